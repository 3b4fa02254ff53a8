import type { RuleError } from './errors.js';
import { type Attribute, resolvePath, type Unresolved } from './queryPath.js';
import type { ContentType, Entry, FieldType, Locale } from './resources.js';
import { linkedId } from './rules.js';

export type Filter = (entry: Entry) => boolean;

type Operator = (actual: readonly unknown[], wanted: readonly unknown[]) => boolean;

const some = (actual: readonly unknown[], wanted: readonly unknown[]) =>
  actual.some((value) => wanted.includes(value));

const compare =
  (keeps: (actual: number | string, wanted: number | string) => boolean): Operator =>
  ([actual], [wanted]) =>
    actual !== undefined && keeps(actual as number | string, wanted as number | string);

const operators: Readonly<Record<string, Operator>> = {
  '': some,
  in: some,
  all: (actual, wanted) => wanted.every((value) => actual.includes(value)),
  ne: (actual, wanted) => !some(actual, wanted),
  nin: (actual, wanted) => !some(actual, wanted),
  exists: (actual, [wanted]) => actual.length > 0 === wanted,
  match: ([actual = ''], [wanted = '']) =>
    (actual as string).toLowerCase().includes((wanted as string).toLowerCase()),
  lt: compare((actual, wanted) => actual < wanted),
  lte: compare((actual, wanted) => actual <= wanted),
  gt: compare((actual, wanted) => actual > wanted),
  gte: compare((actual, wanted) => actual >= wanted),
};

const lists = new Set(['in', 'nin', 'all']);
const ordered: readonly FieldType[] = ['Integer', 'Number', 'Date'];
const textual: readonly FieldType[] = ['Symbol', 'Text'];

function toBoolean(text: string): boolean | undefined {
  if (text === 'true') return true;
  return text === 'false' ? false : undefined;
}

/** The text of a query parameter as a value of that type; undefined if it is not one. */
function readAs(type: FieldType, text: string): unknown {
  if (type === 'Boolean') return toBoolean(text);
  if (type === 'Integer' || type === 'Number') {
    const value = text.trim() === '' ? Number.NaN : Number(text);
    return Number.isNaN(value) ? undefined : value;
  }
  if (type === 'Date') {
    const at = Date.parse(text);
    return Number.isNaN(at) ? undefined : at;
  }
  return text;
}

function actualValues({ type, read }: Attribute, entry: Entry): readonly unknown[] {
  const value = read(entry);
  if (value === undefined || value === null) return [];
  if (type === 'Date') return [Date.parse(value as string)];
  if (type === 'Link') return [linkedId(value)];
  return Array.isArray(value) ? value : [value];
}

function applies(operator: string, type: FieldType): boolean {
  if (['lt', 'lte', 'gt', 'gte'].includes(operator)) return ordered.includes(type);
  return operator !== 'match' || textual.includes(type);
}

/** `fields.author.sys.id` asks for the link's id, by which link fields are compared anyway. */
function withoutLinkId(dotted: string): string {
  return dotted.startsWith('fields.') ? dotted.replace(/\.sys\.id$/, '') : dotted;
}

/** Reads one query parameter such as `fields.rating[gte]=4`, or returns what is wrong with it. */
export function checkFilter(
  name: string,
  text: string,
  contentType: ContentType | undefined,
  locales: readonly Locale[],
): Filter | Unresolved {
  const [, dotted = name, operator = ''] = /^([^[\]]+)(?:\[(\w+)\])?$/.exec(name) ?? [];
  const operate = Object.hasOwn(operators, operator) ? operators[operator] : undefined;
  const locale = locales.find((candidate) => candidate.default)?.code ?? '';
  const attribute = resolvePath(withoutLinkId(dotted), contentType, locale);
  if ('kind' in attribute) return attribute;

  const { path, type } = attribute;
  const wrong = (error: Partial<RuleError>): Unresolved => ({
    kind: 'unknownPath',
    error: { name: 'value', path, type, filter: operator, value: text, ...error },
  });
  if (!operate || !applies(operator, type))
    return wrong({ details: `The filter "${operator}" cannot be applied to a ${type}` });
  const wantedType = operator === 'exists' ? 'Boolean' : type;
  const texts = lists.has(operator) ? text.split(',') : [text];
  const wanted = texts.map((each) => readAs(wantedType, each));
  if (wanted.includes(undefined))
    return wrong({ type: wantedType, details: `"${text}" is not a ${wantedType}` });
  return (entry) => operate(actualValues(attribute, entry), wanted);
}
