import { type Refusal, type RuleError, refuse } from './errors.js';
import { checkOrder, type Order } from './queryOrder.js';
import { checkFilter, type Filter } from './queryFilter.js';
import type { ContentType, Entry } from './resources.js';
import type { ContentState } from './state.js';

interface Page {
  readonly skip: number;
  readonly limit: number;
}

const mostItems = 1000;

function wholeNumber(
  params: URLSearchParams,
  name: string,
  fallback: number,
): number | { readonly error: RuleError } {
  const text = params.get(name);
  if (text === null) return fallback;
  const most = name === 'limit' ? mostItems : Number.MAX_SAFE_INTEGER;
  if (/^\d+$/.test(text) && Number(text) <= most) return Number(text);
  const details = `The value of "${name}" must be a whole number from 0 to ${most}`;
  return { error: { name: 'value', path: [name], type: 'Integer', value: text, details } };
}

function readPage(params: URLSearchParams): Page | readonly RuleError[] {
  const skip = wholeNumber(params, 'skip', 0);
  const limit = wholeNumber(params, 'limit', 100);
  if (typeof skip === 'number' && typeof limit === 'number') return { skip, limit };
  return [skip, limit].flatMap((value) => (typeof value === 'number' ? [] : [value.error]));
}

function matchesText(entry: Entry, text: string): boolean {
  const values = Object.values(entry.fields).flatMap((field) => Object.values(field));
  const needle = text.toLowerCase();
  return values.some((value) => typeof value === 'string' && value.toLowerCase().includes(needle));
}

const plain = new Set(['content_type', 'query', 'limit', 'skip', 'order']);

function readContentType(
  params: URLSearchParams,
  state: ContentState,
): ContentType | Refusal | undefined {
  const id = params.get('content_type');
  if (id !== null) {
    const error = { name: 'unknownContentType', path: ['content_type'], value: id };
    return state.contentTypes.get(id) ?? refuse.invalidQuery([error]);
  }
  const names = [...params.keys(), ...(params.get('order') ?? '').split(',')];
  if (!names.some((name) => /^-?fields\./.test(name))) return undefined;
  return refuse.badRequest(
    'A content type id is required: queries that involve fields need the parameter "content_type".',
  );
}

export interface Listing {
  readonly total: number;
  readonly skip: number;
  readonly limit: number;
  readonly items: readonly Entry[];
}

/**
 * Answers a list query, or refuses it: 400 `BadRequest` if `content_type` is missing, 400 `InvalidQuery`
 * if something is malformed or unknown, 422 `UnknownField` if a filter, and 422 `ValidationFailed` if the
 * order, names a field that the content type does not have.
 */
export function listEntries(params: URLSearchParams, state: ContentState): Listing | Refusal {
  const contentType = readContentType(params, state);
  if (contentType && 'kind' in contentType) return contentType;

  const page = readPage(params);
  const order = checkOrder(params.get('order'), contentType);
  const filters = [...params].flatMap(([name, value]) =>
    plain.has(name) ? [] : [checkFilter(name, value, contentType, state.locales)],
  );

  const malformed: RuleError[] = 'skip' in page ? [] : [...page];
  const unknownFields: RuleError[] = [];
  const good: Filter[] = [];
  for (const filter of filters) {
    if (typeof filter === 'function') good.push(filter);
    else if (filter.kind === 'unknownField') unknownFields.push(filter.error);
    else malformed.push(filter.error);
  }
  malformed.push(...order.malformed);
  if (malformed.length > 0 || !('skip' in page)) return refuse.invalidQuery(malformed);
  if (unknownFields.length > 0) return refuse.unknownField(unknownFields);
  if (order.unknownFields.length > 0) return refuse.validationFailed(order.unknownFields);

  const text = params.get('query') ?? '';
  const found = [...state.entries.values()]
    .filter(({ sys }) => !contentType || sys.contentType.sys.id === contentType.sys.id)
    .filter((entry) => matchesText(entry, text) || text === '')
    .filter((entry) => good.every((filter) => filter(entry)));
  const sorted = sortBy(found, order.by);
  const { skip, limit } = page;
  return { total: found.length, skip, limit, items: sorted.slice(skip, skip + limit) };
}

function sortBy(entries: readonly Entry[], order: readonly Order[]): readonly Entry[] {
  return [...entries].sort((a, b) => {
    for (const compare of order) {
      const sign = compare(a, b);
      if (sign !== 0) return sign;
    }
    return 0;
  });
}
