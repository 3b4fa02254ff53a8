import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { pack } from '../../scripts/pack.mjs';
import { root } from './dist.js';

export const run = promisify(execFile);

/** A folder outside of the repository that has the packed package installed, as a consumer has. */
export interface Project {
  readonly path: string;
  /** The files in the package. */
  readonly contents: readonly string[];
  /** Links a package of this repository under a name that the consumer imports, in place of the last. */
  readonly install: (name: string, origin?: string) => Promise<void>;
  readonly remove: () => Promise<void>;
}

export async function installPacked(prefix: string): Promise<Project> {
  const path = await mkdtemp(join(tmpdir(), prefix));
  const { tarball, contents } = await pack(path);
  await run('tar', ['-xzf', tarball, '-C', path]);
  await mkdir(join(path, 'node_modules'));
  await rename(join(path, 'package'), join(path, 'node_modules/react-api-error'));
  return {
    path,
    contents,
    async install(name, origin = name) {
      const place = join(path, 'node_modules', name);
      await mkdir(dirname(place), { recursive: true });
      await rm(place, { force: true });
      await symlink(join(root, 'node_modules', origin), place);
    },
    remove: () => rm(path, { recursive: true }),
  };
}
