import { describe, expect, it } from 'vitest';
import { knownName } from '../../src/wire/knownNames.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { now } from '../support/bodies.js';

const sentence = 'The mooring is taken by another boat.';

const refused = (data: unknown, status = 422) =>
  parseApiError({ isAxiosError: true, response: { status, data } }, { now });

describe('the name of a member', () => {
  it.each(['error_message', 'ErrorMessage', 'error-message', 'ERROR_MESSAGE'])(
    'is known as %s',
    (name) => {
      expect(refused({ [name]: sentence })).toMatchObject({ detail: sentence });
    },
  );

  it.each([
    'error_text',
    'faultText',
    'failure-reason',
    'ExceptionMessage',
    'problem_description',
    'rejectionReason',
    'validationExplanation',
    'violation_desc',
  ])('is known for what it is made of: the sentence in %s', (name) => {
    expect(refused({ [name]: sentence })).toMatchObject({ detail: sentence });
    expect(refused({ errors: [{ [name]: sentence, field: 'berth' }] }).issues).toMatchObject([
      { path: ['berth'], message: sentence },
    ]);
  });

  it.each(['field_key', 'PropertyName', 'attribute-path', 'attrName', 'param_id', 'columnName'])(
    'is known for what it is made of: the place in %s',
    (name) => {
      expect(refused({ errors: [{ [name]: 'berth', message: sentence }] }).issues).toMatchObject([
        { path: ['berth'], message: sentence },
      ]);
    },
  );

  it.each([
    'form_errors',
    'ModelErrors',
    'constraint-violations',
    'requestIssues',
    'schemaProblems',
    'validation_failures',
    'errorDetails',
    'invalid_inputs',
    'failedParams',
  ])('is known for what it is made of: the list in %s', (name) => {
    expect(refused({ [name]: [{ field: 'berth', message: sentence }] }).issues).toMatchObject([
      { path: ['berth'], message: sentence },
    ]);
  });

  it('stays what it is where it is another one', () => {
    for (const name of [
      'bodyText',
      'inputFields',
      'formDetails',
      'type',
      'title_text',
      'dataFields',
    ])
      expect(knownName(name)).toBe(name);
    expect(refused({ bodyText: sentence }).detail).not.toBe(sentence);
  });

  it('leaves facts what they are: numbers of problems, bounds, what says nothing of a field', () => {
    const facts = { request_errors: 3, validation_details: { min: 3, max: 5, unit: 'MB' } };
    const { issues, reasons, code } = refused({ message: sentence, ...facts }, 400);
    expect({ issues, code }).toEqual({ issues: [], code: 'BadRequestError' });
    expect(reasons).toEqual([
      'request_errors: 3',
      'validation_details.min: 3',
      'validation_details.max: 5',
      'validation_details.unit: MB',
    ]);
  });

  it('finds sentences by field, each beginning as validators begin', () => {
    const { issues } = refused({ form_errors: { berth: 'is required', tide: 'must be low' } });
    expect(issues.map(({ path }) => path)).toEqual([['berth'], ['tide']]);
  });

  it('tells nothing of a secret that begins as validators begin', () => {
    for (const name of ['fields', 'details'])
      for (const secret of ['password', 'passphrase']) {
        const model = refused({ error: sentence, [name]: { [secret]: 'must be hunter2' } });
        expect(JSON.stringify(model)).not.toContain('hunter2');
      }
  });

  it('is known as one word, and hides what was sent beside it', () => {
    for (const name of ['errmsg', 'err_msg']) {
      const model = refused({ [name]: sentence, op: { note: 'typed' } });
      expect(model).toMatchObject({ detail: sentence });
      expect(JSON.stringify(model)).not.toContain('typed');
    }
  });

  it('is no longer than names are', () => {
    const long = `error${'x'.repeat(40)}Message`;
    expect(knownName(long)).toBe(long);
  });

  it('is left alone beside the one that it is a spelling of', () => {
    const { detail, reasons } = refused({ ErrorMessage: 'b', error_text: 'c', errorMessage: 'a' });
    expect(new Set([detail, ...reasons])).toEqual(new Set(['a', 'b', 'c']));
  });

  it('is found out anew after many others', () => {
    for (let index = 0; index < 600; index += 1) knownName(`mooring_${String(index)}`);
    expect(knownName('Error_Text')).toBe('errorText');
    expect(knownName('Error_Text')).toBe('errorText');
  });

  it('is none of a field, which keeps its spelling', () => {
    const { issues } = refused({ errors: { ErrorMessage: ['is odd'], Field_Name: ['is long'] } });
    expect(issues.map(({ path }) => path)).toEqual([['ErrorMessage'], ['Field_Name']]);
  });
});
