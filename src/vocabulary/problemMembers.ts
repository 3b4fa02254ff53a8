import { personSentenceNames, sentenceNames } from './bodyMembers.js';

/** Names under which problems stand that belong to no single field. */
export const wholeNames: readonly string[] = [
  '',
  // ASP.NET
  '$',
  // Rails
  'base',
  'full_messages',
  // Django
  'non_field_errors',
  '__all__',
  'nonFieldErrors',
  // Zod
  'formErrors',
  'fieldErrors',
  '_errors',
  // marshmallow
  '_schema',
  // CakePHP: the rule of a field: https://book.cakephp.org/5/en/core-libraries/validation.html
  '_empty',
  '_required',
  '_isUnique',
  '_existsIn',
];

/** Names under which those of all fields of a part of the request stand. */
export const allFieldsNames: readonly string[] = [
  // webargs: https://webargs.readthedocs.io, of JSON that was sent
  'json',
  'json_or_form',
  // flask-pydantic: https://github.com/bauerji/flask-pydantic, in `validation_error`
  'body_params',
  'form_params',
  'path_params',
  'query_params',
];

/** Where our problems have their sentences, the best place first. */
export const ownSentenceNames: readonly string[] = ['customMessage', 'message', 'details'];

/** Where a problem of another server has its sentences, beside those that ours have. */
export const problemSentenceNames: readonly string[] = [
  'detail',
  'msg',
  'title',
  'description',
  'reason',
  'error',
  'defaultMessage',
  // QuickBooks: closer than its `Message`; DHL, contentful.net
  'Detail',
  'Message',
  'Details',
  // FHIR
  'diagnostics',
  ...sentenceNames,
];

/** Where one says more than its message does. */
export const closerSentenceNames: readonly string[] = [
  // Ghost
  'context',
  ...personSentenceNames,
];

/** Beside a problem, and no fields that have one: `{reason: 'is required'}`. */
export const noFieldNames: readonly string[] = [
  'message',
  'msg',
  'detail',
  'reason',
  'error',
  'hint',
  'text',
  'code',
  'type',
  'status',
];

/**
 * How the sentences of validators begin, but for the name of the field, in small letters and without
 * signs: Rails, Laravel, WordPress, Django, Symfony, Jakarta Validation, express-validator.
 */
export const problemBeginnings: readonly string[] = [
  'is',
  'are',
  'must',
  'should',
  'may not',
  'can t',
  'cannot',
  'can not',
  'does not',
  'doesn t',
  'do not',
  'has already',
  'has to',
  'has invalid',
  'needs to',
  'not',
  'too',
  'already',
  'at least',
  'at most',
  'required',
  'missing',
  'invalid',
  'expected',
  'unknown',
  'field is',
  'field must',
  'field may',
  'this field is',
  'this field must',
  'this field may',
  'this value is',
  'this value should',
  'value is',
  'value must',
  'please enter',
];

/** Where a problem of another server names the rule that it breaks, the best place first. */
export const ruleNameNames: readonly string[] = [
  'code',
  // Salesforce, FluentValidation
  'errorCode',
  // Ajv
  'keyword',
  // Mongoose
  'kind',
  // VineJS
  'rule',
];

/** Where the rule may be named in place of a sentence: it counts there when many servers call a rule so. */
export const ruleSentenceNames: readonly string[] = [
  // Rails: https://api.rubyonrails.org/classes/ActiveModel/Errors.html#method-i-details
  'error',
  // Scaleway: https://www.scaleway.com/en/developers/api/, beside `argument_name`
  'reason',
];

/** Sentences by the name of the rule: class-validator. */
export const constraintNames: readonly string[] = ['constraints'];

/** Problems, or sentences, inside of the place that a problem has: class-validator; Rails; Play. */
export const childNames: readonly string[] = ['children', 'messages', 'msg'];
