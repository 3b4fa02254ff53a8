import { text, time } from '../catalog/facts.js';
import { runHint } from '../developer/inDevelopment.js';
import { warnOnce } from '../developer/warnOnce.js';
import { attempt } from '../guard/liveValues.js';
import { isRecord } from '../guard/records.js';
import { isPlainResult } from './isPlainResult.js';
import type { Enrichment } from './ParseOptions.js';

declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** Whether what is known can be used, by the name of the fact. */
const isUsable: { readonly [Name in keyof Required<Enrichment>]: (fact: unknown) => boolean } = {
  requestId: (fact) => text(fact) !== undefined,
  retryAt: (fact) => time(fact) !== undefined,
  request: isRecord,
};

/** Tells the developer of what `enrich` gave and nothing can use; in production it is empty, and left out. */
export function hintAtEnrichment(given: unknown): void {
  // A record that throws here throws again, and is told of, when it is read.
  // Written out, because esbuild would keep what a hint of `inDevelopment` calls.
  try {
    if (process.env.NODE_ENV !== 'production') runHint(() => attempt(() => hint(given)));
  } catch {
    runHint(() => attempt(() => hint(given)));
  }
}

function hint(given: unknown): void {
  if (!given) return;
  if (!isPlainResult(given)) {
    warnOnce('RAE022', undefined, given);
    return;
  }
  for (const [name, isRight] of Object.entries(isUsable)) {
    const fact = given[name] ?? undefined;
    if (fact !== undefined && !isRight(fact)) warnOnce('RAE022', name, fact);
  }
}
