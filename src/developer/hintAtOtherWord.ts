import { intentCatalog } from '../catalog/intents.js';
import { runHint } from './inDevelopment.js';
import { warnOnce } from './warnOnce.js';

declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** Options and props whose value is one of a few words. */
export interface ChosenWords {
  readonly intent?: unknown;
  readonly arrival?: unknown;
  readonly density?: unknown;
}

/**
 * Tells the developer of a word that is none of those from which an option or prop chooses. In production it is empty,
 * and bundlers leave it out.
 */
export function hintAtOtherWord(chosen: ChosenWords): void {
  // Written out, because esbuild would keep what a hint of `inDevelopment` calls.
  try {
    if (process.env.NODE_ENV !== 'production') runHint(() => hint(chosen));
  } catch {
    runHint(() => hint(chosen));
  }
}

function hint(chosen: ChosenWords): void {
  const choices: Readonly<Record<keyof ChosenWords, readonly unknown[]>> = {
    intent: Object.keys(intentCatalog),
    arrival: ['background', 'submit'],
    density: ['comfortable', 'compact'],
  };
  for (const name of ['intent', 'arrival', 'density'] as const) {
    const words = choices[name];
    const word = chosen[name];
    // as an unmet condition leaves it
    const isAbsent = word === undefined || word === null || word === false;
    if (isAbsent || words.includes(word)) continue;
    warnOnce('RAE038', `\`${name}\` is one of ${words.join(', ')}, and not`, word);
  }
}
