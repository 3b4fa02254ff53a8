import type { Issue, IssuePath } from '../model/Issue.js';
import { humanise } from './humanise.js';
import { textFrom } from './textFrom.js';
import type { Wording } from './wordingOf.js';

/**
 * Names the field of an issue: by `fieldLabel`, else by the field's id made readable (`heroImage`
 * becomes `Hero image`), else by the path. What belongs to the content as a whole is called so.
 */
export function labelOf(issue: Issue, { ui, fieldLabel }: Wording): string {
  return (
    textFrom('RAE016', () => fieldLabel?.(issue)) ||
    humanise(issue.field ?? '') ||
    labelOfPath(issue.path) ||
    ui.content
  );
}

/** Plain names with dots between them. */
const DOTTED = /^[a-z_][\w-]*(\.[\w-]+)+$/i;

/** Name of the issue's locale in the language of the words; `undefined` when it has none. */
export function localeLabel({ locale }: Issue, { speech }: Wording): string | undefined {
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
