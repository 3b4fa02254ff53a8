import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../src/describe/describeIssue.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { envelope, issueOf, issuesOf, now, withDetails } from '../support/bodies.js';
import { lostLeaves } from '../support/lostLeaves.js';

describe('the shapes of details', () => {
  it.each([[undefined], [null], [{}], [[]], [''], [{ errors: [] }], [{ errors: null }]])(
    'tell nothing as %j',
    (details) => {
      const error = withDetails(details);
      expect(error).toMatchObject({ issues: [], reasons: [], detail: 'Validation error' });
      expect(error).not.toHaveProperty('resource');
    },
  );

  it.each([
    [
      { type: 'Entry', id: 'pier', space: 'harbour', environment: 'master' },
      { type: 'Entry', id: 'pier', space: 'harbour', environment: 'master' },
    ],
    [{ type: 'Space' }, { type: 'Space' }],
    [{ sys: { type: 'Space', id: 'harbour' } }, { type: 'Space', id: 'harbour' }],
    [{ sys: { type: 'Link', linkType: 'Entry', id: 'pier' } }, { type: 'Entry', id: 'pier' }],
  ])('name the thing that is missing as %j', (details, resource) => {
    const error = withDetails(details, 'NotFound');
    expect(error.resource).toStrictEqual(resource);
    expect(error.reasons).toEqual([]);
    expect(error.issues).toEqual([]);
  });

  it.each([
    ['The harbour is closed.', ['The harbour is closed.']],
    [{ reasons: ['usageExceeded', 'Ask the owner.'] }, ['usageExceeded', 'Ask the owner.']],
    [{ reasons: 'usageExceeded' }, ['usageExceeded']],
    [{ keys: ['colour', 'shape'] }, ['colour', 'shape']],
    [{ key: 'fields' }, ['fields']],
    [{ reasons: ['twice', 'twice'] }, ['twice']],
    [{ limits: { maximum: 24, used: 25 } }, ['limits.maximum: 24', 'limits.used: 25']],
    [{ isFinal: false }, ['isFinal: false']],
    [{ errors: 'Nothing fits.' }, ['Nothing fits.']],
  ])('give reasons as %j', (details, reasons) => {
    const error = withDetails(details);
    expect(error.reasons).toEqual(reasons);
    expect(error.issues).toEqual([]);
  });

  it('give the fields’ sentences to their fields and the form’s to the whole', () => {
    const flatten = {
      formErrors: ['Nothing fits.'],
      fieldErrors: { title: ['Too long', 'Too loud'] },
    };
    const error = withDetails({ errors: [], flatten });
    expect(error.reasons).toEqual(['Nothing fits.']);
    expect(error.issues).toMatchObject([
      { message: 'Too long', path: ['title'], rule: 'other' },
      { message: 'Too loud', path: ['title'], rule: 'other' },
    ]);
  });

  it('say once what their errors say too, with the path of these', () => {
    const details = 'Too small: expected string to have >=1 characters';
    const flatten = {
      formErrors: ['Nothing fits.'],
      fieldErrors: { label: [details, 'Too loud'] },
    };
    const errors = [{ name: 'too_small', path: ['label', 'en-US'], details }];
    const { issues, reasons } = withDetails({ errors, flatten });
    expect(issues).toMatchObject([
      { message: details, path: ['label', 'en-US'] },
      { message: 'Too loud', path: ['label'] },
    ]);
    expect(reasons).toEqual(['Nothing fits.']);
  });

  it('may have the errors in a collection, as bulk actions do', () => {
    const missing = { name: 'required', path: ['fields', 'title', 'en-US'] };
    const collection = (...items: unknown[]) => ({ sys: { type: 'Array' }, items });
    const error = envelope('ValidationFailed', { details: { errors: collection(missing) } });
    const entity = { sys: { type: 'Link', linkType: 'Entry', id: 'pier' } };
    const model = withDetails({ errors: collection({ entity, error }) }, 'BulkActionFailed');
    expect(model.issues).toMatchObject([
      { rule: 'required', field: 'title', entity: { type: 'Entry', id: 'pier' } },
    ]);
    expect(model.reasons).toEqual([]);
  });

  it('may be the list of errors itself', () => {
    expect(withDetails([{ name: 'required' }, 'A sentence']).issues).toMatchObject([
      { rule: 'required' },
      { message: 'A sentence' },
    ]);
  });

  it('keep reasons beside errors', () => {
    const error = withDetails({ errors: [{ name: 'required' }], reasons: ['usageExceeded'] });
    expect(error.issues).toHaveLength(1);
    expect(error.reasons).toEqual(['usageExceeded']);
  });
});

describe('an element of details.errors', () => {
  it.each([
    ['A sentence', { message: 'A sentence', path: [] }],
    [{ details: 'Only details' }, { message: 'Only details', path: [] }],
    [
      { locale: 'de', value: 'Kai' },
      { message: '', locale: 'de', value: 'Kai', path: [] },
    ],
    [
      { path: ['a'], message: 'No name' },
      { message: 'No name', path: ['a'] },
    ],
    [{ name: 'A whole sentence' }, { name: 'A whole sentence', message: 'A whole sentence' }],
    [
      { name: 'taken', path: 'display_code' },
      { rule: 'taken', path: ['display_code'] },
    ],
    [null, { message: '', path: [] }],
    [7, { message: '', path: [] }],
    [{}, { message: '', path: [] }],
  ])('is one issue when it is %j', (element, issue) => {
    expect(issueOf(element)).toMatchObject(issue);
  });

  it('speaks the words of whoever wrote the rule first', () => {
    const words = { customMessage: 'Ours', message: 'Theirs', details: 'Technical' };
    expect(issueOf({ name: 'regexp', pattern: 'a', ...words }).message).toBe('Ours');
    expect(issueOf({ ...words, customMessage: '' }).message).toBe('Theirs');
    expect(issueOf({ ...words, customMessage: null, message: undefined }).message).toBe(
      'Technical',
    );
  });

  it('is told in the words of whoever wrote the rule, not in those of the rule', () => {
    const rule = { name: 'regexp', pattern: 'a', path: ['fields', 'slug', 'en-US'] };
    const worded = issueOf({ ...rule, customMessage: 'Small letters, please.' });
    expect(worded).toMatchObject({ name: 'regexp', rule: 'other', field: 'slug' });
    expect(describeIssue(worded)).toBe('Small letters, please.');
    expect(issueOf({ ...rule, customMessage: '' }).rule).toBe('regexp');
  });

  it('that is no more than invalid is told in the server’s words', () => {
    const rule = { name: 'invalid', path: ['assignedTo', 'sys', 'id'] };
    const said = issueOf({ ...rule, details: 'She is not one of the crew' });
    expect(describeIssue(said)).toBe('She is not one of the crew');
    expect(issueOf(rule).rule).toBe('invalid');
  });

  it('of a type is told in the server’s words where these are about another thing', () => {
    const wrong = { name: 'type', type: 'Validation', path: ['fields', 1, 'validations', 0] };
    const odd = issueOf({ ...wrong, details: 'Invalid regular expression' });
    expect(describeIssue(odd)).toBe('Invalid regular expression');
    const details = 'The type of "value" is incorrect, expected type: Validation';
    expect(issueOf({ ...wrong, details }).rule).toBe('type');
  });

  it('counts as seen, in the server’s order', () => {
    const errors = Array.from({ length: 500 }, (_, index) => ({ name: 'required', path: [index] }));
    expect(issuesOf(...errors).map(({ path }) => path[0])).toEqual(errors.map((_, index) => index));
  });
});

describe('the path of an issue', () => {
  it.each([
    [['fields', 'title', 'en-US'], { field: 'title', locale: 'en-US' }],
    [['fields', 'title', 'de'], { field: 'title', locale: 'de' }],
    [['fields', 'title', 'zh-Hans-CN'], { field: 'title', locale: 'zh-Hans-CN' }],
    [['fields', 'tags', 'en-US', 2], { field: 'tags', locale: 'en-US' }],
    [['fields', 'body', 'en-US', 'content', 8, 'nodeType'], { field: 'body', locale: 'en-US' }],
    [['fields', 'file', 'en-US', 'url'], { field: 'file', locale: 'en-US' }],
    [['fields', 'title'], { field: 'title' }],
    [['fields', 'title', 'a sentence'], { field: 'title' }],
    [['fields', 'title', 0], { field: 'title' }],
    [['fields', 0, 'type'], {}],
    [['fields', '0', 'validations'], {}],
    [['fields'], {}],
    [['sys', 'archivedAt'], {}],
    [['entities', 'items', 0, 'sys', 'version'], {}],
    [['title', 'en-US'], {}],
    [[], {}],
  ])('%j lies in %j', (path, place) => {
    const { field, locale, path: kept } = issueOf({ name: 'required', path });
    expect(kept).toStrictEqual(path);
    expect({ ...(field && { field }), ...(locale && { locale }) }).toEqual(place);
  });

  it.each(['display_code', 'base', 'manifest:components/PageLink/$slots/'])(
    'is one segment when it is the text %s',
    (path) => {
      const issue = issueOf({ name: 'invalid', path });
      expect(issue.path).toEqual([path]);
      expect(issue).not.toHaveProperty('field');
    },
  );

  it('is read by its dots when it is such a text', () => {
    const issue = issueOf({ name: 'invalid', path: 'fields.title.en-US' });
    expect(issue.path).toEqual(['fields', 'title', 'en-US']);
    expect(issue).toMatchObject({ field: 'title', locale: 'en-US' });
  });

  it.each([[undefined], [null], ['']])('is empty when it is %j', (path) => {
    expect(issueOf({ name: 'invalid', path }).path).toEqual([]);
  });

  it('gives way to a locale of the element’s own', () => {
    const path = ['fields', 'title', 'en-US'];
    expect(issueOf({ name: 'required', path, locale: 'de' }).locale).toBe('de');
  });
});

describe('the preview of a value', () => {
  it.each([
    ['Too short', 'Too short'],
    [4.5, '4.5'],
    [0, '0'],
    [false, 'false'],
  ])('shows the primitive %j', (value, preview) => {
    expect(issueOf({ name: 'type', type: 'Integer', value }).value).toBe(preview);
  });

  it('is short', () => {
    const { value = '' } = issueOf({ name: 'size', max: 5, value: 'x'.repeat(10_000) });
    expect(value.length).toBeLessThanOrEqual(100);
    expect(value).toMatch(/^x+…$/);
  });

  it.each([
    [{ sys: { id: 'mara' }, email: 'mara@example.com' }],
    [['mara@example.com']],
    [{}],
    [[]],
    [null],
    [''],
  ])('is absent for %j', (value) => {
    const issue = issueOf({ name: 'unknown', path: ['fields', 'a'], value });
    expect(issue).not.toHaveProperty('value');
    expect(JSON.stringify(issue)).not.toContain('mara');
  });
});

describe('whole errors of single entities', () => {
  const leaf = { name: 'required', path: ['fields', 'title', 'en-US'] };
  const error = envelope('ValidationFailed', { details: { errors: [leaf] } });
  const sys = { type: 'Link', linkType: 'Entry', id: 'pier' };
  const issue = { rule: 'required', field: 'title', locale: 'en-US', path: leaf.path };

  it.each([
    ['{sys, error}', { sys, error }, { type: 'Entry', id: 'pier' }],
    ['{entity, error}', { entity: { sys }, error }, { type: 'Entry', id: 'pier' }],
    ['{error}', { error }, undefined],
    ['the error itself', error, undefined],
  ])('are their own issues when wrapped as %s', (_wrapping, element, entity) => {
    const found = issueOf(element);
    expect(found).toMatchObject(issue);
    expect(found.entity).toEqual(entity);
  });

  it('are one issue named by their id when they have no errors of their own', () => {
    const details = { type: 'Entry', reasons: ['It moved.'] };
    const missing = envelope('NotFound', { message: 'The pier is gone.', details });
    expect(issueOf({ sys, error: missing })).toMatchObject({
      name: 'NotFound',
      message: 'The pier is gone.',
      entity: { type: 'Entry', id: 'pier' },
      rule: 'other',
      path: [],
    });
    expect(issueOf({ error: envelope('VersionMismatch') })).toMatchObject({
      name: 'VersionMismatch',
      message: 'VersionMismatch',
    });
  });

  it('hand their entity down to errors within errors', () => {
    const outer = envelope('BulkActionFailed', { details: { errors: [{ error }] } });
    const inner = { sys: { ...sys, linkType: 'Asset', id: 'map' }, error };
    const both = envelope('BulkActionFailed', { details: { errors: [{ error }, inner] } });
    expect(issueOf({ sys, error: outer }).entity).toEqual({ type: 'Entry', id: 'pier' });
    expect(issuesOf({ sys, error: both }).map(({ entity }) => entity?.id)).toEqual(['pier', 'map']);
  });

  it('stand beside plain ones', () => {
    const elements = ['A sentence', { sys, error }, leaf];
    expect(issuesOf(...elements).map(({ entity }) => entity?.id)).toEqual([
      undefined,
      'pier',
      undefined,
    ]);
  });
});

describe('the envelope', () => {
  it('may have no message', () => {
    expect(parseApiError(envelope('VersionMismatch'), { now })).not.toHaveProperty('detail');
  });

  it('may echo a body of many lines', () => {
    const message = 'Unexpected token\n{\n  "fields": }\n';
    expect(parseApiError(envelope('BadRequest', { message }), { now }).detail).toBe(message);
  });

  it('may wrap another error in its message', () => {
    const inner = {
      requestId: 'inner-1',
      message: 'The pier is gone.',
      details: { type: 'Entry' },
    };
    const message = `404 - ${JSON.stringify(inner)}`;
    expect(parseApiError(envelope('NotFound', { message }), { now })).toMatchObject({
      code: 'NotFoundError',
      detail: 'The pier is gone.',
      requestId: 'inner-1',
      resource: { type: 'Entry' },
    });
  });

  it.each(['404 - {"requestId": broken', '404 - {}', '404 -', '{"a":1}'])(
    'keeps the message %s, which wraps nothing',
    (message) => {
      expect(parseApiError(envelope('NotFound', { message }), { now }).detail).toBe(message);
    },
  );

  it('may have no type beside the id', () => {
    const body = { sys: { id: 'NotFound' }, message: 'The pier is gone.' };
    expect(parseApiError(body, { now })).toMatchObject({
      code: 'NotFoundError',
      format: 'contentful',
    });
  });
});

describe('no fact is lost', () => {
  it.each([
    [{ errors: [{ name: 'in', path: ['fields', 'a', 'de'], expected: ['x', 'y'], value: 'z' }] }],
    [{ errors: [{ name: 'size', path: ['fields', 'a'], min: 11, max: 222, details: 'Words' }] }],
    [{ errors: [{ path: ['a', 0, 'b'], message: 'Words' }] }],
    [{ errors: ['plain string', { locale: 'de', value: 'Kai' }] }],
    [{ errors: [{ name: 'unique', conflicting: [{ sys: { linkType: 'Entry', id: 'pier' } }] }] }],
    [{ errors: [{ name: 'notResolvable', link: { linkType: 'Asset', id: 'map' } }] }],
    [{ errors: [{ name: 'unknown', value: { sys: { id: 'hidden' } }, path: ['x'] }] }],
    [{ type: 'Entry', id: 'pier', space: 'harbour', environment: 'master' }],
    [{ type: 'Entry', id: 'pier', hint: 'Look below the water' }],
    [{ reasons: ['a', 'b'] }],
    [{ keys: ['a'], note: { deep: [{ deeper: true }] } }],
    [{ errors: [], flatten: { formErrors: ['f'], fieldErrors: { title: ['t'] } } }],
    ['A bare string'],
  ])('of %j', (details) => {
    expect(lostLeaves(details, withDetails(details))).toEqual([]);
  });

  it('and the check itself finds one that is', () => {
    const error = withDetails({ reasons: ['kept'] });
    expect(lostLeaves({ reasons: ['kept', 'gone'] }, error)).toEqual(['reasons.1: gone']);
  });
});
