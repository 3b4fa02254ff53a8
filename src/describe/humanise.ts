/** `heroImage`, `hero_image` and `hero-image` → `Hero image`; what is no plain id stays as it is. */
export function humanise(id: string): string {
  if (/[^\w-]/.test(id)) return id;
  return (
    id
      .replace(/[_-]+|(?<=[a-z\d])(?=[A-Z])/g, ' ')
      .trim()
      // A capital that no small letter follows is an acronym, and stays one.
      .replace(/ [A-Z](?=[a-z])/g, (start) => start.toLowerCase())
      .replace(/^./, (start) => start.toUpperCase())
  );
}
