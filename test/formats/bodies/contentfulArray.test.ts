import { expect, it } from 'vitest';
import { parseApiError } from '../../../src/parse/parseApiError.js';
import { readApiError } from '../../../src/parse/readApiError.js';
import { jsonResponse, now } from '../../support/bodies.js';
import { lostLeaves } from '../../support/lostLeaves.js';

const unresolved = (linkType: string, id: string) => ({
  sys: { id: 'notResolvable', type: 'error' },
  details: { type: 'Link', linkType, id },
});
const body = {
  sys: { type: 'Array' },
  total: 1,
  skip: 0,
  limit: 100,
  items: [{ sys: { type: 'Entry', id: 'boat' }, fields: { name: 'Mara' } }],
  errors: [unresolved('Entry', 'pier'), unresolved('Asset', 'map')],
};

it('a list whose links lead nowhere is a partial result that names each link', async () => {
  const error = await readApiError(jsonResponse(200, body), { now, partial: true });
  expect(error).toMatchObject({
    code: 'UnresolvedLinks',
    sysId: 'notResolvable',
    partial: true,
    severity: 'warning',
    status: 200,
    format: 'contentful-array',
    issues: [
      { rule: 'notResolvable', params: { link: { type: 'Entry', id: 'pier' } } },
      { rule: 'notResolvable', params: { link: { type: 'Asset', id: 'map' } } },
    ],
    reasons: [],
  });
  expect(JSON.stringify(error)).not.toContain('Mara');
});

it('an element of another shape keeps its facts', () => {
  const odd = { sys: { id: 'fogged', type: 'error' }, message: 'Fog', details: { since: 'noon' } };
  const error = parseApiError({ ...body, errors: [odd, 'words', null] }, { now });
  expect(error.issues).toHaveLength(3);
  expect(error.issues[0]).toMatchObject({ name: 'fogged', message: 'Fog', rule: 'other' });
  expect(lostLeaves([odd.details, odd.message, 'words'], error)).toEqual([]);
});

it('a list without errors is no failure, and beside a failed status it tells nothing', async () => {
  const fine = [
    { ...body, errors: [] },
    { ...body, errors: undefined },
  ];
  for (const list of fine)
    expect(await readApiError(jsonResponse(200, list), { now, partial: true })).toBeNull();
  expect(await readApiError(jsonResponse(429, body), { now })).toMatchObject({
    code: 'RateLimitExceededError',
    partial: false,
    issues: [],
    reasons: [],
  });
});
