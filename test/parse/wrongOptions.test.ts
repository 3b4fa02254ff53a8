import { describe, expect, it } from 'vitest';
import * as core from '../../src/core.js';
import { describeApiError } from '../../src/describe/describeApiError.js';
import type { Issue } from '../../src/model/Issue.js';
import { now } from '../support/bodies.js';

const refusing = () => {
  throw new Error('trap');
};

/** What a caller without types may hand over in place of options. */
const wrongOptions: Readonly<Record<string, unknown>> = {
  null: null,
  'a number': 7,
  'a text': 'x',
  'a list': [],
  'a function': () => 1,
  'a proxy that throws': new Proxy({}, { get: refusing, ownKeys: refusing }),
  'members that are null': { now: null, signal: null, enrich: null, formats: null, copy: null },
};

const thrown = { sys: { type: 'Error', id: 'NotFound' }, message: 'No such pier' };
const error = core.parseApiError(thrown, { now });

describe.each(Object.entries(wrongOptions))('with %s as options', (_, options) => {
  it('a failure is read as without any', async () => {
    const wanted = { code: 'NotFoundError', detail: 'No such pier' };
    expect(core.parseApiError({ ...thrown }, options as object)).toMatchObject(wanted);
    const response = () => Response.json(thrown, { status: 404 });
    expect(await core.readApiError(response(), options as object)).toMatchObject(wanted);
    expect(await core.readApiError(Promise.reject(thrown), options as object)).toMatchObject(
      wanted,
    );
  });

  it('is said as without any', () => {
    expect(core.describeApiError(error, options as object)).toEqual(describeApiError(error));
    expect(core.formatErrorReport(error, options as object)).toBe(core.formatErrorReport(error));
    const issue: Issue = { rule: 'required', path: ['fields', 'title'], message: 'm', params: {} };
    expect(core.describeIssue(issue, options as object)).toBe(core.describeIssue(issue));
  });
});

describe('an issue that is none', () => {
  it.each([undefined, null, 7, 'x', [], {}, { rule: 'size' }, { rule: 'toString', params: 7 }])(
    'is said in words all the same: %j',
    (issue) => {
      expect(core.describeIssue(issue as never)).toMatch(/\w/);
    },
  );

  it.each([
    { message: 'Too long' },
    { message: 'Too long', rule: 'size', params: null, path: null },
    { message: 'Too long', rule: 'unique', params: { link: null }, path: [] },
    { name: 'Too long', path: 'title' },
  ])('is said as it says itself: %j', (issue) => {
    expect(core.describeIssue(issue as never)).toBe('Too long');
  });
});

it('of what is no text and no path nothing is written', () => {
  for (const wrong of [undefined, null, 7, {}]) {
    expect(core.redactSecrets(wrong as never)).toBe('');
    expect(core.toJsonPointer(wrong as never)).toBe('');
  }
});

it('a sentence is told once, without its secret', () => {
  const details = { errors: [{ name: 'novel', details: 'No mooring, token=abc123' }] };
  const { issues, reasons } = core.parseApiError({ ...thrown, details }, { now });
  expect(issues).toMatchObject([{ message: 'No mooring, token=[redacted]' }]);
  expect(reasons).toEqual([]);
});
