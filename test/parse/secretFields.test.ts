import { describe, expect, it } from 'vitest';
import type { FormatResult } from '../../src/model/FormatResult.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { readApiError } from '../../src/parse/readApiError.js';
import { placeNames } from '../../src/vocabulary/placeNames.js';
import { envelope, issueOf, now } from '../support/bodies.js';
import { everythingOf, hidden, leaks } from '../support/secrets.js';

const names = [
  'password',
  'newPassword',
  'password_confirmation',
  'PASSWORD2',
  'user[password]',
  'passwd',
  'pwd',
  'passcode',
  'pin',
  'userPin',
  'otp',
  'one-time-code',
  'cardNumber',
  'card_number',
  'card-number',
  'cc-number',
  'cvc',
  'CVV2',
  'iban',
  'ssn',
  'secret',
  'clientSecret',
  'token',
  'accessToken',
  'accesstoken',
  'apiKey',
  'userAPIKey',
  'api_key',
  'privateKey',
  'body.user.password',
  '/user/password',
];

const refused = (problem: object) =>
  envelope('ValidationFailed', { details: { errors: [problem] } });

/** How servers tell what was refused. */
const problems: Readonly<Record<string, (name: string, value: unknown) => unknown>> = {
  'value of a content API': (name, value) =>
    refused({ name: 'size', path: ['fields', name, 'en-US'], value, max: 3 }),
  'details of a content API': (name, value) =>
    refused({
      name: 'novel',
      path: ['fields', name],
      details: `It may not be "${String(value)}"`,
      value,
    }),
  'a path of one text': (name, value) => refused({ name: 'size', path: name, value }),
  'the words of an issue, in quotes': (name, value) =>
    refused({ path: [name], message: `"${name}" is not '${String(value)}'` }),
  'the words of an issue, told again': (name, value) =>
    refused({ path: [name], message: `not ${String(value)}`, context: { value } }),
  actual: (name, value) => refused({ name: 'size', path: [name], max: 3, actual: value }),
  'rejectedValue of Spring': (name, value) => ({
    errors: [{ field: name, rejectedValue: value, defaultMessage: `wrong: ${String(value)}` }],
  }),
  'input of Pydantic': (name, value) => ({
    detail: [{ loc: ['body', name], msg: 'Too short', type: 'string_too_short', input: value }],
  }),
  'received of Zod': (name, value) => ({
    issues: [{ code: 'invalid_enum_value', path: [name], message: `no`, received: value }],
  }),
  'the sentence of Zod': (name, value) => ({
    issues: [
      { code: 'custom', path: [name], message: `Expected 'a', received '${String(value)}'` },
    ],
  }),
  'context of Joi': (name, value) => ({
    details: [
      {
        message: `"${name}" with value "${String(value)}" fails to match the required pattern`,
        path: [name],
        type: 'string.pattern.base',
        context: { name: undefined, value, label: name, key: name },
      },
    ],
  }),
  'value of mongoose': (name, value) => ({
    errors: { [name]: { message: 'Too short', kind: 'minlength', value, properties: { value } } },
  }),
  'value of express-validator': (name, value) => ({
    errors: [{ type: 'field', msg: 'Invalid value', param: name, location: 'body', value }],
  }),
  'attemptedValue of FluentValidation': (name, value) => ({
    errors: [{ propertyName: name, errorMessage: 'Too short', attemptedValue: value }],
  }),
  'a pointer': (name, value) => ({
    type: 'a:b',
    status: 422,
    title: 'x',
    errors: [{ detail: 'Too short', pointer: `#/${name}`, value }],
  }),
  'a source of JSON:API': (name, value) =>
    refused({ source: { pointer: `/data/${name}` }, detail: 'Too short', meta: { value } }),
  'an error object of JSON:API': (name, value) => ({
    errors: [
      {
        status: '422',
        detail: `Got "${String(value)}"`,
        source: { pointer: `/data/attributes/${name}` },
        meta: { value },
      },
    ],
  }),
  'extensions of Directus': (name, value) => ({
    errors: [{ message: `Got "${String(value)}"`, extensions: { field: name, value } }],
  }),
  'the parameter of Stripe': (name, value) => ({
    error: { message: `Got "${String(value)}"`, param: name, code: 'odd', value },
  }),
  'the fields of Salesforce': (name, value) => [
    { message: `Got "${String(value)}"`, errorCode: 'ODD', fields: [name] },
  ],
  'children of class-validator': (name, value) => [
    {
      property: 'pier',
      children: [{ property: name, value, constraints: { isOdd: `Got "${String(value)}"` } }],
    },
  ],
  'the errors of Payload': (name, value) => ({
    errors: [
      {
        name: 'ValidationError',
        message: 'Refused',
        data: { errors: [{ path: name, message: `Got "${String(value)}"`, value }] },
      },
    ],
  }),
  'extensions of GraphQL': (name, value) => ({
    data: null,
    errors: [{ message: 'Too short', path: ['save'], extensions: { argumentName: name, value } }],
  }),
  'the alias of Umbraco, its sentences in a list': (name, value) => ({
    errors: [{ alias: name, messages: [`Got "${String(value)}"`], value }],
  }),
  'the details of Zoho': (name, value) => ({
    data: [{ code: 'X', details: { api_name: name, value }, message: `Got "${String(value)}"` }],
  }),
  'the target of IBM Cloud': (name, value) => ({
    errors: [
      { code: 'x', message: `Got "${String(value)}"`, target: { type: 'field', name, value } },
    ],
  }),
  'the meta of Clerk': (name, value) => ({
    errors: [
      { message: 'odd', long_message: `Got "${String(value)}"`, meta: { param_name: name, value } },
    ],
  }),
  'the subject of SAP Commerce': (name, value) => ({
    errors: [
      {
        message: `Got "${String(value)}"`,
        subject: name,
        subjectType: 'parameter',
        reason: `was "${String(value)}"`,
      },
    ],
  }),
  'the paths of HMRC': (name, value) => ({
    errors: [{ code: 'X', message: `Got "${String(value)}"`, paths: [`/ship/${name}`], value }],
  }),
  'the parameters of FedEx': (name, value) => ({
    errors: [
      { code: 'X', message: `Got "${String(value)}"`, parameterList: [{ key: name, value }] },
    ],
  }),
  'what Mailjet relates an error to': (name, value) => ({
    Messages: [
      { Errors: [{ ErrorMessage: `Got "${String(value)}"`, ErrorRelatedTo: [name], value }] },
    ],
  }),
  'a field and its messages': (name, value) => ({
    error: {
      message: 'Refused',
      details: { fields: [{ name, messages: [`Got "${String(value)}"`], value }] },
    },
  }),
  'a label before a sentence': (name, value) => ({
    errorSummary: 'Refused',
    errorCauses: [{ errorSummary: `${name}: Got "${String(value)}"` }],
  }),
  'a list of messages in Play': (name, value) => ({
    [name]: [{ msg: [`Got "${String(value)}"`], args: [value] }],
  }),
  'the place of Ajv 6': (name, value) => ({
    errors: [
      {
        keyword: 'odd',
        dataPath: `['${name}']`,
        params: { value },
        message: `Got "${String(value)}"`,
        data: value,
      },
    ],
  }),
  'the input path of Braintree': (name, value) => ({
    data: null,
    errors: [
      {
        message: `Got "${String(value)}"`,
        path: ['save'],
        extensions: { errorClass: 'VALIDATION', inputPath: ['input', name], value },
      },
    ],
  }),
  'a sentence with its parameters': (name, value) => ({
    message: '%fieldName may not be %value.',
    parameters: { fieldName: name, value },
  }),
  'the element of QuickBooks': (name, value) => ({
    Fault: { Error: [{ Message: 'odd', Detail: `Got "${String(value)}"`, element: name }] },
  }),
  'sentences by field in the parameters of WordPress': (name, value) => ({
    message: 'Refused',
    data: { status: 400, params: { [name]: `Got "${String(value)}"` } },
  }),
  'a record in unknown details': (name, value) =>
    envelope('X', { details: { hints: [{ field: name, value, actual: value }] } }),
  'a value under names of one’s own': (name, value) =>
    refused({
      path: [name],
      message: `${String(value)} is too short`,
      actual_value: value,
      providedValue: value,
      'received-value': value,
      ValueGiven: value,
      your_input: value,
      submitted: value,
    }),
  'given, in a sentence without quotes': (name, value) => ({
    errors: [{ field: name, message: `${String(value)} is too short`, given: value }],
  }),
  'the sentence of the whole, and the value beside the field': (name, value) => ({
    message: `Validation failed: ${String(value)} is too short`,
    errors: [{ field: name, message: 'Too short', actual_value: value }],
  }),
  'a sentence that is told twice': (name, value) => ({
    message: `The value ${String(value)} is too short`,
    errors: { [name]: [`The value ${String(value)} is too short`] },
  }),
  'a record of what is wrong, by field': (name, value) => ({
    errors: { [name]: { given: value, min: 8 } },
  }),
  'segments of Standard Schema': (name, value) => ({
    issues: [{ message: `Got ${String(value)}`, path: [{ key: name, value }], received: value }],
  }),
  'extensions beside a path': (name, value) => ({
    data: null,
    errors: [
      {
        message: `Got ${String(value)}`,
        path: ['save'],
        extensions: { field: name, given: value },
      },
    ],
  }),
  'sentences and values in unknown details': (name, value) =>
    envelope('X', {
      details: { hints: [{ field: name, note: `${String(value)} is weak`, given: value }] },
    }),
  'a member of details': (name, value) => envelope('X', { details: { [name]: value } }),
  'a member within a member': (name, value) =>
    envelope('X', { details: { sent: { [name]: { deep: [value] } } } }),
  'a fact of an issue': (name, value) => refused({ name: 'x', path: ['a'], [name]: value }),
  'a body of no format': (name, value) => ({ message: 'No', [name]: value }),
  'JSON in a sentence': (name, value) => ({
    message: `Refused: ${JSON.stringify({ a: 1, [name]: value, b: { [name]: [value] } })}`,
  }),
  'JSON in JSON': (name, value) => ({
    message: `Refused: ${JSON.stringify(JSON.stringify({ [name]: `${String(value)} "x" ${hidden}` }))}`,
  }),
  'a model': (name, value) => ({
    kind: 'validation',
    code: 'ValidationFailedError',
    receivedAt: 1,
    issues: [
      { message: `"${String(value)}" is bad`, path: [name], value: String(value), name: 'size' },
      { message: 'm', path: [name], name: 'size', params: { max: 3, actual: value } },
    ],
  }),
};

const values: readonly unknown[] = [hidden, `two words ${hidden}`, `with "quotes" ${hidden}`];

describe.each(Object.entries(problems))('the value of a secret does not leave by %s', (_, make) => {
  it.each(names)('of %s', async (name) => {
    for (const value of values) {
      const thrown = make(name, value);
      const error = parseApiError(thrown, { now });
      const copy = parseApiError(structuredClone(error), { now });
      expect(copy).toStrictEqual(error);
      const read = await readApiError(Response.json(thrown, { status: 422 }), { now });
      const missing = await readApiError(Response.json(thrown, { status: 404 }), { now });
      const found = [error, read, missing].flatMap((each) => leaks(name, everythingOf(each)));
      expect(found).toEqual([]);
    }
  });

  it('which may be a number', () => {
    const said = everythingOf(parseApiError(make('pin', 73_194_682), { now }));
    expect(said).not.toContain('7319');
    expect(said).not.toContain('4682');
  });
});

describe.each([...placeNames, 'field_name', 'Field', 'Attribute'])(
  'the value of a secret does not leave where the place is called %s',
  (place) => {
    const said = `bad ${hidden}`;
    const problem = (name: string, secret: string) => ({
      name,
      [place]: secret,
      value: hidden,
      details: said,
    });
    const everythingOfOwn = (reading: FormatResult) => {
      const own = { name: 'own', read: () => reading };
      return everythingOf(parseApiError({ own: true }, { now, formats: [own] }));
    };

    it.each(['password', 'cc-number', 'user[apiKey]', '/user/pin'])('of %s', (secret) => {
      for (const name of ['weird', 'size']) {
        const facts = problem(name, secret);
        for (const maxIssues of [0, 10]) {
          const ours = parseApiError({ message: said, ...refused(facts) }, { now, maxIssues });
          const foreign = parseApiError({ message: said, errors: [facts] }, { now, maxIssues });
          expect(leaks(name, everythingOf(ours))).toEqual([]);
          expect(leaks(name, everythingOf(foreign))).toEqual([]);
        }
        expect(leaks(name, everythingOfOwn({ issues: [{ facts }], detail: said }))).toEqual([]);
        expect(leaks(name, everythingOfOwn({ elements: [facts], detail: said }))).toEqual([]);
      }
    });
  },
);

describe('a value that a sentence quotes which names its secret', () => {
  it.each([
    {
      message: "failed to parse field [pin]. Preview of field's value: 'lamplight'",
      caused_by: { reason: 'For input string: "lamplight"' },
    },
    {
      message: 'Refused',
      errors: [
        { message: "Value 'lamplight' at 'password' failed" },
        { message: 'Name equals lamplight' },
      ],
    },
    { message: 'Value "lamplight" for $password refused: lamplight is weak' },
  ])('is hidden in every other part: %o', (body) => {
    const error = parseApiError({ status: 400, ...body }, { now });
    expect(everythingOf(error)).not.toContain('lamplight');
  });
});

describe('a value that is masked under its name', () => {
  it('is masked in the sentence', () => {
    const error = parseApiError({
      status: 400,
      message: "'l4mp!oil' is weak",
      password: 'l4mp!oil',
    });
    expect(error.detail).toBe("'[redacted]' is weak");
  });
});

describe('a sentence of the whole that says what a problem with a secret says', () => {
  const sentence = 'The password sesame44 is too short';
  const read = (message: string, maxIssues?: number) =>
    parseApiError(
      { status: 422, message, hint: message, errors: [{ field: 'password', message }] },
      maxIssues === undefined ? { now } : { now, maxIssues },
    );

  it('holds nothing that was typed, though no problem is kept', () => {
    const error = read(sentence, 0);
    expect(error).toMatchObject({ issues: [], truncated: { issues: 1 } });
    expect(JSON.stringify(error)).not.toContain('sesame44');
    expect(error.detail).toBe('The password [redacted] is too short');
  });

  it('holds nothing that was typed where it was cut to its length', () => {
    const error = read(`${sentence} ${'and no more '.repeat(300)}`);
    expect(JSON.stringify(error)).not.toContain('sesame44');
    expect(error.detail).toMatch(/^The password \[redacted\] is too short and .*…$/);
    expect(error.detail?.length).toBeLessThanOrEqual(2000);
  });

  it('is told once where it differs from another by what was typed alone', () => {
    const open = 'The password [redacted] is too short';
    const error = parseApiError(
      {
        status: 422,
        message: sentence,
        errors: [
          { field: 'password', message: sentence },
          { field: 'name', message: 'No', notes: [sentence, open] },
        ],
      },
      { now },
    );
    expect(error.detail).toBe(open);
    expect(error.reasons).toEqual([`notes: ${open}`]);
    expect(parseApiError(JSON.parse(JSON.stringify(error)))).toEqual(error);
  });
});

describe('what is no secret stays', () => {
  const read = (body: object) => parseApiError({ status: 422, ...body }, { now });

  it.each([
    { tag: 'required', said: 'is required' },
    { entity: 'webhook', said: 'is no webhook' },
    { label: 'The lamp', said: 'The lamp must be longer' },
    { summary: 'It is too short', said: 'It is too short' },
    { locale: 'en-US', said: 'Missing in en-US' },
    { check: 'replace', said: 'Cannot replace' },
    { arguments: [128, 8], said: 'At most 128' },
    { value: 2024, said: 'Pick 2024 or later' },
  ])('in what is said of other fields: %o', ({ said, ...facts }) => {
    const errors = [
      { field: 'password', message: 'No', ...facts },
      { field: 'year', message: said },
    ];
    expect(read({ errors }).issues[1]?.message).toBe(said);
  });

  it.each([
    { tag: 'required', said: 'is required' },
    { label: 'The lamp', said: 'The lamp must be longer' },
    { summary: 'It is too short', said: 'It is too short' },
    { arguments: [128, 8], said: 'At most 128' },
    { rule: 'pattern', said: 'must match "^[a-z]{8,}$"' },
    { rule: 'min', said: 'Expected >=12 characters' },
    { rule: 'otp', said: '2FA code is invalid' },
    { rule: 'chars', said: "Use digits ('0'-'9')" },
  ])('in what is said of the secret: %o', ({ said, ...facts }) => {
    const errors = [{ field: 'password', message: said, ...facts }];
    expect(read({ errors }).issues[0]?.message).toBe(said);
  });

  it('beside the path of the request', () => {
    const detail = "Email 'mara@harbour' is not confirmed";
    expect(read({ message: detail, path: '/oauth/token' }).detail).toBe(detail);
  });

  it.each([
    ['title'],
    ['shipping'],
    ['tokens'],
    ['tokenLimit'],
    ['secretary'],
    ['passengers'],
    ['pinned'],
    ['passwordPolicy'],
    ['keyword'],
    ['cardinality'],
    ['author'],
    ['country_code'],
  ])('as the value of %s', (name) => {
    const issue = issueOf({ name: 'size', path: ['fields', name, 'en-US'], value: 'Mara', max: 3 });
    expect(issue.value).toBe('Mara');
    const { reasons } = parseApiError(envelope('X', { details: { [name]: 'Mara' } }), { now });
    expect(reasons).toEqual([`${name}: Mara`]);
  });

  it('as what the rule says of a secret, its name and its bounds', () => {
    const problem = { name: 'size', path: ['fields', 'password', 'en-US'], value: 'Mara', max: 3 };
    expect(issueOf(problem)).toMatchObject({ rule: 'size', params: { max: 3 }, field: 'password' });
    expect(issueOf(problem)).not.toHaveProperty('value');
    const zod = {
      code: 'invalid_type',
      path: ['password'],
      expected: 'string',
      received: 'undefined',
    };
    expect(issueOf({ ...zod, message: 'Required' })).toMatchObject({ rule: 'required' });
    const { reasons } = parseApiError(envelope('X', { details: { password: 'Mara' } }), { now });
    expect(reasons).toEqual(['password: [redacted]']);
  });

  it.each(['message', 'details', 'customMessage', 'detail', 'description', 'hint', 'reason'])(
    'as what is said of a secret as its %s',
    (member) => {
      const said = 'It is too short';
      const errors = [{ path: ['fields', 'password'], name: 'novel', [member]: said }];
      const error = parseApiError(envelope('ValidationFailed', { details: { errors } }), { now });
      expect(everythingOf(error)).toContain(said);
    },
  );

  it('as words and bounds in a sentence about a secret', () => {
    const said = 'The password must have 8 to 1024 characters, 1 digit and no space';
    const { issues } = parseApiError({ errors: [{ field: 'password', message: said }] }, { now });
    expect(issues).toMatchObject([{ message: said }]);
  });

  it('as what is said of values, and repeats none', () => {
    const facts = { max_value: 9, expected: 'digits', input_type: 'text', code: 'E7', hint: 'No' };
    const problem = { message: 'Too odd', field: 'pin', ...facts };
    const { reasons } = parseApiError({ message: 'Refused', errors: [problem] }, { now });
    expect(reasons).toEqual(
      expect.arrayContaining(['max_value: 9', 'expected: digits', 'input_type: text', 'hint: No']),
    );
  });

  it('as a link to an entity', () => {
    const sys = { type: 'Link', linkType: 'Entry', id: 'pier' };
    const error = envelope('NotFound', { message: 'Gone' });
    expect(issueOf({ entity: { sys, fields: { title: 'Mara' } }, error }).entity).toEqual({
      type: 'Entry',
      id: 'pier',
    });
    const details = { failed: [{ entity: { sys, fields: { title: 'Mara' } } }] };
    expect(parseApiError(envelope('X', { details }), { now }).reasons).toEqual([
      'failed.entity.sys.type: Link',
      'failed.entity.sys.linkType: Entry',
      'failed.entity.sys.id: pier',
    ]);
  });

  it('as sentences by field, though the field has the name of what clients repeat', () => {
    const errors = { body: ['Too short'], headers: ['Too many'] };
    expect(parseApiError({ errors }, { now }).issues).toMatchObject([
      { path: ['body'], message: 'Too short' },
      { path: ['headers'], message: 'Too many' },
    ]);
  });
});
