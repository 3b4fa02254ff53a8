import { DEEPER } from '../formats/flattenFacts.js';
import { attempt } from '../guard/liveValues.js';
import { cleanText } from '../redaction/cleanText.js';
import type { Truncation } from '../model/ApiError.js';
import { MAX } from './textBounds.js';

/** The most reasons kept. */
const MAX_REASONS = 100;

/** Collects what else a server said: the first sentences and facts, each once and in order. */
export interface Reasons {
  readonly add: (sentences: Iterable<unknown>) => void;
  /** The same for a list from outside: when it throws, what came before is kept. */
  readonly addAll: (sentences: Iterable<unknown>) => void;
  readonly kept: () => readonly string[];
  /** What was left out, here and before. */
  readonly leftOut: () => {
    readonly reasons: number | undefined;
    readonly depth: true | undefined;
  };
}

/**
 * @param detail the main sentence, which is no reason as well
 * @param before what was left out before
 */
export function createReasons(detail: string | undefined, before: Truncation): Reasons {
  const kept = new Set<string>();
  let { reasons = 0, depth } = before;

  function add(sentences: Iterable<unknown>): void {
    for (const reason of sentences) {
      if (reason === DEEPER) depth = true;
      if (typeof reason !== 'string' || kept.has(reason)) continue;
      const isFull = kept.size === MAX_REASONS;
      // cleaning is slow: what is only counted is not cleaned
      const text = isFull ? reason : cleanText(reason, MAX.reasons);
      if (!text || text === detail) continue;
      if (isFull) reasons += 1;
      else kept.add(text);
    }
  }

  return {
    add,
    addAll: (sentences) => attempt(() => add(sentences)),
    kept: () => [...kept],
    leftOut: () => ({ reasons: reasons || undefined, depth }),
  };
}
