/** The most characters of each text of a model. */
export const MAX = {
  id: 200,
  name: 200,
  detail: 2_000,
  reason: 1_000,
  sentence: 1_000,
  fact: 300,
  preview: 80,
} as const;
