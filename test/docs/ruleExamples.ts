import type { RuleName, RuleParams } from '../../src/catalog/rules.js';

const link = { type: 'Entry', id: 'night-shift' } as const;

/** Invented facts of each rule, for a sentence that shows it. */
export const ruleExamples: { readonly [Rule in RuleName]: RuleParams[Rule] } = {
  required: {},
  type: { type: 'Symbol' },
  unknown: {},
  unexpected: {},
  in: { expected: ['news', 'guide'] },
  size: { min: 2, max: 60, actual: 73 },
  range: { min: 1, max: 10 },
  dateRange: { min: '2026-01-01', max: '2026-12-31' },
  regexp: { pattern: '^[a-z-]+$' },
  prohibitRegexp: { pattern: '[A-Z]' },
  unique: { conflicting: [link] },
  notResolvable: { link },
  linkContentType: { contentTypeId: ['author'] },
  linkMimetypeGroup: { mimetypeGroupName: ['image'] },
  assetFileSize: { min: 1024, max: 1_048_576 },
  assetImageDimensions: {},
  enabledNodeTypes: { nodeType: 'heading-2' },
  enabledMarks: {},
  nodes: {},
  allowedResources: {},
  noFileFields: {},
  hasHostname: {},
  reference: {},
  uniqueFieldIds: {},
  uniqueFieldApiNames: {},
  value: { type: 'Symbol', filter: 'year' },
  unknownContentType: {},
  order: {},
  taken: {},
  invalid: {},
  length: {},
};
