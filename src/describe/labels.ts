import { attempt } from '../guard/liveValues.js';
import type { Locale } from '../locales/Locale.js';
import { getOwnRow } from '../locales/getOwnRow.js';
import { LOCALE_AT, VALUE_LENGTH } from '../model/fieldPath.js';
import { fromPathText } from '../model/fromPathText.js';
import type { EntityLink, Issue, IssuePath } from '../model/Issue.js';
import { isolated } from './isolated.js';
import { callForText } from './resolveCopy.js';
import type { MessageContext } from './messageContext.js';

/**
 * Names the field of an issue: by `fieldLabel`, else by the field's id made readable (`heroImage`
 * becomes `Hero image`) and by what the path names inside the field, else by the path; without a path, as the
 * content as a whole.
 */
export function labelOf(issue: Issue, { ui, fieldLabel }: MessageContext): string {
  return (
    callForText('RAE016', () => fieldLabel?.(issue), 'fieldLabel') || ownLabel(issue) || ui.content
  );
}

function ownLabel(issue: Issue): string {
  const { field, path } = issue;
  return joinNames(field ? [field, ...insideField(issue)] : segmentsNamed(path));
}

/** Of links and of rich text: whoever fills in a form knows nothing of these, nor of what is in them. */
const unknownParts = ['sys', 'content', 'data', 'document', 'nodeType'];

/** What a path names behind a field and its locale: `description` of SEO. Positions alone name nothing. */
function insideField({ path, locale }: Issue): IssuePath {
  const inside = locale !== undefined && path[LOCALE_AT] === locale ? path.slice(VALUE_LENGTH) : [];
  const names = inside.filter((segment) => typeof segment === 'string');
  return names.length > 0 && !names.some((name) => unknownParts.includes(name)) ? inside : [];
}

/** The label, with the position in a list if another item would have the same label. */
export function itemLabel(issue: Issue, context: MessageContext): string {
  const label = labelOf(issue, context);
  // there may be no such other item, so what the app's function throws about it is ignored
  const fieldLabel = (another: Issue) => attempt(() => context.fieldLabel?.(another));
  const positions = issue.path.filter((segment, depth) => {
    const beside = Number(segment) > 0 ? Number(segment) - 1 : 1;
    const path = issue.path.map((other, at) => (at === depth ? beside : other));
    return (
      isItem(issue, depth) && labelOf({ ...issue, path }, { ...context, fieldLabel }) === label
    );
  });
  return positions.reduce<string>(
    (name, position) =>
      context.ui.item({ label: name, position: Number(position) + 1, speech: context.speech }),
    isolated(label, context.locale),
  );
}

/**
 * Whether this segment is the position of an item. Deeper in an entry's field are parts of a rich text, which nobody
 * counts.
 */
function isItem({ path, field }: Issue, depth: number): boolean {
  return typeof path[depth] === 'number' && (field === undefined || depth <= VALUE_LENGTH);
}

/** Name of the issue's locale in the language of the words; `undefined` when it has none. */
export function localeLabel({ locale }: Issue, { speech }: MessageContext): string | undefined {
  return locale && speech.localeName(locale);
}

/** The wrapper of metadata in the content API, which says nothing to a person. */
const WRAPPER = 'sys';

/** What a path names. A name with dots is a path as well. */
function segmentsNamed(path: IssuePath): IssuePath {
  return path
    .flatMap((segment) => (typeof segment === 'string' ? fromPathText(segment) : segment))
    .filter((segment) => segment !== WRAPPER);
}

/** `['fields', 0, 'type']` → `Fields 1, Type`. */
function joinNames(segments: IssuePath): string {
  const names: string[] = [];
  for (const segment of segments) {
    if (segment === '') continue;
    if (typeof segment === 'string') names.push(humanise(segment));
    else names.push([...names.splice(-1), segment + 1].join(' '));
  }
  return names.join(', ');
}

/** Names an entity: by `entityLabel`, else by its type and id: `Content type blogPost`. */
export function labelOfEntity(entity: EntityLink, context: MessageContext): string {
  const { locale, entityLabel } = context;
  return (
    callForText('RAE016', () => entityLabel?.(entity), 'entityLabel') ||
    `${typeLabel(entity.type, locale)} ${entity.id}`
  );
}

/** What the language calls a type of the API, else its own name made readable: `Content type`. */
export function typeLabel(type: string, { types = {} }: Locale): string {
  return getOwnRow(types, type) ?? humanise(type);
}

/** `heroImage`, `hero_image` and `hero-image` → `Hero image`, `e-mail` → `E-mail`; what is no plain id stays as it is. */
function humanise(id: string): string {
  if (/[^\w-]/.test(id)) return id;
  return (
    id
      .replace(/_+|(?<=[a-z\d]{2})-+|(?<=[a-z\d])(?=[A-Z])/g, ' ')
      .trim()
      // A capital that no small letter follows is an acronym, and stays one.
      .replace(/ [A-Z](?=[a-z])/g, (start) => start.toLowerCase())
      .replace(/^./, (start) => start.toUpperCase())
  );
}
