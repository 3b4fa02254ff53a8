import { describe, expect, it } from 'vitest';
import { knownName } from '../../src/wire/knownNames.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { now } from '../support/bodies.js';

const sentence = 'The mooring is taken by another boat.';

const refused = (data: unknown, status = 422) =>
  parseApiError({ isAxiosError: true, response: { status, data } }, { now });

const placesOf = (data: unknown) => refused(data).issues.map(({ path }) => path);

describe('of several places of a problem', () => {
  it.each([
    { field_id: '8812', field_name: 'berth' },
    { property_code: '8812', property_name: 'berth' },
    { param_id: 8812, paramName: 'berth' },
    { field_name: null, field_key: 'berth' },
    { field_id: 8812, attribute: 'berth' },
    { propertyName: '', property_path: 'berth' },
    { input_id: '8812', input_path: 'berth' },
  ])('the one that names it is told: %o', (place) => {
    expect(placesOf({ errors: [{ ...place, message: sentence }] })).toEqual([['berth']]);
  });

  it('keeps the problem where none is a place', () => {
    const problems = [{ field_id: 8812, message: sentence }, { field: 'tide' }];
    expect(refused({ errors: problems }).issues).toMatchObject([
      { path: [], message: sentence },
      {},
    ]);
  });
});

describe('of several sentences', () => {
  it.each([
    { error_text: '', error_message: sentence },
    { error_text: null, error_message: sentence },
    { error_reason: 'STALE', error_message: sentence },
    { failure_reason: 'STALE', error_text: sentence },
    { failure_reason: 'STALE', message: sentence },
    { status_text: 'error', error_message: sentence },
    { error_text: { code: 7 }, error_message: sentence },
  ])('the best one is told: %o', (body) => {
    expect(refused(body)).toMatchObject({ detail: sentence });
    expect(refused({ errors: [{ ...body, field: 'berth' }] }).issues).toMatchObject([
      { path: ['berth'], message: sentence },
    ]);
  });

  it('loses none', () => {
    const { detail, reasons } = refused({ error_text: sentence, error_reason: 'Ask the harbour.' });
    expect(new Set([detail, ...reasons])).toEqual(new Set(['Ask the harbour.', sentence]));
  });
});

describe('a name made of common words', () => {
  it.each(['result_info', 'statusInfo', 'error_info', 'validationInfo'])(
    'is no sentence: %s',
    (name) => {
      expect(knownName(name)).toBe(name);
      expect(refused({ [name]: sentence }).detail).toBeUndefined();
    },
  );

  it.each(['property_id', 'fieldKey', 'param_code', 'attribute_id'])(
    'makes no field of the form beside the sentence of a body: %s',
    (name) => {
      for (const body of [
        { message: sentence, [name]: '8812' },
        { message: sentence, data: { [name]: '8812' } },
      ])
        expect(refused(body)).toMatchObject({ detail: sentence, issues: [] });
    },
  );

  it('keeps the name that was sent, where it tells a fact', () => {
    const problem = {
      field: 'berth',
      message: sentence,
      property_id: '8812',
      request_id: 'r-7',
      fieldKey: 'b-3',
    };
    expect(refused({ errors: [problem] }).reasons).toEqual([
      'property_id: 8812',
      'request_id: r-7',
      'fieldKey: b-3',
    ]);
    expect(refused({ message: sentence, Property_Id: '8812', ERROR_CODE: 7 }).reasons).toEqual([
      'Property_Id: 8812',
      'ERROR_CODE: 7',
    ]);
    const inner = { request_id: 'r-7', Field_Id: '8812' };
    expect(refused({ errors: [{ message: sentence, extensions: inner }] }).reasons).toEqual([
      'extensions.Field_Id: 8812',
    ]);
  });
});

describe('facts beside a sentence', () => {
  it.each([
    { error_details: { service: 'billing', retries: '3' } },
    { errorDetails: { service: 'billing', retries: 3 } },
    { invalid_properties: { berth: 'B 7', name: 'Anna' } },
    { invalidFields: { berth: 'B 7' } },
    { failed_params: { berth: ['B 7'] } },
    { error_details: { affected: ['billing', 'mail'] } },
    { details: { tags: ['calm', 'Deep'], berths: ['7'] } },
    { data: { tags: ['calm'] } },
    { context: { attribute_name: 'North pier' } },
    { meta: { property_name: 'Harbour', property_id: 'h1' } },
    { property_name: 'Harbour' },
  ])('are no fields: %o', (facts) => {
    expect(refused({ message: sentence, ...facts })).toMatchObject({
      detail: sentence,
      issues: [],
    });
  });

  it('are problems where each of them reads as one', () => {
    expect(placesOf({ error_details: { berth: 'is taken' } })).toEqual([['berth']]);
    expect(placesOf({ errorDetails: { berth: ['taken', 'NOT_FREE'] } })).toEqual([
      ['berth'],
      ['berth'],
    ]);
    expect(placesOf({ error_messages: { berth: 'is taken' } })).toEqual([['berth']]);
    expect(placesOf({ message: sentence, parameter_name: 'berth' })).toEqual([['berth']]);
    expect(placesOf({ invalid_fields: [{ field: 'berth', message: sentence }] })).toEqual([
      ['berth'],
    ]);
  });

  it.each(['failed_inputs', 'invalidProperties', 'invalidFields', 'invalid-params'])(
    'are the fields that the sentence is about: %s',
    (name) => {
      expect(refused({ message: sentence, [name]: ['berth', 'tide'] }).issues).toMatchObject([
        { path: ['berth'], message: sentence },
        { path: ['tide'], message: sentence },
      ]);
    },
  );

  it('are no fields where they are sentences, and no problems where nothing is said of them', () => {
    const { issues, reasons } = refused({ message: sentence, failed_inputs: ['Berth is taken'] });
    expect({ issues, reasons }).toEqual({ issues: [], reasons: ['failed_inputs: Berth is taken'] });
    expect(refused({ failed_inputs: [{ berth: 'B 7' }] }).issues).toEqual([]);
  });
});

describe('what was typed into a form of faults', () => {
  const typed = 'The pump leaks, ask Anna.';
  const names = ['fault_description', 'problem_description', 'failureReason', 'FailureText'];

  it.each(names)('is no sentence of the server beside one: %s', (name) => {
    for (const said of [
      { message: sentence },
      { error: sentence },
      { errors: [{ field: 'berth', message: sentence }] },
      { error: { message: sentence } },
      { messages: [sentence] },
    ]) {
      const { detail, issues } = refused({ [name]: typed, ...said });
      expect([detail, ...issues.map(({ message }) => message)]).not.toContain(typed);
    }
  });

  it.each(names)('makes no problem of the record that it is a part of: %s', (name) => {
    const { issues, detail } = refused({ data: [{ berth: 'B 7', [name]: typed }] });
    expect({ issues, detail }).toEqual({ issues: [], detail: undefined });
  });
});

describe('a secret', () => {
  it.each(['field', 'fieldName', 'Field_Name', 'PropertyName', 'attribute_key', 'Param'])(
    'is hidden beside the place that names it: %s',
    (name) => {
      for (const facts of [
        { message: sentence, [name]: 'password', value: 'hunter2' },
        { errors: [{ message: sentence, [name]: 'password', value: 'hunter2' }] },
        { message: sentence, note: { [name]: 'password', value: 'hunter2' } },
      ])
        expect(JSON.stringify(refused(facts))).not.toContain('hunter2');
    },
  );
});

it('keeps no names in mind that are too long to be known', () => {
  const long = `x${'_'.repeat(60)}`;
  for (let index = 0; index < 3; index += 1) expect(knownName(long)).toBe(long);
});

it.each([
  { devices: [{ name: 'Lamp', title: 'Old lamp' }] },
  { devices: [{ id: 'd1', description: 'North pier' }] },
  { data: { devices: [{ name: 'Lamp', description: 'North pier' }] } },
  { data: { device: { title: 'Lamp' } } },
  { data: [{ name: 'Lamp', description: 'North pier' }] },
])('things that a body lists are no problems: %j', (things) => {
  for (const body of [things, { message: sentence, ...things }])
    expect(refused(body).issues).toEqual([]);
});
