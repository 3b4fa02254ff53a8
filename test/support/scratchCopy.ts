import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

/** A copy of the sources, to try the recipes of `CONTRIBUTING.md` on. */
export function scratchCopy(tsconfig: 'tsconfig.core.json' | 'tsconfig.react.json') {
  const folder = mkdtempSync(join(tmpdir(), 'recipe-'));
  for (const name of ['src', 'tsconfig.base.json', tsconfig])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));

  return {
    folder,

    /** The compiler's errors, a line each. */
    async compile(): Promise<readonly string[]> {
      const tsc = join(root, 'node_modules/typescript/bin/tsc');
      try {
        await run(process.execPath, [tsc, '-p', tsconfig, '--pretty', 'false'], { cwd: folder });
        return [];
      } catch (failure) {
        const { stdout } = failure as { readonly stdout: string };
        return stdout.split('\n').filter((line) => /^src\S+\(\d+,\d+\): error/.test(line));
      }
    },

    insert(file: string, before: RegExp, text: string): void {
      const path = join(folder, file);
      const source = readFileSync(path, 'utf8');
      expect(source).toMatch(before);
      writeFileSync(
        path,
        source.replace(before, (found) => `${text}\n${found}`),
      );
    },

    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
