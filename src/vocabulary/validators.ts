import type { RuleSpelling } from './ruleSpellings.js';

/**
 * A validator whose problems are known by members that no other one's have all of, and that has its
 * facts in a record of its own.
 */
export interface Validator {
  readonly signs: readonly string[];
  /** The member that names the rule. */
  readonly name: string;
  /** The record that holds the facts. */
  readonly facts: string;
  /** How its own sentences begin, where apps write theirs in the same place. */
  readonly begin?: string;
  /** Members of the facts that end the place. */
  readonly places?: readonly string[];
  readonly spellings: Readonly<Record<string, Pick<RuleSpelling, 'rule' | 'bound' | 'counts'>>>;
}

/** Validators that name the bounds of a rule beside their sentence; of other rules that says more. */
export const validators: readonly Validator[] = [
  {
    // Ajv: https://ajv.js.org/api.html#error-objects
    signs: ['keyword', 'params'],
    name: 'keyword',
    facts: 'params',
    places: ['missingProperty', 'additionalProperty'],
    spellings: {
      minLength: { rule: 'size', bound: 'min' },
      maxLength: { rule: 'size', bound: 'max' },
      minItems: { rule: 'size', bound: 'min', counts: 'items' },
      maxItems: { rule: 'size', bound: 'max', counts: 'items' },
      minimum: { rule: 'range', bound: 'min' },
      maximum: { rule: 'range', bound: 'max' },
    },
  },
  {
    // Pydantic 2: https://docs.pydantic.dev/latest/errors/validation_errors/
    signs: ['loc', 'msg', 'type'],
    name: 'type',
    facts: 'ctx',
    spellings: {
      string_too_short: { rule: 'size', bound: 'min' },
      string_too_long: { rule: 'size', bound: 'max' },
      too_short: { rule: 'size', bound: 'min', counts: 'items' },
      too_long: { rule: 'size', bound: 'max', counts: 'items' },
      greater_than_equal: { rule: 'range', bound: 'min' },
      less_than_equal: { rule: 'range', bound: 'max' },
    },
  },
  {
    // Mongoose: https://mongoosejs.com/docs/validation.html#validation-errors
    signs: ['kind', 'properties'],
    name: 'kind',
    facts: 'properties',
    begin: 'Path `',
    spellings: {
      minlength: { rule: 'size', bound: 'min' },
      maxlength: { rule: 'size', bound: 'max' },
      min: { rule: 'range', bound: 'min' },
      max: { rule: 'range', bound: 'max' },
    },
  },
];

/** Where the record of a validator has it, which may hold other things under other names. */
export const validatorBoundNames: readonly string[] = [
  // Ajv
  'limit',
  // Pydantic
  'min_length',
  'max_length',
  'ge',
  'le',
  // Mongoose
  'minlength',
  'maxlength',
  'min',
  'max',
];
