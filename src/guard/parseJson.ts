import { attempt } from './attempt.js';

/** The value that a JSON text stands for; `undefined` when it is none. */
export function parseJson(text: string): unknown {
  return attempt(() => JSON.parse(text) as unknown);
}
