import {
  maximum,
  maxItems,
  maxSize,
  minimum,
  minItems,
  minSize,
  type RuleSpelling,
  schemaBounds,
} from './ruleSpellings.js';

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
  readonly spellings: Readonly<Record<string, RuleSpelling>>;
}

/** Validators that name the bounds of a rule beside their sentence; of other rules that says more. */
export const validators: readonly Validator[] = [
  {
    // Ajv: https://ajv.js.org/api.html#error-objects
    signs: ['keyword', 'params'],
    name: 'keyword',
    facts: 'params',
    places: ['missingProperty', 'additionalProperty'],
    spellings: schemaBounds,
  },
  {
    // Pydantic 2: https://docs.pydantic.dev/latest/errors/validation_errors/
    signs: ['loc', 'msg', 'type'],
    name: 'type',
    facts: 'ctx',
    spellings: {
      string_too_short: minSize,
      string_too_long: maxSize,
      too_short: minItems,
      too_long: maxItems,
      greater_than_equal: minimum,
      less_than_equal: maximum,
    },
  },
  {
    // Mongoose: https://mongoosejs.com/docs/validation.html#validation-errors
    signs: ['kind', 'properties'],
    name: 'kind',
    facts: 'properties',
    begin: 'Path `',
    spellings: {
      minlength: minSize,
      maxlength: maxSize,
      min: minimum,
      max: maximum,
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
