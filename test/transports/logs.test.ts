import { describe, expect, it } from 'vitest';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { now } from '../support/bodies.js';

const read = (thrown: unknown) => parseApiError(thrown, { now });
const problem = { name: 'required', path: ['fields', 'berth', 'en-US'] };

describe('what a tool prints of a failure', () => {
  const facts = {
    request: { url: 'https://api.example.com/piers', headers: { 'X-Own': 'TYPED' } },
    status: 404,
    statusText: 'Not Found',
    requestId: 'lamp-7',
    message: 'No such lamp',
  };
  const lines = `NotFound: ${JSON.stringify(facts, null, 2)}\n    at run (/srv/app.js:7:1)`.split(
    '\n',
  );

  it.each(['ERR! ', 'ERR! import ', 'ERR! Failed with '])(
    'is read behind the label of each line: %s',
    (label) => {
      const log = ['info import Pushing', ...lines.map((line) => label + line)].join('\n');
      const error = read(log);
      expect(error).toMatchObject({
        code: 'NotFoundError',
        status: 404,
        detail: 'No such lamp',
        requestId: 'lamp-7',
      });
      expect(JSON.stringify(error)).not.toContain('TYPED');
    },
  );

  it('is read where the label stands on a line of its own before each', () => {
    const log = lines.map((line) => `ERR! Failed with\n ${line}`).join('\n');
    expect(read(log)).toMatchObject({ code: 'NotFoundError', status: 404, requestId: 'lamp-7' });
  });

  it('is read in the record that a console prints, whose quotes are not escaped', () => {
    const log = `"Not loaded:"{name: "NotFound", message: "${JSON.stringify(facts)}"}\n   at load (/srv/app.js:7:1)`;
    const error = read(log);
    expect(error).toMatchObject({ code: 'NotFoundError', status: 404, requestId: 'lamp-7' });
    expect(JSON.stringify(error)).not.toContain('TYPED');
  });

  it('may be a record a line', () => {
    const record = (requestId: string) =>
      JSON.stringify({
        ts: '2026-05-04T09:00:00Z',
        level: 'error',
        error: {
          name: 'InvalidEntry',
          data: {
            status: 422,
            statusText: 'Unprocessable Entity',
            message: 'Validation error',
            details: { errors: [problem] },
            request: { payloadData: 'TYPED' },
            requestId,
          },
        },
      });
    const error = read(`${record('lamp-7')}\n${record('lamp-8')}\n`);
    expect(error).toMatchObject({
      kind: 'validation',
      status: 422,
      requestId: 'lamp-7',
      issues: [{ rule: 'required', path: problem.path }, {}],
    });
    expect(JSON.stringify(error)).not.toContain('TYPED');
  });

  it.each([
    'AssetProcessingTimeout: The lamp takes longer',
    '23:04:63 - AssetProcessingTimeout: The lamp takes longer',
    'Error: AssetProcessingTimeout: The lamp takes longer',
  ])('may be a known name and a sentence: %s', (text) => {
    expect(read(text)).toMatchObject({
      code: 'AssetProcessingTimeout',
      detail: 'The lamp takes longer',
    });
  });

  it.each(['Warning: The lamp is out', 'Lamp: conflict', 'Conflict: the lamp is out'])(
    'is a sentence alone where nobody knows the name: %s',
    (text) => {
      expect(read(text)).toMatchObject({ code: 'UnknownError', detail: text });
    },
  );

  it('ends the request id at its last character', () => {
    const line =
      '07:12:08 - NotFound: Status: 404 - Not Found - Message: No lamp - Request ID:lamp-7';
    expect(read(`${line}\n\nThe following errors occurred:\n\n${line}`)).toMatchObject({
      code: 'NotFoundError',
      requestId: 'lamp-7',
    });
  });
});

describe('what a migration tells of the answer', () => {
  it.each([
    ['Bad Request', 400, 'request'],
    ['Unprocessable Entity', 422, 'validation'],
    ['Conflict', 409, 'conflict'],
  ])('has the phrase of its status: %s', (status, number, kind) => {
    const told = { status, message: 'Cannot edit the lamp', details: {}, url: 'piers/7' };
    for (const thrown of [
      new Error(JSON.stringify(told)),
      `Failed\n\nError: ${JSON.stringify(told)}`,
    ])
      expect(read(thrown)).toMatchObject({ status: number, kind, detail: 'Cannot edit the lamp' });
  });

  it('has its problems', () => {
    const told = { status: 'Unprocessable Entity', message: 'No', details: { errors: [problem] } };
    expect(read(`Batch failed\n\nError: ${JSON.stringify(told)}`)).toMatchObject({
      kind: 'validation',
      issues: [{ rule: 'required', path: problem.path }],
    });
  });

  it('has no status by any other word', () => {
    const told = { status: 'failed', message: 'Cannot edit the lamp' };
    expect(read(new Error(JSON.stringify(told)))).not.toHaveProperty('status');
  });
});

describe('problems listed behind a sentence, as contentful.net writes them', () => {
  const listed = [
    { name: 'size', path: ['fields', 'title', 'en-US'], max: 60, value: 'TYPED' },
    { name: 'invalid', path: 'filters', value: [{ in: ['TYPED'] }] },
  ];

  it.each(['', 'Error: '])('are its issues, the sentence is its own: “%s”', (label) => {
    const text = `${label}The lamp is invalid.${JSON.stringify(listed, null, 2)}`;
    for (const thrown of [text, new Error(text)]) {
      const error = read(thrown);
      expect(error).toMatchObject({
        kind: 'validation',
        detail: 'The lamp is invalid.',
        issues: [{ rule: 'size', field: 'title' }, { path: ['filters'] }],
      });
      expect(JSON.stringify([error.detail, error.reasons])).not.toContain('TYPED');
    }
  });

  it('are none where the list is empty', () => {
    expect(read('Sent it: []').detail).toBe('Sent it: []');
  });

  it.each([
    '[{"note":"TYPED"}]',
    '[{"name":7,"path":[]}]',
    '[{"name":"TYPED"}]',
    '[{"path":[]}]',
    '["TYPED"]',
    '[]',
    '[{"name":',
  ])('are none where the list tells something else: %s', (list) => {
    expect(read(`Sent it: ${list}`)).toMatchObject({ kind: 'unknown', issues: [] });
  });
});
