import { personSentenceNames, sentenceNames } from './bodyMembers.js';

/** Names, among those of fields, of problems that belong to no single field. */
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

/** Names, among those of fields, of records with the problems of all fields in a part of the request. */
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

/** Members with the sentences of a problem of a content API, the best first. */
export const ownSentenceNames: readonly string[] = ['customMessage', 'message', 'details'];

/** Further members with the sentences of a problem of another server. */
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

/** Members with a sentence that says more than the message. */
export const closerSentenceNames: readonly string[] = [
  // Ghost
  'context',
  ...personSentenceNames,
];

/** Members of a problem that are no fields, although their texts read like problems: `{reason: 'is required'}`. */
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
 * How sentences of validators begin behind the name of the field, in lower case and without punctuation: Rails,
 * Laravel, WordPress, Django, Symfony, Jakarta Validation, express-validator.
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

/** Members of a problem of another server with the name of the broken rule, the best first. */
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

/** Members with a sentence that may name the rule instead: it counts if many servers call a rule so. */
export const ruleSentenceNames: readonly string[] = [
  // Rails: https://api.rubyonrails.org/classes/ActiveModel/Errors.html#method-i-details
  'error',
  // Scaleway: https://www.scaleway.com/en/developers/api/, beside `argument_name`
  'reason',
];

/** Members with sentences by the name of the rule: class-validator. */
export const constraintNames: readonly string[] = ['constraints'];

/** Members with problems, or sentences, inside of the place of a problem: class-validator; Rails; Play. */
export const childNames: readonly string[] = ['children', 'messages', 'msg'];
