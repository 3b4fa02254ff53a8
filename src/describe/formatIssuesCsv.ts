import type { ApiError } from '../model/ApiError.js';
import type { Issue } from '../model/Issue.js';
import { toJsonPointer } from '../model/toJsonPointer.js';
import { describeIssue } from './describeIssue.js';
import type { IssueOptions } from './DescribeOptions.js';
import { itemLabel, labelOfEntity } from './labels.js';
import { createMessageContext, type MessageContext } from './messageContext.js';
import { unknownFailure } from './unknownFailure.js';

const COLUMNS = ['entity', 'path', 'field', 'locale', 'rule', 'sentence', 'message'] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string | undefined>>;

/**
 * Writes the issues of a failure as a table for a spreadsheet (RFC 4180: commas, quotes, CRLF): a row of names, then a
 * row for each issue. `path` is a JSON Pointer, `sentence` what the reader saw, `message` what the server said. Text
 * that a spreadsheet would run as a formula begins with an apostrophe. For `null` there are the names alone.
 *
 * @example
 * // the mark at the start tells Excel that it is UTF-8
 * new Blob(['\uFEFF', formatIssuesCsv(error, { locale: en })], { type: 'text/csv' });
 */
export function formatIssuesCsv(error: ApiError, options: IssueOptions = {}): string {
  const { issues } = (error as ApiError | null | undefined) ?? unknownFailure;
  const context = createMessageContext(options);
  const rows = issues.map((issue) => {
    const row = rowOf(issue, context);
    return COLUMNS.map((name) => row[name] ?? '');
  });
  return [COLUMNS, ...rows].map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
}

function rowOf(issue: Issue, context: MessageContext): Row {
  const { entity, path, locale, name, rule, message } = issue;
  return {
    entity: entity && labelOfEntity(entity, context),
    path: toJsonPointer(path),
    field: itemLabel(issue, context),
    locale,
    rule: name ?? rule,
    sentence: describeIssue(issue, context),
    message,
  };
}

/** Source: https://owasp.org/www-community/attacks/CSV_Injection */
function cellOf(text: string): string {
  const inert = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
