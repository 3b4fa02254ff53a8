/**
 * Names that servers make up for the same: one of `beginnings` and one of `ends`, in small letters and
 * without separators, mean the member `name` that a table has. `validation_failure_reason` is no such
 * name, `failureReason` is.
 */
export interface CompoundName {
  readonly name: string;
  readonly beginnings: readonly string[];
  readonly ends: readonly string[];
}

const lists = 'problems';

export const compoundNames: readonly CompoundName[] = [
  {
    // a sentence
    name: 'errorMessage',
    beginnings: [
      'error',
      'err',
      'exception',
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
    ends: ['message', 'msg', 'text', 'description', 'desc', 'reason', 'info', 'explanation'],
  },
  {
    // a place
    name: 'fieldName',
    beginnings: ['field', 'property', 'attribute', 'attr', 'param', 'parameter', 'input', 'column'],
    ends: ['name', 'path', 'key', 'id', 'code'],
  },
  // lists of problems, or records of them by field
  {
    name: lists,
    beginnings: ['attribute', 'constraint', 'data', 'error', 'field', 'form', 'input', 'model'],
    ends: ['errors', 'failures', 'issues', 'problems', 'violations'],
  },
  {
    name: lists,
    beginnings: ['param', 'parameter', 'property', 'request', 'schema', 'validation', 'value'],
    ends: ['errors', 'failures', 'issues', 'problems', 'violations'],
  },
  { name: lists, beginnings: ['error', 'failure', 'validation'], ends: ['details', 'messages'] },
  {
    name: lists,
    beginnings: ['invalid', 'failed'],
    ends: ['attributes', 'fields', 'inputs', 'params', 'parameters', 'properties'],
  },
];
