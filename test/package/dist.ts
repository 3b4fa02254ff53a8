import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = join(root, 'dist');
if (!existsSync(dist)) throw new Error('There is no dist/ to test: run `npm run build` first.');

/** The modules of the build, relative to `dist/`, with their text. */
export const modules: ReadonlyMap<string, string> = new Map(
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => [file, readFileSync(join(dist, file), 'utf8')]),
);

/** What a module of the build imports, relative ones resolved against `dist/`. */
export function importsOf(file: string): readonly string[] {
  const text = modules.get(file);
  if (text === undefined) throw new Error(`dist/${file} does not exist`);
  // a statement begins its line; what a sentence of a table says of "from" is none
  const found = text.matchAll(
    /(?:^import|^(?:import|export)\b[^"'\n]*\bfrom|\bimport\()\s*["']([^"']+)["']/gm,
  );
  return [...found].map(([, specifier = '']) =>
    specifier.startsWith('.') ? relative(dist, join(dist, dirname(file), specifier)) : specifier,
  );
}

/** Every module and package that loading `entry` loads. */
export function graphOf(entry: string): ReadonlySet<string> {
  const seen = new Set([entry]);
  for (const file of seen) {
    if (!modules.has(file)) continue;
    for (const next of importsOf(file)) seen.add(next);
  }
  return seen;
}
