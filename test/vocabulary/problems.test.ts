import { describe, expect, it } from 'vitest';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { readApiError } from '../../src/parse/readApiError.js';
import { jsonResponse, now } from '../support/bodies.js';

// The names are written out here once more: a test that walked the table would lose a row with it.

const sentence = 'The mooring is taken.';
const problem = { field: 'mooring', message: sentence };
const issue = { path: ['mooring'], message: sentence };
const read = (body: unknown) => parseApiError(body, { now });
const readProblem = (element: object) => read({ message: 'Refused', errors: [element] });

describe('a list of problems', () => {
  it.each([
    'inner',
    'errors',
    'issues',
    'details',
    'detail',
    'message',
    'violations',
    'constraintViolations',
    'fieldViolations',
    'userErrors',
    'fieldErrors',
    'field_errors',
    'validationErrors',
    'validation_errors',
    'invalidFields',
    'invalid_fields',
    'subErrors',
    'errorDetails',
    'errordetails',
    'validation',
    'causes',
    'o:errorDetails',
    'issue',
    'failures',
    'error_chain',
    'ValidationErrors',
    'validationMessages',
    'validationFailures',
    'messages',
    'params',
    'fields',
    'data',
    'Errors',
    'ModelState',
    'modelState',
    'Error',
    'error',
  ])('stands in %s', (name) => {
    expect(read({ title: 'Refused', [name]: [problem] })).toMatchObject({
      issues: [issue],
      reasons: [],
    });
  });

  it.each([
    'errors',
    'details',
    'detail',
    'message',
    'fieldErrors',
    'field_errors',
    'validationErrors',
    'validation_errors',
    'invalidFields',
    'invalid_fields',
    'errorDetails',
    'validation',
    'messages',
    'params',
    'fields',
    'data',
    'Errors',
    'ModelState',
    'modelState',
  ])('is a record by field in %s', (name) => {
    expect(read({ title: 'Refused', [name]: { mooring: [sentence] } })).toMatchObject({
      issues: [issue],
      reasons: [],
    });
  });

  it.each(['details', 'fields', 'messages', 'params'])(
    'is a record of sentences by field in %s',
    (name) => {
      expect(read({ title: 'Refused', [name]: { mooring: sentence } })).toMatchObject({
        issues: [issue],
      });
    },
  );

  it.each([
    'is taken',
    'are taken',
    'must be free',
    'should be free',
    'may not be empty',
    "can't be blank",
    'cannot be blank',
    'can not be blank',
    'does not exist',
    "doesn't exist",
    'do not use it',
    'has already been taken',
    'has to be free',
    'has invalid signs',
    'needs to be free',
    'not free',
    'too long',
    'already taken',
    'at least 3 characters',
    'at most 3 characters',
    'Required',
    'Missing',
    'Invalid name',
    'Expected a text',
    'Unknown mooring',
    'The mooring field is required.',
    'The mooring field must be free.',
    'mooring field may not be empty',
    'This field is required.',
    'This field must be free.',
    'This field may not be blank.',
    'This value is not valid.',
    'This value should not be blank.',
    'Value is required',
    'value must be free',
    'Please enter a mooring',
    'required',
    'taken',
    'Mooring is taken',
  ])('is known by how its sentence begins: %s', (message) => {
    expect(read({ error: 'Validation failed', fields: { mooring: message } })).toMatchObject({
      issues: [{ message, path: ['mooring'] }],
    });
  });

  it.each([
    [{ mooring: 'The mooring of the lighthouse' }],
    [{ mooring: 'is taken', note: 'Left at noon' }],
    [{ mooring: 'Is it free?' }],
    [{ mooring: 7 }],
    [{}],
  ])('is none where one might have been typed, and is not told: %j', (fields) => {
    const { issues, reasons } = read({ error: 'Validation failed', fields });
    expect({ issues, reasons }).toEqual({ issues: [], reasons: [] });
  });

  it.each(['message', 'msg', 'detail', 'reason', 'error', 'hint', 'code', 'type', 'status'])(
    'is none of a field that is called %s',
    (name) => {
      const { issues } = read({ title: 'Refused', details: { [name]: 'is required' } });
      expect(issues.filter(({ path }) => path.length > 0)).toEqual([]);
    },
  );

  it.each([
    'invalid-params',
    'invalidParams',
    'invalid_params',
    'validationResults',
    'invalid_parameters',
  ])('calls its places name in %s', (name) => {
    expect(
      read({ title: 'Refused', [name]: [{ name: 'mooring', message: sentence }] }),
    ).toMatchObject({ issues: [issue] });
  });

  it.each(['errorCauses', 'additionalDetails'])(
    'has its places before its sentences in %s',
    (name) => {
      expect(read({ title: 'Refused', [name]: [`mooring: ${sentence}`] })).toMatchObject({
        issues: [{ path: ['mooring'] }],
      });
    },
  );

  it.each(['items', 'Messages'])('is that of the results in %s', (name) => {
    expect(read({ title: 'Refused', [name]: [{ errors: [problem] }] })).toMatchObject({
      issues: [issue],
    });
  });

  it.each(['Elements'])('is that of what was sent in %s, which is not told', (name) => {
    const error = read({
      title: 'Refused',
      [name]: [{ berth: 'typed by Mara', ValidationErrors: [problem] }],
    });
    expect(error).toMatchObject({ issues: [issue] });
    expect(JSON.stringify(error)).not.toContain('Mara');
  });

  it.each([
    'details',
    'data',
    'extensions',
    'meta',
    'zodError',
    'flatten',
    'innererror',
    'innerError',
    '_embedded',
    'context_info',
    'context',
  ])('may stand inside of %s', (name) => {
    expect(read({ title: 'Refused', [name]: { issues: [problem] } })).toMatchObject({
      issues: [issue],
    });
  });

  it.each(['userErrors', 'mediaUserErrors', 'customerUserErrors', 'checkoutUserErrors', 'errors'])(
    'is %s of a mutation',
    async (name) => {
      const body = {
        data: {
          mooringUpdate: { mooring: null, [name]: [{ field: ['mooring'], message: sentence }] },
        },
      };
      expect(await readApiError(jsonResponse(200, body), { now, partial: true })).toMatchObject({
        issues: [issue],
      });
    },
  );
});

describe('the place of a problem', () => {
  it.each([
    'pointer',
    'instancePath',
    'instanceLocation',
    'loc',
    'field',
    'Field',
    'fieldName',
    'field_name',
    'param',
    'parameter',
    'header',
    'property',
    'propertyPath',
    'propertyName',
    'PropertyName',
    'property_name',
    'attr',
    'attribute',
    'target',
    'o:errorPath',
    'dataPath',
    'param_name',
    'api_name',
    'alias',
    'element',
    'violationPath',
    'fieldPath',
    'parameterName',
    'paramName',
  ])('stands in %s', (name) => {
    expect(readProblem({ message: sentence, [name]: 'mooring' })).toMatchObject({
      issues: [issue],
      reasons: [],
    });
  });

  it.each(['pointer', 'instancePath', 'instanceLocation'])('is a JSON Pointer in %s', (name) => {
    expect(readProblem({ message: sentence, [name]: '/moorings/0/na~1me' })).toMatchObject({
      issues: [{ path: ['moorings', 0, 'na/me'] }],
    });
  });

  it.each(['dataPath'])('is a path of JavaScript in %s', (name) => {
    expect(readProblem({ message: sentence, [name]: '.moorings[0].title' })).toMatchObject({
      issues: [{ path: ['moorings', 0, 'title'] }],
    });
  });

  it.each([
    ['subject', 'subjectType', 'parameter'],
    ['location', 'location_type', 'json-path'],
    ['location', 'location_type', 'query-parameter'],
    ['location', 'locationType', 'parameter'],
  ])('stands in %s beside %s %s', (name, type, kind) => {
    const error = readProblem({ message: sentence, [name]: 'mooring', [type]: kind });
    expect(error).toMatchObject({ issues: [{ path: ['mooring'] }] });
    expect(
      readProblem({ message: sentence, [name]: 'mooring', [type]: 'star' }).issues[0]?.path,
    ).toEqual([]);
  });

  it.each([
    'fields',
    'memberNames',
    'MemberNames',
    'missing_fields',
    'expression',
    'paths',
    'ErrorRelatedTo',
    'params',
  ])('stands in the list %s', (name) => {
    const { issues } = readProblem({ message: sentence, [name]: ['mooring', 'berth'] });
    expect(issues.map(({ path }) => path)).toEqual([['mooring'], ['berth']]);
  });

  it.each([
    ['source', 'pointer', '/mooring'],
    ['source', 'parameter', 'mooring'],
    ['extensions', 'field', 'mooring'],
    ['data', 'field', 'mooring'],
    ['context', 'field', 'mooring'],
    ['meta', 'field', 'mooring'],
    ['details', 'field', 'mooring'],
    ['target', 'name', 'mooring'],
  ])('stands in the record %s as %s', (name, key, place) => {
    expect(readProblem({ message: sentence, [name]: { [key]: place } })).toMatchObject({
      issues: [{ path: ['mooring'] }],
    });
  });

  it.each([
    'param',
    'parameter',
    'field',
    'fieldName',
    'property',
    'propertyPath',
    'attribute',
    'pointer',
    'target',
  ])('stands in the body as %s', (name) => {
    expect(read({ message: sentence, [name]: 'mooring' })).toMatchObject({
      issues: [{ path: ['mooring'] }],
    });
  });

  it.each([
    '',
    '$',
    'base',
    'full_messages',
    'non_field_errors',
    '__all__',
    'nonFieldErrors',
    'formErrors',
    'fieldErrors',
    '_errors',
    '_schema',
  ])('is the whole under %j', (name) => {
    const { issues, detail, reasons } = read({
      title: 'Refused',
      errors: { [name]: [sentence], mooring: ['It is wet.'] },
    });
    expect(issues.flatMap(({ path }) => path)).toEqual(['mooring']);
    expect([detail, ...reasons, ...issues.map(({ message }) => message)]).toContain(sentence);
  });
});

describe('a place in a list of records', () => {
  it('is their key, and nothing else of them is told', () => {
    const error = readProblem({
      message: sentence,
      parameterList: [{ key: 'mooring', value: 'typed by Mara' }],
    });
    expect(error).toMatchObject({ issues: [issue] });
    expect(JSON.stringify(error)).not.toContain('Mara');
  });
});

describe('the sentence of a problem', () => {
  it.each([
    'customMessage',
    'message',
    'details',
    'detail',
    'msg',
    'title',
    'description',
    'reason',
    'error',
    'errorMessage',
    'ErrorMessage',
    'error_message',
    'defaultMessage',
    'Detail',
    'Message',
    'validationMessage',
    'failureMessage',
    'info',
    'Error',
    'diagnostics',
    'errorSummary',
  ])('stands in %s', (name) => {
    expect(readProblem({ field: 'mooring', [name]: sentence })).toMatchObject({
      issues: [issue],
      reasons: [],
    });
  });

  it.each([
    'context',
    'userPresentableMessage',
    'long_message',
    'error_user_msg',
    'display_message',
  ])('is told of %s, which says more than its message', (name) => {
    const { issues, reasons } = readProblem({
      field: 'mooring',
      message: 'Refused',
      [name]: sentence,
    });
    expect([...issues.map(({ message }) => message), ...reasons]).toContain(sentence);
  });

  it.each(['constraints'])('stands by its rule in %s', (name) => {
    expect(readProblem({ property: 'mooring', [name]: { isTaken: sentence } })).toMatchObject({
      issues: [issue],
    });
  });

  it.each(['children', 'messages', 'msg'])('stands in the list %s of its place', (name) => {
    const child =
      name === 'children' ? { property: 'berth', constraints: { isTaken: sentence } } : sentence;
    const { issues } = readProblem({ property: 'mooring', [name]: [child] });
    expect(issues.map(({ message }) => message)).toEqual([sentence]);
  });
});

describe('the rule of a problem', () => {
  it.each(['code', 'errorCode', 'ErrorCode', 'keyword', 'kind', 'rule'])('stands in %s', (name) => {
    expect(
      readProblem({ field: 'mooring', message: sentence, [name]: 'mooring_taken' }),
    ).toMatchObject({ issues: [{ ...issue, name: 'mooring_taken' }] });
  });
});

describe('what was typed', () => {
  it.each(['rejectedValue', 'rejected_value', 'attemptedValue', 'AttemptedValue', 'invalidValue'])(
    'is no fact in %s',
    (name) => {
      const error = readProblem({ ...problem, [name]: 'typed by Mara' });
      expect(error).toMatchObject({ issues: [issue], reasons: [] });
    },
  );
});

type Bound = 'min' | 'max' | 'both' | undefined;

/** Words that many servers have for a rule; of one the bound, too. */
const common: readonly (readonly [name: string, rule: string, bound: Bound])[] = [
  ['required', 'required', undefined],
  ['blank', 'required', undefined],
  ['empty', 'required', undefined],
  ['taken', 'taken', undefined],
  ['too_short', 'size', 'min'],
  ['too_long', 'size', 'max'],
  ['wrong_length', 'size', 'both'],
  ['greater_than_or_equal_to', 'range', 'min'],
  ['less_than_or_equal_to', 'range', 'max'],
  ['inclusion', 'in', undefined],
  ['invalid', 'invalid', undefined],
  ['null', 'required', undefined],
  ['unique', 'taken', undefined],
  ['min_length', 'size', 'min'],
  ['max_length', 'size', 'max'],
  ['min_value', 'range', 'min'],
  ['max_value', 'range', 'max'],
  ['missing_field', 'required', undefined],
  ['already_exists', 'taken', undefined],
  ['missing', 'required', undefined],
  ['minLength', 'size', 'min'],
  ['maxLength', 'size', 'max'],
  ['minlength', 'size', 'min'],
  ['maxlength', 'size', 'max'],
  ['minItems', 'size', 'min'],
  ['maxItems', 'size', 'max'],
  ['minimum', 'range', 'min'],
  ['maximum', 'range', 'max'],
  ['enum', 'in', undefined],
  ['additionalProperties', 'unexpected', undefined],
  ['isDefined', 'required', undefined],
  ['isNotEmpty', 'required', undefined],
  ['whitelistValidation', 'unexpected', undefined],
  ['NotNull', 'required', undefined],
  ['NotEmpty', 'required', undefined],
  ['NotBlank', 'required', undefined],
  ['Min', 'range', 'min'],
  ['Max', 'range', 'max'],
  ['Required', 'required', undefined],
  ['NotNullValidator', 'required', undefined],
  ['NotEmptyValidator', 'required', undefined],
  ['MinLength', 'size', 'min'],
  ['MaxLength', 'size', 'max'],
  ['FieldValueRequired', 'required', undefined],
  ['FieldValueDuplicate', 'taken', undefined],
  ['BlankValue', 'required', undefined],
  ['DuplicateValue', 'taken', undefined],
];

/** The bounds that a row tells, of a limit of 4. */
function boundsOf(bound: Bound) {
  if (bound === 'both') return { min: 4, max: 4 };
  return bound === undefined ? {} : { [bound]: 4 };
}

describe('a rule without a sentence', () => {
  it.each(common)('that is called %s is our rule %s', (code, rule, bound) => {
    expect(readProblem({ field: 'mooring', code, limit: 4, values: ['a'] })).toMatchObject({
      issues: [{ rule, params: boundsOf(bound) }],
    });
  });
});

describe('a rule of Joi', () => {
  it.each([
    ['any.required', 'required', {}],
    ['string.empty', 'required', {}],
    ['any.unknown', 'unexpected', {}],
    ['object.unknown', 'unknown', {}],
    ['any.only', 'in', { expected: ['a'] }],
    ['string.base', 'type', { type: 'String' }],
    ['number.base', 'type', { type: 'Number' }],
    ['number.integer', 'type', { type: 'Integer' }],
    ['boolean.base', 'type', { type: 'Boolean' }],
    ['date.base', 'type', { type: 'Date' }],
    ['array.base', 'type', { type: 'Array' }],
    ['object.base', 'type', { type: 'Object' }],
    ['string.min', 'size', boundsOf('min')],
    ['string.max', 'size', boundsOf('max')],
    ['string.length', 'size', boundsOf('both')],
    ['array.min', 'size', boundsOf('min')],
    ['array.max', 'size', boundsOf('max')],
    ['array.length', 'size', boundsOf('both')],
    ['number.min', 'range', boundsOf('min')],
    ['number.max', 'range', boundsOf('max')],
    ['date.min', 'dateRange', { min: '2026-05-04' }],
    ['date.max', 'dateRange', { max: '2026-05-04' }],
  ])('that is called %s is our rule %s', (type, rule, params) => {
    const limit = type.startsWith('date.') ? '2026-05-04' : 4;
    const context = { limit, valids: ['a'], key: 'mooring', label: 'mooring' };
    expect(readProblem({ type, path: ['mooring'], message: sentence, context })).toMatchObject({
      issues: [{ rule, params }],
    });
  });
});

describe('a rule of a validator that keeps its bounds in a record', () => {
  it.each([
    ['minLength', 'size', 'min'],
    ['maxLength', 'size', 'max'],
    ['minItems', 'size', 'min'],
    ['maxItems', 'size', 'max'],
    ['minimum', 'range', 'min'],
    ['maximum', 'range', 'max'],
  ])('that Ajv calls %s is our rule %s', (keyword, rule, bound) => {
    const element = {
      keyword,
      instancePath: '/mooring',
      params: { limit: 4 },
      message: 'must NOT be so',
    };
    expect(readProblem(element)).toMatchObject({ issues: [{ rule, params: { [bound]: 4 } }] });
  });

  it.each(['missingProperty', 'additionalProperty'])('has its place in the fact %s', (name) => {
    const element = {
      keyword: 'required',
      instancePath: '/pier',
      params: { [name]: 'mooring' },
      message: sentence,
    };
    expect(readProblem(element)).toMatchObject({ issues: [{ path: ['pier', 'mooring'] }] });
  });

  it.each([
    ['string_too_short', 'size', 'min', 'min_length'],
    ['string_too_long', 'size', 'max', 'max_length'],
    ['too_short', 'size', 'min', 'min_length'],
    ['too_long', 'size', 'max', 'max_length'],
    ['greater_than_equal', 'range', 'min', 'ge'],
    ['less_than_equal', 'range', 'max', 'le'],
  ])('that Pydantic calls %s is our rule %s', (type, rule, bound, name) => {
    const element = {
      type,
      loc: ['body', 'mooring'],
      msg: 'Input should be so',
      ctx: { [name]: 4 },
    };
    expect(readProblem(element)).toMatchObject({ issues: [{ rule, params: { [bound]: 4 } }] });
  });

  it.each([
    ['minlength', 'size', 'min'],
    ['maxlength', 'size', 'max'],
    ['min', 'range', 'min'],
    ['max', 'range', 'max'],
  ])('that Mongoose calls %s is our rule %s', (kind, rule, bound) => {
    const element = {
      kind,
      path: 'mooring',
      properties: { [kind]: 4 },
      message: 'Path `mooring` is so',
    };
    expect(readProblem(element)).toMatchObject({ issues: [{ rule, params: { [bound]: 4 } }] });
  });
});

describe('a sentence that is a rule', () => {
  it.each([
    ["can't be blank", 'required', {}],
    ['has already been taken', 'taken', {}],
    ['is too short (minimum is 4 characters)', 'size', boundsOf('min')],
    ['must be greater than or equal to 4', 'range', boundsOf('min')],
    ['must be less than or equal to 4', 'range', boundsOf('max')],
    ['is not a number', 'type', { type: 'Number' }],
    ['must exist', 'required', {}],
    ['is too long (maximum is 4 characters)', 'size', boundsOf('max')],
    ['is the wrong length (should be 4 characters)', 'size', boundsOf('both')],
    ['error.path.missing', 'required', {}],
    ['error.required', 'required', {}],
  ])('%s is %s', (message, rule, params) => {
    expect(readProblem({ field: 'mooring', message })).toMatchObject({
      issues: [{ rule, params }],
    });
  });
});

describe('a type of Zod', () => {
  it.each([
    ['string', 'String'],
    ['number', 'Number'],
    ['int', 'Integer'],
    ['integer', 'Integer'],
    ['boolean', 'Boolean'],
    ['date', 'Date'],
    ['array', 'Array'],
    ['object', 'Object'],
    ['record', 'Object'],
  ])('that is called %s is our %s', (expected, type) => {
    expect(
      readProblem({
        code: 'invalid_type',
        expected,
        received: 'mooring',
        path: ['mooring'],
        message: sentence,
      }),
    ).toMatchObject({ issues: [{ rule: 'type', params: { type } }] });
  });

  it.each(['origin', 'type', 'expected'])('stands in %s', (name) => {
    expect(
      readProblem({
        code: 'too_small',
        [name]: 'string',
        minimum: 4,
        path: ['mooring'],
        message: sentence,
      }),
    ).toMatchObject({ issues: [{ rule: 'size', params: { min: 4 } }] });
  });
});

describe('a bound', () => {
  it.each(['limit', 'minimum', 'maximum', 'count'])('stands in %s', (name) => {
    expect(readProblem({ field: 'mooring', code: 'too_short', [name]: 4 })).toMatchObject({
      issues: [{ rule: 'size', params: { min: 4 } }],
      reasons: [],
    });
  });
});

describe('the values that are allowed', () => {
  it.each(['valids', 'options', 'values'])('stand in %s', (name) => {
    expect(
      readProblem({
        field: 'mooring',
        code: 'invalid_value',
        message: sentence,
        [name]: ['red', 'blue'],
      }),
    ).toMatchObject({
      issues: [{ rule: 'in', params: { expected: ['red', 'blue'] } }],
      reasons: [],
    });
  });
});

describe('what our rule says itself', () => {
  it.each(['received', 'inclusive', 'exact'])('is no fact beside it: %s', (name) => {
    const value = { received: 'mooring', inclusive: true, exact: false }[name];
    const element = {
      code: 'too_small',
      origin: 'string',
      minimum: 4,
      path: ['mooring'],
      message: sentence,
      [name]: value,
    };
    expect(readProblem(element)).toMatchObject({ issues: [{ rule: 'size' }], reasons: [] });
  });
});
