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
