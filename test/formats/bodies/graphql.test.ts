import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../../src/describe/describeIssue.js';
import type { ApiError } from '../../../src/model/ApiError.js';
import { parseApiError } from '../../../src/parse/parseApiError.js';
import { readApiError } from '../../../src/parse/readApiError.js';
import { jsonResponse, now } from '../../support/bodies.js';
import { lostLeaves } from '../../support/lostLeaves.js';

/** An error as Contentful's GraphQL API sends it. */
function failure(code: string, details?: object, more: object = {}) {
  const contentful = { code, requestId: 'request-7', ...(details && { details }) };
  return { message: `Something about ${code}`, extensions: { contentful }, ...more };
}

async function read(status: number, body: unknown): Promise<ApiError> {
  const error = await readApiError(jsonResponse(status, body), { now, partial: true });
  if (error === null) throw new Error('It was to be an error.');
  return error;
}

describe('a GraphQL failure', () => {
  it.each([
    ['ACCESS_TOKEN_INVALID', 401, 'AccessTokenInvalidError', 'authentication'],
    ['UNKNOWN_SPACE', 400, 'NotFoundError', 'missing'],
    ['UNKNOWN_ENVIRONMENT', 400, 'NotFoundError', 'missing'],
    ['ACCESS_TOKEN_MISSING', 401, 'Unauthorized', 'authentication'],
    ['QUERY_TOO_BIG', 400, 'TooComplexQuery', 'query'],
    ['TOO_COMPLEX_QUERY', 400, 'TooComplexQuery', 'query'],
    ['PersistedQueryNotFound', 404, 'PersistedQueryNotFound', 'query'],
    ['PERSISTED_QUERY_NOT_FOUND', 200, 'PersistedQueryNotFound', 'query'],
    ['RESOURCES_EXHAUSTED', 200, 'TooComplexQuery', 'query'],
    ['UNKNOWN_LOCALE', 200, 'InvalidQueryError', 'query'],
    ['UNRESOLVABLE_LINK', 200, 'UnresolvedLinks', 'validation'],
    ['UNRESOLVABLE_RESOURCE_LINK', 200, 'UnresolvedLinks', 'validation'],
    ['RESERVED_FIELD_NAME', 422, 'CollidingTypeNames', 'request'],
    ['COLLIDING_FIELD_NAMES', 422, 'CollidingTypeNames', 'request'],
    ['RATE_LIMIT_EXCEEDED', 429, 'RateLimitExceededError', 'rateLimit'],
    ['INTERNAL_SERVER_ERROR', 200, 'ServerError', 'server'],
    ['LIGHTHOUSE_ASLEEP', 400, 'LIGHTHOUSE_ASLEEP', 'request'],
  ])('%s at %i is %s, a matter of %s', async (id, status, code, kind) => {
    expect(await read(status, { errors: [failure(id)] })).toMatchObject({
      code,
      kind,
      status,
      sysId: id,
      detail: `Something about ${id}`,
      requestId: 'request-7',
      partial: false,
      severity: kind === 'rateLimit' ? 'warning' : 'error',
      format: 'graphql',
    });
  });

  it.each([
    ['UNKNOWN_SPACE', 'Space'],
    ['UNKNOWN_ENVIRONMENT', 'Environment'],
  ])('%s names what is missing: %s', async (id, type) => {
    const error = await read(400, { errors: [failure(id)] });
    expect(error.resource).toEqual({ type });
  });

  it.each([
    ['UNAUTHENTICATED', 'Unauthorized'],
    ['FORBIDDEN', 'AccessDeniedError'],
    ['BAD_USER_INPUT', 'InvalidEntryError'],
    ['GRAPHQL_VALIDATION_FAILED', 'InvalidQueryError'],
    ['THROTTLED', 'RateLimitExceededError'],
    ['RATE_LIMITED', 'RateLimitExceededError'],
  ])('of another server is known by extensions.code: %s is %s', async (id, code) => {
    const body = { errors: [{ message: 'No', extensions: { code: id } }], data: null };
    expect(await read(200, body)).toMatchObject({ code, sysId: id, detail: 'No' });
  });

  it('keeps each fact of its details', async () => {
    const details = { maximumCost: 11_000, cost: 12_345 };
    const locations = [{ line: 4, column: 17 }];
    const body = { errors: [failure('TOO_COMPLEX_QUERY', details, { locations })] };
    const error = await read(400, body);
    expect(error.reasons).toEqual(expect.arrayContaining(['maximumCost: 11000', 'cost: 12345']));
    expect(error.issues).toEqual([]);
    expect(lostLeaves({ details, locations }, error)).toEqual([]);
  });

  it('is a failure when nothing came beside it', async () => {
    for (const data of [undefined, null, {}, { pier: null }, { piers: { items: [null] } }]) {
      const error = await read(200, { data, errors: [failure('UNKNOWN_LOCALE')] });
      expect(error).toMatchObject({ partial: false, severity: 'error' });
    }
  });

  it('without a message, or with more than GraphQL’s keys, is another format’s', () => {
    for (const error of [{ detail: 'x' }, { message: 'x', field: 'a' }, 'x', { code: 'x' }]) {
      expect(parseApiError({ errors: [error] }, { now }).format).toBe('plain');
      expect(parseApiError({ errors: [error], data: null }, { now }).format).toBe('plain');
    }
    const rest = { statusCode: 400, errors: [{ message: 'x', path: ['a'] }] };
    expect(parseApiError(rest, { now })).toMatchObject({
      format: 'plain',
      issues: [{ message: 'x', path: ['a'] }],
    });
  });

  it('is none when a request was refused whose fields are named by paths', async () => {
    const errors = [{ message: 'Too short', path: ['title'] }];
    const refused = await read(400, { errors });
    expect(refused).toMatchObject({ format: 'plain', kind: 'validation' });
    expect((await read(200, { errors })).format).toBe('graphql');
    expect((await read(400, { errors, data: null })).format).toBe('graphql');
  });

  it('that has a message alone is told by it', () => {
    const body = { errors: [{ message: 'Cannot query field "pear"' }] };
    expect(parseApiError(body, { now })).toMatchObject({
      format: 'graphql',
      detail: 'Cannot query field "pear"',
      issues: [],
    });
  });
});

describe('GraphQL errors beside data', () => {
  const details = {
    type: 'Link',
    linkType: 'Entry',
    id: 'pier',
    field: 'harbour',
    linkingEntryId: 'boat',
  };
  const path = ['boatCollection', 'items', 0, 'harbour'];
  const lost = failure('UNRESOLVABLE_LINK', details, { path });
  const data = { boatCollection: { items: [{ name: 'Mara', harbour: null }] } };

  it('are a partial result, a warning', async () => {
    const error = await read(200, { data, errors: [lost] });
    expect(error).toMatchObject({ partial: true, severity: 'warning', code: 'UnresolvedLinks' });
    expect(error.issues).toMatchObject([
      {
        path,
        name: 'UNRESOLVABLE_LINK',
        rule: 'notResolvable',
        params: { link: { type: 'Entry', id: 'pier' } },
      },
    ]);
    expect(lostLeaves([lost.message, details, path], error)).toEqual([]);
    const [issue] = error.issues;
    expect(issue && describeIssue(issue)).toContain('pier');
  });

  it('name the link by its id alone, too', async () => {
    const about = { type: 'Boat', field: 'berth', linkId: 'pier', linkingEntryId: 'mara' };
    for (const linkType of [undefined, 'Entry']) {
      const error = failure('UNRESOLVABLE_LINK', { ...about, linkType }, { path: ['boat'] });
      const { issues, reasons } = await read(200, { data, errors: [error] });
      expect(issues).toMatchObject([
        { rule: 'notResolvable', params: { link: { type: 'Entry', id: 'pier' } } },
      ]);
      expect(reasons).toEqual(['type: Boat', 'field: berth', 'linkingEntryId: mara']);
    }
  });

  it('are issues in the server’s order, the first of which speaks for the whole', async () => {
    const other = { message: 'Second', path: ['boat'], extensions: { code: 'FOG', depth: 3 } };
    const error = await read(200, { data, errors: [lost, other] });
    expect(error).toMatchObject({ sysId: 'UNRESOLVABLE_LINK', detail: lost.message });
    expect(error.issues.map(({ path: place, name }) => [place, name])).toEqual([
      [path, 'UNRESOLVABLE_LINK'],
      [['boat'], 'FOG'],
    ]);
    expect(lostLeaves([lost.message, details, other], error)).toEqual([]);
  });

  it('are no partial result when the status says that the request failed', async () => {
    for (const status of [400, 429, 500])
      expect(await read(status, { data, errors: [lost] })).toMatchObject({
        partial: false,
        status,
      });
  });

  it('come back equal from a round trip', async () => {
    const error = await read(200, { data, errors: [lost, failure('FOG')] });
    expect(parseApiError(structuredClone(error))).toStrictEqual(error);
  });
});

describe('what was sent in a mutation', () => {
  it.each([
    ['Lighthouse', { validation: { 'input.berth': ['The berth is taken.'] } }, ['input', 'berth']],
    ['graphql-ruby', { problems: [{ path: ['berth'], explanation: 'is taken' }] }, ['berth']],
  ])('is refused as content, as %s tells it', async (_server, extensions, path) => {
    const errors = [{ message: 'The mooring is refused.', path: ['moor'], extensions }];
    const error = await readApiError(jsonResponse(200, { data: null, errors }), {
      now,
      partial: true,
    });
    expect(error).toMatchObject({ code: 'ValidationFailedError', kind: 'validation' });
    expect(error?.issues.map((issue) => issue.path)).toEqual([path]);
  });

  it('is not what a field of an answer is', async () => {
    const errors = [{ message: 'No mooring there', path: ['moor', 'berth'], extensions: {} }];
    const error = await readApiError(jsonResponse(200, { data: null, errors }), {
      now,
      partial: true,
    });
    expect(error?.kind).not.toBe('validation');
  });
});
