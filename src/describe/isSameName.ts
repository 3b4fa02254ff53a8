/** Whether two names differ in nothing but how they are spelled: `NOT_FOUND` and `NotFound`. */
export function isSameName(a: string, b: string): boolean {
  return letters(a) === letters(b);
}

function letters(name: string): string {
  return name.replaceAll(/[ ._-]/g, '').toLowerCase();
}
