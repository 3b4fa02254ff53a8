/** `heroImage`, `hero_image` and `hero-image` → `Hero image`; what is no plain id stays as it is. */
export function humanise(id: string): string {
  if (!/^[\p{L}\p{N}_-]+$/u.test(id)) return id;
  const words = id
    .replace(/(?<=[\p{Ll}\p{N}])\p{Lu}\p{Ll}?/gu, (start) =>
      // A capital that none but capitals follow is an acronym, and stays one.
      start.length > 1 ? ` ${start.toLowerCase()}` : ` ${start}`,
    )
    .replace(/[_-]+/g, ' ')
    .trim();
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
