import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Packs the built library as it would be published.
 *
 * @param {string} folder where the tarball is put
 * @returns {Promise<{ tarball: string, contents: string[] }>} its path, and the files in it
 */
export async function pack(folder) {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const { stdout } = await promisify(execFile)('npm', args, { cwd: root });
  /** @type {[{ filename: string, files: { path: string }[] }]} */
  const [{ filename, files }] = JSON.parse(stdout);
  return { tarball: join(folder, filename), contents: files.map(({ path }) => path) };
}
