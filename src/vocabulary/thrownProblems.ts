import { boundNames, formNames } from './ruleSpellings.js';

/** Members with the list of problems in the error of a validator, the surest first. */
export const thrownListNames: readonly string[] = [
  // Yup: https://github.com/jquense/yup#validationerrorerrors-string--string-value-any-path-string
  'inner',
  // Zod, Valibot and what else follows https://standardschema.dev/schema
  'issues',
  // Joi: https://joi.dev/api/#validationerror
  'details',
];

/** Members of a thrown problem that are read beside its place: none of them repeats what was typed. */
export const thrownFactNames: readonly string[] = [
  'message',
  'type',
  'code',
  // the facts of its rule: Zod
  ...boundNames,
  ...formNames,
  'origin',
  'expected',
  'values',
  'options',
  'inclusive',
  'exact',
  'pattern',
];

/** Members with the problems by field. */
export const thrownRecordNames: readonly string[] = [
  // Mongoose: https://mongoosejs.com/docs/validation.html#validation-errors
  'errors',
];

/** Names of errors that are a problem themselves, with its place as `path`. */
export const singleProblemNames: readonly string[] = [
  // Yup, which stops at the first one unless told otherwise
  'ValidationError',
  // Superstruct: https://docs.superstructjs.org/api-reference/structerror
  'StructError',
];
