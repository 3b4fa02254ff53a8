import { expect, it } from 'vitest';
import type { ApiError } from '../../src/model/ApiError.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { envelope, now } from '../support/bodies.js';

const parse = (value: unknown) => parseApiError(value, { now });
const model = parse(envelope('NotFound'));

const values = (): readonly unknown[] => [
  envelope('NotFound', { details: { type: 'Entry', id: 'pier' } }),
  envelope('ValidationFailed', { details: { errors: [{ name: 'size', path: ['a'] }, {}, 'x'] } }),
  envelope('Conflict', { details: { errors: [{ error: envelope('NotFound') }] } }),
  { odd: true },
  'text',
  5,
  JSON.stringify(envelope('Conflict')),
  structuredClone(model),
  new TypeError('fetch failed'),
  new Error('{"status":404}'),
];

/** What every object of the page inherits while this runs. */
function polluted(key: string, value: unknown): readonly ApiError[] {
  const dirty = Object.prototype as Record<string, unknown>;
  try {
    dirty[key] = value;
    return values().map(parse);
  } finally {
    delete dirty[key];
  }
}

// the names that bodies, failures, models and their parts have
it.each([
  'sys',
  'id',
  'type',
  'linkType',
  'details',
  'message',
  'errors',
  'error',
  'entity',
  'reasons',
  'keys',
  'flatten',
  'fieldErrors',
  'name',
  'path',
  'value',
  'locale',
  'customMessage',
  'min',
  'max',
  'expected',
  'actual',
  'conflicting',
  'pattern',
  'space',
  'environment',
  'status',
  'requestId',
  'code',
  'kind',
  'issues',
  'resource',
  'truncated',
  'retryAt',
  'receivedAt',
  'request',
  'detail',
  'text',
  'body',
  'partial',
])('an inherited %s changes nothing', (key) => {
  const clean = JSON.stringify(values().map(parse));
  for (const value of ['polluted', 7, ['polluted'], { id: 'polluted', type: 'Error' }])
    expect(JSON.stringify(polluted(key, value))).toBe(clean);
});
