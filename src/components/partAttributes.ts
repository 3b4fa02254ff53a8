import type { ErrorKind, Severity } from '../model/ApiError.js';

/** Every part that a stylesheet or a test can find by `data-part`. */
export type PartName =
  | 'banner'
  | 'severity'
  | 'icon'
  | 'content'
  | 'title'
  | 'repeat'
  | 'body'
  | 'quote'
  | 'actions'
  | 'action'
  | 'secondary'
  | 'status'
  | 'dismiss'
  | 'question'
  | 'question-title'
  | 'question-body'
  | 'discard'
  | 'keep'
  | 'copy'
  | 'copy-text'
  | 'download'
  | 'technical'
  | 'technical-summary'
  | 'facts'
  | 'fact'
  | 'note'
  | 'issues'
  | 'issues-title'
  | 'filter'
  | 'filter-input'
  | 'entity'
  | 'groups'
  | 'group'
  | 'group-title'
  | 'rows'
  | 'issue'
  | 'issue-link'
  | 'issue-field'
  | 'issue-locale'
  | 'issue-count'
  | 'entity-links'
  | 'entity-link'
  | 'more';

/** What the parts of one banner have in common: an `ApiError`, or a severity alone. */
export interface PartOf {
  readonly kind?: ErrorKind | undefined;
  readonly severity: Severity;
}

/** The attributes by which apps, tests and the stylesheet find a part. */
export function part(name: PartName, { kind, severity }: PartOf) {
  return { 'data-part': name, 'data-kind': kind, 'data-severity': severity } as const;
}
