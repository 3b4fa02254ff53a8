import { describe, expect, it } from 'vitest';
import { parseSeen } from '../../support/bodies.js';

// Where a problem says where it is, under names that servers make of the same few words.

const sentence = 'Too shallow';
const pathsOf = (errors: unknown, status = 422) =>
  parseSeen({ status, body: { errors } }).issues.map(({ path }) => path.join('/'));

describe('the place of a problem', () => {
  it.each([
    'error_field',
    'errorField',
    'ErrorParameter',
    'errorAttribute',
    'error_key',
    'invalid_field',
    'invalidParameter',
    'failed_property',
  ])('stands in %s', (name) => {
    expect(pathsOf([{ [name]: 'berth', message: sentence }])).toEqual(['berth']);
  });

  it('stands in the body itself, beside its sentence', () => {
    const { issues } = parseSeen({
      status: 400,
      body: { error: 'refused', message: sentence, error_field: 'berth' },
    });
    expect(issues).toMatchObject([{ path: ['berth'], message: sentence }]);
  });

  it.each(['error_code', 'errorId', 'error_path', 'error_type'])('is not %s', (name) => {
    expect(pathsOf([{ [name]: 'berth', message: sentence }, { message: 'Closed' }])).toEqual([
      '',
      '',
    ]);
  });

  it('is not what tells one error from others beside the sentence of the body', () => {
    expect(
      parseSeen({ status: 400, body: { message: sentence, errorKey: 'berthtaken' } }).issues,
    ).toEqual([]);
  });

  it.each([
    'Gateway',
    'harbour-api',
    'orderService',
    'com.acme.Orders',
    'app/main.ts',
    '/api/berths',
  ])('is not the source %s, which is a program', (source) => {
    expect(pathsOf([{ source, message: sentence }, { message: 'Closed' }])).toEqual(['', '']);
  });

  it.each(['base', 'non_field_errors', '__all__', '$'])('is none in %s', (field) => {
    expect(pathsOf([{ field, message: sentence }, { message: 'Closed' }])).toEqual(['', '']);
  });

  it.each([
    [{ pointer: '/data' }, ''],
    [{ pointer: '/data/attributes/title' }, 'title'],
    [{ pointer: '/data/type' }, 'data/type'],
  ])('leads through the resource of JSON:API: %j', (source, path) => {
    expect(pathsOf([{ title: 'Invalid', detail: sentence, source }])).toEqual([path]);
  });

  it.each(['/', '#/', '#', ''])('is the whole in the pointer %j', (pointer) => {
    const body = {
      title: 'Invalid',
      status: 422,
      errors: [{ detail: sentence, pointer }, { detail: 'Closed' }],
    };
    expect(parseSeen({ status: 422, body }).issues[0]?.path).toEqual([]);
  });
});
