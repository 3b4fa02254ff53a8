import { describe, expect, it } from 'vitest';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { now } from '../support/bodies.js';

const read = (thrown: unknown) => parseApiError(thrown, { now });

/** A text as it is thrown, and as the message of an error. */
const forms = (text: string) => [text, new Error(text)];

const sentence = 'The lamp is reserved';
const oneIssue = [{ path: ['lamp'], message: 'is too dim' }];

describe('an answer whose text became the message of an error', () => {
  it.each([
    ['problem details', { type: 'about:blank', title: 'No', status: 422, detail: sentence }],
    ['a status and an error', { status: 422, error: sentence }],
    ['a status and `msg`', { status: 422, msg: sentence }],
    ['a status as code', { code: 422, detail: sentence }],
  ])('keeps its sentence: %s', (_name, body) => {
    for (const thrown of forms(JSON.stringify(body)))
      expect(read(thrown)).toMatchObject({ status: 422, kind: 'validation', detail: sentence });
  });

  it.each([
    ['ASP.NET', { title: 'No', status: 400, errors: { lamp: ['is too dim'] }, traceId: 'lamp-7' }],
    ['Symfony', { status: 400, violations: [{ propertyPath: 'lamp', message: 'is too dim' }] }],
    ['Spring', { status: 400, errors: [{ field: 'lamp', defaultMessage: 'is too dim' }] }],
  ])('keeps its problems: %s', (_name, body) => {
    for (const thrown of forms(JSON.stringify(body)))
      expect(read(thrown)).toMatchObject({ status: 400, kind: 'validation', issues: oneIssue });
  });

  it('keeps the id of its request', () => {
    const body = { title: 'No', status: 400, errors: { lamp: ['is too dim'] }, traceId: 'lamp-7' };
    for (const thrown of forms(JSON.stringify(body))) expect(read(thrown).requestId).toBe('lamp-7');
  });
});

describe('an answer behind the status', () => {
  const leads = [
    'Request failed (422): ',
    'API error 422: ',
    '[422] ',
    'Server responded with 422: ',
    'HTTP error! status: 422, body: ',
    'Response status 422, body: ',
    'Error 422 - ',
    'Lighting failed with 422: ',
  ];

  it.each(leads)('is read: %s', (lead) => {
    for (const body of [
      { message: sentence },
      { error: sentence },
      { error: { code: 'ODD', message: sentence } },
    ])
      for (const thrown of forms(lead + JSON.stringify(body)))
        expect(read(thrown)).toMatchObject({ status: 422, detail: sentence, reasons: [] });
    for (const thrown of forms(`${lead}{"errors":{"lamp":["is too dim"]}}`))
      expect(read(thrown)).toMatchObject({ status: 422, issues: oneIssue });
  });
});

describe('an answer behind a sentence of the app', () => {
  it.each(['Failed to save: ', 'Request failed: ', 'Could not light the lamp - '])(
    'is read where it shows what it is: %s',
    (lead) => {
      for (const thrown of forms(`${lead}{"errors":{"lamp":["is too dim"]}}`))
        expect(read(thrown)).toMatchObject({ kind: 'validation', issues: oneIssue });
      for (const thrown of forms(lead + JSON.stringify({ error: sentence })))
        expect(read(thrown).detail).toBe(sentence);
      for (const thrown of forms(
        lead + JSON.stringify({ status: 404, title: 'Gone', detail: sentence }),
      ))
        expect(read(thrown)).toMatchObject({ detail: sentence });
    },
  );

  it.each(['Bad response: ', 'Could not load the lamps: ', 'The API said no: '])(
    'is read where the sentence tells of one: %s',
    (lead) => {
      for (const thrown of forms(lead + JSON.stringify({ message: sentence })))
        expect(read(thrown).detail).toBe(sentence);
    },
  );

  it.each([
    'Failed to save: {"message":"TYPED"}',
    'Failed to save: {"title":"TYPED","message":"TYPED"}',
    'Failed to save: {"fields":{"title":{"en-US":"TYPED"}}}',
    'Could not load the lamps: {"message":"TYPED","to":"anna"}',
    'Price 399 → 449: {"message":"TYPED"}',
  ])('is none where somebody may have typed it: %s', (text) => {
    for (const thrown of forms(text)) expect(JSON.stringify(read(thrown))).not.toContain('TYPED');
  });
});
