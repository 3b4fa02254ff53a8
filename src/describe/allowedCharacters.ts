import type { CharacterName } from '../locales/Locale.js';

/** How a class of a regular expression spells them (ECMAScript, 22.2.1). */
const spellings: Readonly<Record<string, readonly CharacterName[]>> = {
  'a-z': ['lower'],
  'A-Z': ['upper'],
  '0-9': ['digits'],
  '\\d': ['digits'],
  '\\w': ['lower', 'upper', 'digits', 'underscore'],
  '\\s': ['space'],
  '\\-': ['hyphen'],
  '\\.': ['dot'],
  '-': ['hyphen'],
  _: ['underscore'],
  '.': ['dot'],
  ' ': ['space'],
};

/** The whole text is of one class of characters. */
const ONE_CLASS = /^\^\[([^[\]^]{1,40})\][*+]\$$/;
/** A range, what is escaped, or a single character. */
const PIECE = /\w-\w|\\.|./g;

/**
 * The characters that a pattern such as `^[a-z-]+$` allows, each once; none for a pattern that says
 * anything else.
 */
export function allowedCharacters(pattern: string): readonly CharacterName[] {
  const pieces = ONE_CLASS.exec(pattern)?.[1]?.match(PIECE) ?? [];
  const names = pieces.map((piece) =>
    Object.hasOwn(spellings, piece) ? spellings[piece] : undefined,
  );
  return names.includes(undefined) ? [] : [...new Set(names.flatMap((known) => known ?? []))];
}
