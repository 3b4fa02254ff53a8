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

/** A validator whose problems are known by their members, and that keeps the facts of a rule in a record. */
export interface Validator {
  /** Members that only its problems have all of. */
  readonly signs: readonly string[];
  /** The member that names the rule. */
  readonly name: string;
  /** The record that holds the facts. */
  readonly facts: string;
  /** How its own sentences begin, where apps may write theirs instead. */
  readonly begin?: string;
  /** Facts that are the last segment of the place. */
  readonly places?: readonly string[];
  readonly spellings: Readonly<Record<string, RuleSpelling>>;
}

/** The validators. Only rules with bounds are translated: of others their sentence says more. */
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

/** Members with the bound in the record of facts, which may hold other things as well. */
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
