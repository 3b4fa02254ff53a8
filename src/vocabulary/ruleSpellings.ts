import type { RuleName, SizeUnit } from '../catalog/rules.js';

/** The rule of the catalog that says the same as a name in another validator. */
export interface RuleSpelling {
  readonly rule: RuleName;
  /** Which bound of our rule the number beside the name is. */
  readonly bound?: 'min' | 'max' | 'both';
  /** What the bounds of a size count. */
  readonly counts?: SizeUnit;
  /** The type that was expected, as our rule spells it. */
  readonly type?: string;
  /** The types of values that it is about: for others the name means something else. */
  readonly about?: readonly string[];
  /** Counts only where no value was received at all. */
  readonly isAbsent?: true;
}

/** The types of values that have a size, as Zod calls them, and what the size counts. */
export const sizeUnits: Readonly<Record<string, SizeUnit>> = {
  string: 'characters',
  array: 'items',
  set: 'items',
};

const texts = Object.keys(sizeUnits);
const numbers = ['number', 'int'];

/** The rules that many validators have, each under names of its own. */
const required: RuleSpelling = { rule: 'required' };
const taken: RuleSpelling = { rule: 'taken' };
const unexpected: RuleSpelling = { rule: 'unexpected' };
const oneOf: RuleSpelling = { rule: 'in' };
export const minSize: RuleSpelling = { rule: 'size', bound: 'min' };
export const maxSize: RuleSpelling = { rule: 'size', bound: 'max' };
const exactSize: RuleSpelling = { rule: 'size', bound: 'both' };
export const minItems: RuleSpelling = { rule: 'size', bound: 'min', counts: 'items' };
export const maxItems: RuleSpelling = { rule: 'size', bound: 'max', counts: 'items' };
export const minimum: RuleSpelling = { rule: 'range', bound: 'min' };
export const maximum: RuleSpelling = { rule: 'range', bound: 'max' };
const email: RuleSpelling = { rule: 'type', type: 'Email' };
const url: RuleSpelling = { rule: 'hasHostname' };
const uuid: RuleSpelling = { rule: 'type', type: 'UUID' };
const date: RuleSpelling = { rule: 'type', type: 'Date' };

/**
 * Forms of texts, by what JSON Schema (https://json-schema.org/draft/2020-12/json-schema-validation, 7.3) and Zod
 * call them.
 */
export const formSpellings: Readonly<Record<string, RuleSpelling>> = {
  email,
  url,
  uri: url,
  uuid,
  guid: uuid,
  date,
  datetime: date,
  'date-time': date,
  // Zod 4, which tells the pattern beside it
  regex: { rule: 'regexp' },
};

/** Names of the rule that a text must have a form; another member names the form. Zod 4; Zod 3; Ajv. */
export const formRuleNames: readonly string[] = ['invalid_format', 'invalid_string', 'format'];

/** Members that name the form. Zod 4 and Ajv; Zod 3. */
export const formNames: readonly string[] = ['format', 'validation'];

/** How Zod's own sentence about a form begins. A sentence of the app in its place says more. */
export const formBeginning = 'Invalid ';

/**
 * Names that only one validator has. Each has to mean quite the same as our rule, because our words are then shown in
 * place of the server's. Of several rows the first that fits counts.
 */
export const distinctSpellings: Readonly<Record<string, readonly RuleSpelling[]>> = {
  // Joi, the type of an error: https://joi.dev/api, list of errors
  'any.required': [required],
  'string.empty': [required],
  'any.unknown': [unexpected],
  'object.unknown': [{ rule: 'unknown' }],
  'any.only': [oneOf],
  'string.base': [{ rule: 'type', type: 'String' }],
  'number.base': [{ rule: 'type', type: 'Number' }],
  'number.integer': [{ rule: 'type', type: 'Integer' }],
  'boolean.base': [{ rule: 'type', type: 'Boolean' }],
  'date.base': [{ rule: 'type', type: 'Date' }],
  'array.base': [{ rule: 'type', type: 'Array' }],
  'object.base': [{ rule: 'type', type: 'Object' }],
  'string.min': [minSize],
  'string.max': [maxSize],
  'string.length': [exactSize],
  'string.email': [email],
  'string.uri': [url],
  'string.guid': [uuid],
  'string.isoDate': [date],
  'array.min': [minItems],
  'array.max': [maxItems],
  'array.length': [{ rule: 'size', bound: 'both', counts: 'items' }],
  'number.min': [minimum],
  'number.max': [maximum],
  'date.min': [{ rule: 'dateRange', bound: 'min' }],
  'date.max': [{ rule: 'dateRange', bound: 'max' }],

  // Zod 3 and 4, the code of an issue: https://zod.dev/error-customization
  invalid_type: [{ ...required, isAbsent: true }, { rule: 'type' }],
  too_small: [
    { ...minSize, about: texts },
    { ...minimum, about: numbers },
  ],
  too_big: [
    { ...maxSize, about: texts },
    { ...maximum, about: numbers },
  ],
  invalid_enum_value: [oneOf],
  invalid_value: [oneOf],

  // GraphQL of Contentful: https://www.contentful.com/developers/docs/references/graphql/#/reference/graphql-errors
  UNRESOLVABLE_LINK: [{ rule: 'notResolvable' }],
};

/**
 * The keywords of JSON Schema that bound a value
 * (https://json-schema.org/draft/2020-12/json-schema-validation, 6), which are Ajv's names of rules.
 */
export const schemaBounds: Readonly<Record<string, RuleSpelling>> = {
  minLength: minSize,
  maxLength: maxSize,
  minItems,
  maxItems,
  minimum,
  maximum,
};

/**
 * Names that many servers have for a rule, each in a sense of its own: they count only without a sentence beside
 * them.
 */
export const commonSpellings: Readonly<Record<string, RuleSpelling>> = {
  // Laravel, Yup, Mongoose, VineJS, Ajv, Go's validator
  required: required,
  // Rails: https://guides.rubyonrails.org/i18n.html#error-message-interpolation
  blank: required,
  empty: required,
  taken: taken,
  too_short: minSize,
  too_long: maxSize,
  wrong_length: exactSize,
  greater_than_or_equal_to: minimum,
  less_than_or_equal_to: maximum,
  inclusion: oneOf,
  invalid: { rule: 'invalid' },
  // Django: https://docs.djangoproject.com/en/stable/ref/forms/fields/#built-in-field-classes
  null: required,
  unique: taken,
  min_length: minSize,
  max_length: maxSize,
  min_value: minimum,
  max_value: maximum,
  // GitHub: https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api
  missing_field: required,
  already_exists: taken,
  // Pydantic: https://docs.pydantic.dev/latest/errors/validation_errors/
  missing: required,
  // Ajv: https://ajv.js.org/json-schema.html; class-validator, Mongoose
  ...schemaBounds,
  minlength: minSize,
  maxlength: maxSize,
  enum: oneOf,
  additionalProperties: unexpected,
  // class-validator: https://github.com/typestack/class-validator#validation-decorators
  isDefined: required,
  isNotEmpty: required,
  whitelistValidation: unexpected,
  // Jakarta Validation: https://jakarta.ee/specifications/bean-validation/3.1/, section 7
  NotNull: required,
  NotEmpty: required,
  NotBlank: required,
  Min: minimum,
  Max: maximum,
  // .NET: System.ComponentModel.DataAnnotations; FluentValidation
  Required: required,
  NotNullValidator: required,
  NotEmptyValidator: required,
  MinLength: minSize,
  MaxLength: maxSize,
  // Kubernetes: https://github.com/kubernetes/apimachinery, pkg/apis/meta/v1/types.go
  FieldValueRequired: required,
  FieldValueDuplicate: taken,
  // Zendesk: https://developer.zendesk.com/api-reference/introduction/requests/
  BlankValue: required,
  DuplicateValue: taken,
};

/** A sentence, or its beginning, that always means the same rule. A number behind it is the bound. */
export interface RuleSentence extends Pick<RuleSpelling, 'rule' | 'bound' | 'type'> {
  readonly begin: string;
}

/** The sentences that validators have by default. */
export const ruleSentences: readonly RuleSentence[] = [
  // Rails: https://github.com/rails/rails, activemodel/lib/active_model/locale/en.yml
  { begin: "can't be blank", rule: 'required' },
  { begin: 'must exist', rule: 'required' },
  { begin: 'has already been taken', rule: 'taken' },
  { begin: 'is not a number', rule: 'type', type: 'Number' },
  { begin: 'must be greater than or equal to ', rule: 'range', bound: 'min' },
  { begin: 'must be less than or equal to ', rule: 'range', bound: 'max' },
  { begin: 'is too short (minimum is ', rule: 'size', bound: 'min' },
  { begin: 'is too long (maximum is ', rule: 'size', bound: 'max' },
  { begin: 'is the wrong length (should be ', rule: 'size', bound: 'both' },
  // Play: https://www.playframework.com/documentation/latest/ScalaJson, keys of its messages
  { begin: 'error.path.missing', rule: 'required' },
  { begin: 'error.required', rule: 'required' },
];

/** How the sentence of Zod 4 about an absent value ends: nothing else in the problem says so. */
export const absentEnd = 'received undefined';

/** The types of JavaScript and of Zod, as our rule spells them. */
export const typeNames: Readonly<Record<string, string>> = {
  string: 'String',
  number: 'Number',
  int: 'Integer',
  integer: 'Integer',
  boolean: 'Boolean',
  date: 'Date',
  array: 'Array',
  object: 'Object',
  record: 'Object',
};

/** Members with the type of the value that a problem is about. */
export const aboutNames: readonly string[] = ['origin', 'type', 'expected'];

/** Members with the bound. */
export const boundNames: readonly string[] = [
  // Joi, Ajv
  'limit',
  // Zod
  'minimum',
  'maximum',
  // Rails
  'count',
];

/** Members with the allowed values: Joi; Zod 3; Zod 4. */
export const choiceNames: readonly string[] = ['valids', 'options', 'values'];

/** Further members that say no more than our rule does. */
export const silentNames: readonly string[] = ['received', 'inclusive', 'exact', 'pattern'];
