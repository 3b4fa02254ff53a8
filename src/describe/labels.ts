import type { Locale } from '../locales/locale.js';
import { getOwnRow } from '../locales/getOwnRow.js';
import type { EntityLink, Issue, IssuePath } from '../model/Issue.js';
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

/** Plain names with dots between them. */
const DOTTED = /^[a-z_][\w-]*(\.[\w-]+)+$/i;

/** Name of the issue's locale in the language of the words; `undefined` when it has none. */
export function localeLabel({ locale }: Issue, { speech }: MessageContext): string | undefined {
  return locale && speech.localeName(locale);
}

/** What stands around the data of the content API, and tells a person nothing. */
const WRAPPER = 'sys';

/** `['fields', 0, 'type']` → `Fields 1: Type`. A name with dots is a path as well. */
function labelOfPath(path: IssuePath): string {
  return path
    .flatMap((segment) => (DOTTED.test(String(segment)) ? String(segment).split('.') : [segment]))
    .filter((segment) => segment !== WRAPPER)
    .map((segment) => (typeof segment === 'number' ? ` ${segment + 1}` : `: ${humanise(segment)}`))
    .join('')
    .replace(/^[ :]+/, '');
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
