import { describe, expect, it } from 'vitest';
import { parseSeen } from '../../support/bodies.js';

const sentence = 'Missing value';
const read = (body: unknown, status = 400) => {
  const error = parseSeen({ status, body });
  const issues = error.issues.map(({ path, message }) => [path.join('/'), message]);
  return { ...error, issues };
};

describe('problems by field', () => {
  it('stand beside the name of the error, as CKAN sends them', () => {
    const body = {
      help: 'https://data.harbour.example/help',
      success: false,
      error: { __type: 'Validation Error', berth: [sentence], depth: ['Too shallow'] },
    };
    expect(read(body, 409)).toMatchObject({
      code: 'ValidationFailedError',
      sysId: 'Validation Error',
      issues: [
        ['berth', sentence],
        ['depth', 'Too shallow'],
      ],
    });
  });

  it('stand beside the name of the error in Pascal case, which is no sentence', () => {
    const body = {
      error: 'RecordInvalid',
      description: 'The berth cannot be saved',
      details: { depth: [{ error: 'BlankValue', description: 'Must not be that shallow' }] },
    };
    expect(read(body, 422)).toMatchObject({
      detail: body.description,
      issues: [['depth', 'Must not be that shallow']],
    });
  });

  it.each([
    [{ error: 'Fehler', message: 'BenutzerGesperrt' }, 'BenutzerGesperrt'],
    [{ error: 'エラー', message: '入力がGoogleDocsにありません' }, '入力がGoogleDocsにありません'],
  ])('does not lose the only sentence to a name: %j', (body, detail) => {
    expect(read(body).detail).toBe(detail);
  });

  it('are none where things are described', () => {
    const todo = { description: 'Call the harbour master' };
    for (const body of [{ details: { todo } }, { data: [todo] }, { details: { todo: [todo] } }])
      expect(read({ message: 'Refused', ...body }).issues).toEqual([]);
  });

  it('stand beside the status', () => {
    expect(read({ status: 422, code: 'REFUSED', berth: ['Too shallow'] }, 422)).toMatchObject({
      sysId: 'REFUSED',
      issues: [['berth', 'Too shallow']],
    });
  });

  it('are none where what was found stands beside the status', () => {
    expect(read({ status: 409, code: 'TAKEN', berths: ['north', 'south'] }, 409).issues).toEqual(
      [],
    );
  });

  it.each([403, 404])('are none beside the name of the error with %i', (status) => {
    const body = { code: 'insufficient_scope', required: ['Edit berths'] };
    expect(read(body, status).issues).toEqual([]);
  });

  it.each(['json', 'json_or_form'])(
    'are told without the part of the request that they are in, %s',
    (part) => {
      const body = { code: 422, status: 'Refused', errors: { [part]: { berth: [sentence] } } };
      expect(read(body, 422).issues).toEqual([['berth', sentence]]);
    },
  );

  it('keep a field that is called as a part of the request', () => {
    expect(read({ errors: { body: [sentence], title: [sentence] } }).issues).toEqual([
      ['body', sentence],
      ['title', sentence],
    ]);
    expect(read({ errors: { json: [sentence], title: [sentence] } }).issues).toEqual([
      ['json', sentence],
      ['title', sentence],
    ]);
    expect(read({ errors: { body: { text: [sentence] }, title: [sentence] } }).issues).toEqual([
      ['body/text', sentence],
      ['title', sentence],
    ]);
  });

  it('have a rule where the sentence is missing', () => {
    const params = { min: 3, max: 20 };
    expect(
      parseSeen({ status: 422, body: { berth: [{ code: 'required', message: null, params }] } }),
    ).toMatchObject({
      issues: [{ path: ['berth'], rule: 'required', message: 'required' }],
    });
  });
});

describe('lists of problems', () => {
  it.each([
    { Errors: { Error: [{ Field: 'berthName', Description: sentence }] } },
    { errors: { error: [{ field: 'berthName', message: sentence }] } },
  ])('stand in their singular, as XML becomes JSON: %j', (body) => {
    expect(read(body).issues).toEqual([['berthName', sentence]]);
  });

  it('tell the whole where they have one error, which names no field', () => {
    const error = { Source: 'Gateway', ReasonCode: 'INVALID_KEY', Description: 'No such key' };
    expect(read({ Errors: { Error: [error] } }, 401)).toMatchObject({
      detail: 'No such key',
      issues: [],
    });
  });

  it.each(['message', 'item', 'field', 'detail', 'issue', 'problem', 'violation'])(
    'are by field where the only field is called %s',
    (field) => {
      const problem = { message: sentence, code: 'blank' };
      expect(read({ errors: { [field]: [problem] } }).issues).toEqual([[field, sentence]]);
    },
  );

  it.each(['fieldList', 'error_list', 'validationErrorList', 'errordetail'])(
    'stand in %s',
    (name) => {
      expect(
        read({ message: 'Refused', [name]: [{ field: 'berth', message: sentence }] }),
      ).toMatchObject({ detail: 'Refused', issues: [['berth', sentence]] });
    },
  );

  it('of the whole stand beside those by field', () => {
    const body = {
      fieldErrors: { 'user.email': [{ code: 'blank', message: sentence }] },
      generalErrors: [{ code: 'conflict', message: 'The harbour is closed' }],
    };
    expect(read(body).issues).toEqual([
      ['user/email', sentence],
      ['', 'The harbour is closed'],
    ]);
  });
});

describe('the sentence of a problem', () => {
  it('is in the text of its details, as FHIR has it', () => {
    const issue = [
      {
        severity: 'error',
        code: 'required',
        details: { text: sentence },
        expression: ['Berth.id'],
      },
      { severity: 'error', code: 'value', diagnostics: 'No date', expression: ['Berth.from'] },
    ];
    expect(read({ resourceType: 'OperationOutcome', issue }, 422).issues).toEqual([
      ['Berth/id', sentence],
      ['Berth/from', 'No date'],
    ]);
  });

  it.each(['reason', 'error'])('is none in %s, where it is the name of a rule', (name) => {
    expect(
      parseSeen({
        status: 400,
        body: { details: [{ argument_name: 'berth', [name]: 'required' }] },
      }),
    ).toMatchObject({ issues: [{ path: ['berth'], rule: 'required' }] });
  });
});

it('tells what stands in details beside a text, and of other details nothing as its sentence', () => {
  const coding = [{ system: 'https://harbour.example', code: 'B7' }];
  const issue = [{ code: 'value', details: { coding, text: sentence }, expression: ['Berth'] }];
  expect(read({ issue }, 422)).toMatchObject({
    issues: [['Berth', sentence]],
    reasons: ['coding.system: https://harbour.example', 'coding.code: B7', `text: ${sentence}`],
  });
  const errors = [{ field: 'berth', code: 'B8', details: { value: 'typed' } }, { field: 'pier' }];
  expect(read({ errors }, 422).issues[0]).toEqual(['berth', 'B8']);
});

describe('the error in a status', () => {
  it.each([
    [{ status: { code: 422, message: sentence } }],
    [{ status: { message: sentence } }],
    [{ status: { message: sentence }, data: null }],
  ])('tells the whole: %j', (body) => {
    expect(read(body, 422)).toMatchObject({ detail: sentence, issues: [] });
  });
});

it('names a type without the number beside it, unless these are known together', () => {
  expect(read({ code: 409, type: 'berth_already_exists', message: sentence }, 409)).toMatchObject({
    code: 'AlreadyExists',
    sysId: 'berth_already_exists',
  });
});
