import { errorCatalog } from '../catalog/codes.js';
import { hintAtNoText } from '../developer/hintAtNoText.js';
import { runHint } from '../developer/inDevelopment.js';
import { warnOnce } from '../developer/warnOnce.js';
import { attempt, safeGet } from '../guard/liveValues.js';
import { isRecord, type PlainRecord } from '../guard/records.js';
import type { Copy, CopyRow } from './resolveCopy.js';

declare const process: { readonly env: { readonly NODE_ENV?: string } };

const PARTS = { title: true, body: true, action: true } as const satisfies Record<
  keyof CopyRow,
  true
>;

/** Copies that have been checked. */
const seen = /* @__PURE__ */ new WeakSet<Copy>();

/** Tells the developer of what nothing reads; in production it is empty, and left out. */
export function hintAtMisspelt(copy: Copy): void {
  // Written out, because esbuild would keep what a hint of `inDevelopment` calls.
  try {
    if (process.env.NODE_ENV !== 'production') runHint(() => hint(copy));
  } catch {
    runHint(() => hint(copy));
  }
}

function hint(copy: Copy): void {
  if (!isTable(copy)) {
    warnOnce('RAE017', 'copy', copy);
    return;
  }
  if (seen.has(copy)) return;
  seen.add(copy);
  // A copy that throws here throws again, and is told of, when its words are read.
  attempt(() => hintAtNoWords(copy));
  const found = attempt(() => misspeltIn(copy)) ?? [];
  if (found.length > 0) warnOnce('RAE030', found.join('\n'));
}

/** Whether it may hold rows, or the parts of one: a promise of them holds none. */
function isTable(value: unknown): value is PlainRecord {
  return isRecord(value) && safeGet(value, 'then') === undefined;
}

/** Tells the developer of a row that has no parts, and of a part that is no text. */
function hintAtNoWords(copy: Copy): void {
  for (const [key, row] of Object.entries(copy)) {
    const place = `copy.${key}`;
    if (isTable(row)) {
      for (const part of Object.keys(PARTS)) {
        if (typeof row[part] !== 'function') hintAtNoText('RAE017', row[part], `${place}.${part}`);
      }
    } else if (row) warnOnce('RAE017', place, row);
  }
}

/**
 * What nothing reads of an app's own words, and what it was to be: a part that no row has, or a key
 * that is nearly a code. Any other key may be an id of the app's own server.
 *
 * @returns such as `VersionMissmatchError → VersionMismatchError`
 */
export function misspeltIn(copy: Copy): readonly string[] {
  const codes = Object.keys(errorCatalog);
  const parts = Object.keys(PARTS);
  return Object.entries(copy).flatMap(([key, row]) => {
    const code = nearestTo(key, codes, key.length / 8);
    const unread = Object.keys(isTable(row) ? row : {}).filter((name) => !parts.includes(name));
    return [
      ...(code ? [`${key} → ${code}`] : []),
      ...unread.map((name) => `${key}.${name} → ${nearestTo(name, parts, 2) ?? parts.join(', ')}`),
    ];
  });
}

/** The name that a text was meant to be, with at most so many mistakes. */
function nearestTo(text: string, names: readonly string[], most: number): string | undefined {
  const [nearest] = names
    .map((name) => ({ name, mistakes: mistakesIn(plain(text), plain(name)) }))
    .sort((a, b) => a.mistakes - b.mistakes);
  return nearest && nearest.mistakes > 0 && nearest.mistakes <= most ? nearest.name : undefined;
}

/** Servers spell an id in capitals and apart, and with or without its last word. */
function plain(name: string): string {
  return name
    .replaceAll(/[_-]/g, '')
    .toLowerCase()
    .replace(/(error|exception)$/, '');
}

/** How many letters are wrong, missing or too many (Levenshtein distance). */
function mistakesIn(text: string, name: string): number {
  let row = Array.from({ length: name.length + 1 }, (_, at) => at);
  for (const [line, letter] of text.split('').entries()) {
    const next = [line + 1];
    for (const [at, other] of name.split('').entries()) {
      const changed = (row[at] ?? 0) + Number(letter !== other);
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
