import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';

const silent = { debug() {}, info() {}, warn() {}, isDebugEnabled: () => false };

/** What a module keeps from one reading to the next: a mutant must not be answered by another's. */
const MEMORIES = /src\/(parse\/(memo|originalOf)|guard\/onceForText|developer\/warnOnce)\.ts$/;

/**
 * Every small change of the files, and a plugin that serves the files with all of these in them, each
 * behind a switch.
 *
 * @param {readonly string[]} folders folders of `src`
 */
export async function instrument(folders) {
  const sources = folders
    .flatMap((folder) =>
      readdirSync(`src/${folder}`, { recursive: true }).map((file) => `src/${folder}/${file}`),
    )
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => ({ name: resolve(file), mutate: true, content: readFileSync(file, 'utf8') }));
  const options = { plugins: null, excludedMutations: [], ignorers: [] };
  const { files, mutants } = await new Instrumenter(silent).instrument(sources, options);
  const changed = new Map(files.map(({ name, content }) => [name, content]));
  return {
    mutants,
    plugin: {
      name: 'mutants',
      enforce: 'pre',
      transform(code, id) {
        const content = changed.get(id) ?? code;
        if (!MEMORIES.test(id)) return changed.has(id) ? content : undefined;
        return content.replace(/new (WeakMap|Map|Set)\b/g, 'new (globalThis.forgetful("$1"))');
      },
    },
  };
}
