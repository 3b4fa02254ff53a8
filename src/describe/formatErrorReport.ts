import { attempt } from '../guard/liveValues.js';
import type { ApiError } from '../model/ApiError.js';
import type { Issue } from '../model/Issue.js';
import { toJsonPointer } from '../model/toJsonPointer.js';
import { describeApiError } from './describeApiError.js';
import { describeIssue } from './describeIssue.js';
import type { DescribeOptions } from './DescribeOptions.js';
import { technicalFacts } from './technicalFacts.js';
import { joinNonEmpty } from './joinNonEmpty.js';
import { unknownFailure } from './unknownFailure.js';
import { createMessageContext, type MessageContext } from './messageContext.js';

/** What a report depends on: the options of the words, and its length. */
export interface ReportOptions extends DescribeOptions {
  /**
   * The most issues that are listed; how many more there are is said. Default: all, also in place of a negative
   * number or NaN.
   */
  readonly maxIssues?: number | undefined;
}

/**
 * Writes a failure as plain text fit for a ticket: the words the reader saw, then every fact that
 * helps to find the cause. Secrets are not in it, because they are not in the model. For `null`, which code without
 * types may give, the words are those for an unknown failure.
 *
 * @example
 * navigator.clipboard.writeText(formatErrorReport(error, { locale: en }));
 */
export function formatErrorReport(error: ApiError, options: ReportOptions = {}): string {
  const failure = (error as ApiError | null | undefined) ?? unknownFailure;
  const context = createMessageContext(options);
  const { ui, speech, maxIssues = Infinity } = context;
  const { issues, receivedAt, truncated } = failure;
  const { title, body } = describeApiError(failure, context);
  // What is no time has no ISO form.
  const time = attempt(() => new Date(receivedAt).toISOString());
  const listed = maxIssues >= 0 ? issues.slice(0, maxIssues) : issues;
  const count = issues.length - listed.length + (truncated?.issues ?? 0);
  const paragraphs = [
    [title, body],
    technicalFacts(failure, context, time).map(({ label, value }) => `${label}: ${value}`),
    [
      ...listed.map((issue) => `- ${issueLine(issue, context)}`),
      count > 0 ? speech.plural(count, ui.truncated) : '',
    ],
  ];
  return joinNonEmpty(
    paragraphs.map((lines) => joinNonEmpty(lines.map(indented), '\n')),
    '\n\n',
  );
}

/** One entry of the report: its further lines are indented, so that none of them passes for another entry. */
function indented(entry = ''): string {
  return entry.replace(/\r\n|[\n\r\u2028\u2029]/g, '\n  ');
}

/** `/fields/title/en-US [size] – Title must be … – what the server said, unless it is the same`. */
function issueLine(issue: Issue, context: MessageContext): string {
  const { entity, message, name, path, params } = issue;
  const place = joinNonEmpty(
    [entity && `${entity.type} ${entity.id}`, toJsonPointer(path), name && `[${name}]`],
    ' ',
  );
  const sentence = describeIssue(issue, context);
  const quote = message === sentence || message === name ? '' : message;
  // the sentence says in words what a pattern asks for
  return joinNonEmpty([place, sentence, quote, 'pattern' in params ? params.pattern : ''], ' – ');
}
