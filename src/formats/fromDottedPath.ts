/** A member or an index, as JavaScript writes them behind a value: `.title`, `['title']`, `[0]`. */
const MEMBER = /\.?([^.[\]'"]+)|\['([^'\]]*)'\]/g;

/** The segments of a path as JavaScript writes it. */
export function fromDottedPath(path: string): readonly (string | number)[] {
  return [...path.matchAll(MEMBER)].map(([, name = '', quoted]) => {
    if (quoted !== undefined) return quoted;
    return /^\d{1,9}$/.test(name) ? Number(name) : name;
  });
}
