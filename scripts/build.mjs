import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { sheets } from './entries.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

rmSync(`${root}dist`, { recursive: true, force: true });

await build({ root, logLevel: 'warn' });

mkdirSync(`${root}dist/themes`);
for (const sheet of sheets()) {
  // Copied as written: an app's own build minifies it, and people read its table of properties.
  copyFileSync(`${root}src/styles/${sheet}`, `${root}dist/${sheet}`);
  // Without a declaration, `import 'react-api-error/styles.css'` fails in newer compilers.
  writeFileSync(`${root}dist/${sheet}.d.ts`, 'export {};\n');
}

execFileSync(
  process.execPath,
  [`${root}node_modules/typescript/bin/tsc`, '-p', 'tsconfig.build.json'],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
