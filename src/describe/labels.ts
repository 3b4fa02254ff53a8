import type { Locale } from '../locales/locale.js';
import { getOwnRow } from '../locales/getOwnRow.js';
import type { EntityLink, Issue, IssuePath } from '../model/Issue.js';
import { isolated } from './isolated.js';
import { callForText } from './resolveCopy.js';
import type { MessageContext } from './messageContext.js';

/**
 * Names the field of an issue: by `fieldLabel`, else by the field's id made readable (`heroImage`
 * becomes `Hero image`), else by the path. What belongs to the content as a whole is called so.
 */
export function labelOf(issue: Issue, { ui, fieldLabel }: MessageContext): string {
  return (
    callForText('RAE016', () => fieldLabel?.(issue)) ||
    humanise(issue.field ?? '') ||
    labelOfPath(issue.path) ||
    ui.content
  );
}

/** The field's label, and which item of it when the path goes on into a list. */
export function itemLabel(issue: Issue, words: MessageContext): string {
  const label = isolated(labelOf(issue, words), words.locale);
  const position = issue.locale === undefined ? undefined : issue.path[3];
  if (typeof position !== 'number') return label;
  return words.ui.item({ label, position: position + 1, speech: words.speech });
}

/** Plain names with dots between them, and indexes: as JavaScript, and behind `$` JSONPath, write a path. */
const DOTTED = /^(?:\$\.)?[a-z_][\w-]*(?:\.[\w-]+|\[\d{1,9}\])*$/i;

/** What ends a name or an index of such a path. */
const ENDS = /[.[\]]+/;

/** Name of the issue's locale in the language of the words; `undefined` when it has none. */
export function localeLabel({ locale }: Issue, { speech }: MessageContext): string | undefined {
  return locale && speech.localeName(locale);
}

/** What stands around the data of the content API, and tells a person nothing. */
const WRAPPER = 'sys';

/** `['fields', 0, 'type']` → `Fields 1: Type`. A name with dots is a path as well. */
function labelOfPath(path: IssuePath): string {
  return path
    .flatMap(segmentsIn)
    .filter((segment) => segment !== WRAPPER)
    .map((segment) => (typeof segment === 'number' ? ` ${segment + 1}` : `: ${humanise(segment)}`))
    .join('')
    .replace(/^[ :]+/, '');
}

/** `author[0].email` and `$.author[0].email` → author, 0, email. */
function segmentsIn(segment: string | number): readonly (string | number)[] {
  const isPath = typeof segment === 'string' && /[.[]/.test(segment) && DOTTED.test(segment);
  if (!isPath) return [segment];
  const names = segment.split(ENDS).filter((name) => name !== '' && name !== '$');
  return names.map((name) => (/\[\d/.test(segment) && /^\d+$/.test(name) ? Number(name) : name));
}

/** `Content type blogPost`. */
export function entityLabel({ type, id }: EntityLink, locale: Locale): string {
  return `${typeLabel(type, locale)} ${id}`;
}

/** What the language calls a type of the API, else its own name made readable: `Content type`. */
export function typeLabel(type: string, { types = {} }: Locale): string {
  return getOwnRow(types, type) ?? humanise(type);
}

/** `heroImage`, `hero_image` and `hero-image` → `Hero image`; what is no plain id stays as it is. */
function humanise(id: string): string {
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
