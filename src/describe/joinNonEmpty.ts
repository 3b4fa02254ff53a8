/** Joins the texts that are there; what is absent or empty leaves no gap. */
export function joinNonEmpty(texts: readonly (string | undefined)[], separator: string): string {
  return texts.filter(Boolean).join(separator);
}
