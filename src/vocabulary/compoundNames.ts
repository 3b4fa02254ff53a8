/**
 * Names that servers make up of two words: one of `beginnings` and one of `ends`, in lower case and without separators,
 * mean the `name` that stands in the tables. `failureReason` is such a name, `validation_failure_reason` is none.
 */
export interface CompoundName {
  readonly name: string;
  readonly beginnings: readonly string[];
  readonly ends: readonly string[];
}

const sentenceEnds = ['message', 'msg', 'text', 'description', 'desc', 'reason', 'explanation'];

const placeBeginnings = [
  'field',
  'attribute',
  'attr',
  'argument',
  'param',
  'parameter',
  'input',
  'column',
];

export const compoundNames: readonly CompoundName[] = [
  // a sentence
  { name: 'errorText', beginnings: ['error', 'err', 'exception'], ends: sentenceEnds },
  {
    // a sentence, or what a person has written of a fault
    name: 'failureReason',
    beginnings: [
      'fail',
      'failure',
      'fault',
      'problem',
      'rejection',
      'result',
      'status',
      'validation',
      'violation',
    ],
    ends: sentenceEnds,
  },
  // a place; `propertyName` is none here, since a property may be a house: it stands in `placeNames`
  { name: 'fieldPath', beginnings: placeBeginnings, ends: ['name', 'path'] },
  {
    name: 'fieldPath',
    beginnings: ['error', 'failed', 'invalid'],
    ends: ['attribute', 'field', 'param', 'parameter', 'property'],
  },
  // a place, or the key of a thing
  { name: 'fieldKey', beginnings: [...placeBeginnings, 'property'], ends: ['key', 'id', 'code'] },
  { name: 'fieldKey', beginnings: ['error'], ends: ['key'] },
  {
    // problems, in a list or by field
    name: 'problems',
    beginnings: [
      'attribute',
      'constraint',
      'data',
      'error',
      'field',
      'form',
      'general',
      'global',
      'input',
      'model',
      'param',
      'parameter',
      'property',
      'request',
      'schema',
      'validation',
      'value',
    ],
    ends: ['errors', 'failures', 'issues', 'problems', 'violations'],
  },
  {
    name: 'problems',
    beginnings: ['error', 'failure', 'validation'],
    ends: ['data', 'detail', 'details', 'messages'],
  },
  {
    // problems in a list, or the places that a sentence is about
    name: 'invalidProperties',
    beginnings: ['invalid', 'failed'],
    ends: ['attributes', 'fields', 'inputs', 'params', 'parameters', 'properties'],
  },
];
