import { getOwn } from '../guard/records.js';

/** The most characters of each text of a model, by the name of its part. */
export const MAX = {
  id: 200,
  name: 200,
  detail: 2_000,
  reasons: 1_000,
  message: 1_000,
  facts: 300,
  value: 80,
} as const;

/** The same for a part by any name: for what has no bound of its own, that of facts. */
export function maxOf(name: string): number {
  return (getOwn(MAX, name) as number | undefined) ?? MAX.facts;
}
