import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';

const nothing = () => {};
const logger = {
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => false,
  isErrorEnabled: () => false,
  isFatalEnabled: () => false,
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
};

/** Modules that remember what they have read, and have to forget it for each mutant. */
const MEMORIES =
  /\/src\/(?:parse\/(?:memo|originalOf)|guard\/onceForText|developer\/warnOnce)\.ts$/;

/**
 * All mutants of some files and folders of `src`, and a plugin that serves these files with all mutants in
 * them, each behind a switch.
 *
 * @param {readonly string[]} places
 */
export async function instrument(places) {
  const sources = places.flatMap(filesOf).map((file) => ({
    name: resolve(file),
    mutate: true,
    content: readFileSync(file, 'utf8'),
  }));
  const { files, mutants } = await new Instrumenter(logger).instrument(sources, {
    plugins: null,
    excludedMutations: [],
    ignorers: [],
  });
  const changed = new Map(files.map(({ name, content }) => [name, content]));
  /** @type {import('vite').Plugin} */
  const plugin = {
    name: 'mutants',
    enforce: 'pre',
    transform(code, id) {
      const content = changed.get(id) ?? code;
      if (MEMORIES.test(id))
        return content.replaceAll(/new (WeakMap|Map|Set)\b/g, 'new (globalThis.forgetful($1))');
      return changed.has(id) ? content : undefined;
    },
  };
  return { mutants, plugin };
}

/** @param {string} place a file or a folder */
function filesOf(place) {
  const under = join('src', place);
  if (place.endsWith('.ts')) return [under];
  return readdirSync(under, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => join(under, file));
}
