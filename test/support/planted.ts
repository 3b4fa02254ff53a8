/** Paths of fields whose value is a secret, as servers write them. */
export const secretPlaces: readonly unknown[] = [
  'password',
  'user.password',
  '/user/pin',
  ['user', 'token'],
  'passwords',
  'passwords.0',
  'tokens[1]',
  '/tokens/1',
  ['tokens', 1],
  ['users', 0, 'secrets', '0'],
  'Password__c',
  'crm__Password__c',
  'apiKeys',
  'apiKeys[0]',
  'secrets.0.value',
];

/** The marks around a quoted value. */
export const quotes: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ["'", "'"],
  ['`', '`'],
  ['“', '”'],
  ['„', '“'],
  ['‘', '’'],
  ['‚', '‘'],
  ['«', '»'],
  ['« ', ' »'],
  ['»', '«'],
  ['‹', '›'],
  ['「', '」'],
  ['『', '』'],
  ['("', '")'],
  ['\\"', '\\"'],
];

/** Keys under which problems repeat a value, known ones and others. */
export const echoes: readonly string[] = [
  'value',
  'fieldValue',
  'val',
  'text',
  'params',
  'args',
  'literal',
  'string',
  'rawValue',
  'stringValue',
  'attempted_value',
  'PropertyValue',
  'bad_input',
  'offending',
  'old',
  'v',
  'valor',
];

interface Problem {
  readonly message: string;
}

/** Parts of a problem that repeat the value. */
interface Beside {
  readonly message?: string;
  readonly problem?: object;
  readonly more?: object;
}

/** Ways in which a body holds the problem and what is beside it. */
export const aroundProblem: Readonly<
  Record<string, (place: unknown, problem: Problem, beside: Beside) => unknown>
> = {
  'a list of problems': (place, problem, { message = 'Refused', problem: other, more }) => ({
    message,
    errors: [{ path: place, ...problem }, ...(other ? [other] : [])],
    ...more,
  }),
  'a list of problems, the secret last': (place, problem, { message, problem: other, more }) => ({
    ...more,
    errors: [...(other ? [other] : []), { path: place, ...problem }],
    message: message ?? 'Refused',
  }),
  'the causes of Kubernetes': (place, problem, { message = 'Refused', problem: other, more }) => ({
    kind: 'Status',
    apiVersion: 'v1',
    status: 'Failure',
    message,
    reason: 'Invalid',
    details: {
      name: 'x',
      kind: 'User',
      causes: [
        { reason: 'FieldValueInvalid', field: place, ...problem },
        ...(other ? [other] : []),
      ],
    },
    code: 422,
    ...more,
  }),
  'the violations of Google': (place, problem, { message = 'Refused', problem: other, more }) => ({
    error: {
      code: 400,
      message,
      status: 'INVALID_ARGUMENT',
      details: [
        {
          '@type': 'type.googleapis.com/google.rpc.BadRequest',
          fieldViolations: [
            { ...problem, field: place, description: problem.message },
            ...(other ? [other] : []),
          ],
        },
      ],
      ...more,
    },
  }),
  'the details of OData': (place, problem, { message = 'Refused', problem: other, more }) => ({
    error: {
      code: 'BadRequest',
      message,
      details: [{ code: 'Weak', target: place, ...problem }, ...(other ? [other] : [])],
      ...more,
    },
  }),
  'errors of JSON:API': (place, problem, { message = 'Refused', problem: other, more }) => ({
    errors: [
      { status: '422', source: { pointer: place }, detail: problem.message, meta: problem },
      ...(other ? [other] : []),
      { status: '422', detail: message },
    ],
    ...more,
  }),
  'unknown details': (place, problem, { message = 'Refused', problem: other, more }) => ({
    sys: { type: 'Error', id: 'X' },
    message,
    details: { hints: [{ path: place, ...problem }, ...(other ? [other] : [])], ...more },
  }),
  'an error of Yup, which is one problem': (place, problem, beside) => ({
    name: 'ValidationError',
    path: place,
    params: { ...problem, path: place },
    inner: [],
    ...problem,
    ...beside.more,
    errors: [problem.message],
    ...(beside.message && { detail: beside.message }),
  }),
  'an error of Twirp, which is one problem': (place, problem, beside) => ({
    code: 'invalid_argument',
    meta: { ...problem, argument: place },
    ...beside.more,
    msg: problem.message,
    ...(beside.message && { detail: beside.message }),
  }),
};

/** Places that repeat the value in other words. */
export const besideProblem: Readonly<Record<string, (value: string) => Beside>> = {
  'the sentence of the whole': (value) => ({ message: `Nobody may use ${value}, never` }),
  'the sentence of the whole, in quotes': (value) => ({ message: `Not '${value}', never` }),
  'the message of another problem': (value) => ({
    problem: { field: 'name', message: `May not hold ${value} either` },
  }),
  'the value of another problem': (value) => ({
    problem: { field: 'name', message: 'Too similar', value },
  }),
  'a part of the value of another problem': (value) => ({
    problem: { field: 'name', message: 'Too similar', value: `mara ${value}` },
  }),
  'the bounds of another problem': (value) => ({
    problem: { name: 'in', path: ['fields', 'name'], expected: ['mara', value] },
  }),
  'a fact of another problem': (value) => ({
    problem: { field: 'name', message: 'Too similar', similar: value },
  }),
  'a reason': (value) => ({ more: { note: `See ${value} above` } }),
  'a list of reasons': (value) => ({ more: { reasons: [`See ${value} above`, value] } }),
};
