/** How the bound of a rule may be called: `exclusiveMinimum`, `maxLength`, `min_items`. */
const boundMembers = ['min', 'max', 'minimum', 'maximum'].flatMap((bound) =>
  ['', 'exclusive'].flatMap((before) =>
    ['', 'length', '_length', 'items', '_items'].map((behind) => before + bound + behind),
  ),
);

/** Names of members, in lower case, that tell which rule is broken, and its bounds: never the value. */
export const ruleMembers: ReadonlySet<string> = new Set([
  'keyword',
  'kind',
  'rule',
  'type',
  'format',
  'validation',
  'validator',
  'constraint',
  'limit',
  // Pydantic
  'ge',
  'gt',
  'le',
  'lt',
  ...boundMembers,
]);

/** Words for the refused value, in sentences and in names of members. */
export const refusedWords: readonly string[] = [
  'value',
  'val',
  'input',
  'actual',
  'given',
  'got',
  'provided',
  'received',
  'supplied',
  'passed',
  'submitted',
  'entered',
  'typed',
  'attempted',
  'rejected',
  'refused',
  'observed',
];

/** Words in names of members that repeat the refused value: `actual_value`, `rejectedValue`, `input`. */
export const echoWords: ReadonlySet<string> = new Set([
  ...refusedWords,
  ...refusedWords.map((word) => `${word}s`),
  'sent',
  'seen',
  'data',
  'arg',
  'args',
  'argument',
  'arguments',
  'original',
  'raw',
  'found',
  'current',
  'previous',
  'content',
  'literal',
]);

/** Words for values that the rule allows. */
const allowedWords = ['expected', 'allowed', 'accepted', 'permitted', 'valid'];

/** Words in names that end with `value`, of values that the rule allows. */
export const allowedValueWords: ReadonlySet<string> = new Set([
  'min',
  'max',
  'minimum',
  'maximum',
  ...allowedWords,
]);

/** Words in names of members that tell something about the problem or the rule: never the value. */
export const factWords: ReadonlySet<string> = new Set([
  // what the rule asks for
  ...allowedWords,
  'length',
  'size',
  'count',
  'counts',
  'pattern',
  'patterns',
  'regex',
  'regexp',
  'policy',
  'constraint',
  'constraints',
  'requirement',
  'requirements',
  'strength',
  'score',
  // what kind of problem it is, and how bad
  'code',
  'codes',
  'id',
  'ids',
  'types',
  'rules',
  'category',
  'tag',
  'tags',
  'status',
  'severity',
  'level',
  'op',
  // what is said of it
  'messages',
  'errors',
  'details',
  'label',
  'summary',
  'hint',
  'hints',
  'help',
  'note',
  'notes',
  'uri',
  'url',
  'link',
  'links',
  'locale',
  'lang',
  'language',
  // where it is, and when it came up
  'path',
  'field',
  'fields',
  'name',
  'key',
  'pointer',
  'location',
  'section',
  'index',
  'line',
  'column',
  'row',
  'position',
  'time',
  'timestamp',
  // what it belongs to
  'entity',
  'resource',
  'service',
  'environment',
  'collection',
  'origin',
  'scope',
  'domain',
]);
