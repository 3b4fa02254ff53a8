export {
  actionCatalog,
  type ActionName,
  type ActionRow,
  type HandlerName,
} from './catalog/actions.js';
export { errorCatalog, type CodeRow, type ErrorCode } from './catalog/codes.js';
export type { CleanFact } from './catalog/facts.js';
export type { WriteIntent } from './catalog/intents.js';
export { ruleCatalog, type RuleName, type RuleParams, type RuleRow } from './catalog/rules.js';
export type { Copy, CopyRow, CopyText } from './describe/resolveCopy.js';
export { describeApiError } from './describe/describeApiError.js';
export type {
  DescribeOptions,
  EntityLabel,
  FieldLabel,
  IssueOptions,
} from './describe/DescribeOptions.js';
export { describeIssue } from './describe/describeIssue.js';
export type { ErrorDescription } from './describe/describeApiError.js';
export { formatErrorReport, type ReportOptions } from './describe/formatErrorReport.js';
export { formatIssuesCsv } from './describe/formatIssuesCsv.js';
export { redactSecrets } from './redaction/redactSecrets.js';
export type {
  Advice,
  IssueContext,
  Locale,
  OutcomeWords,
  Phrase,
  PlainCode,
  CharacterName,
  ValueType,
  RuleContext,
  Spoken,
  SpokenFacts,
  UiWords,
  WaitState,
  Words,
  WordsContext,
  WordsOf,
  WordsOfCodes,
  WordsOfEach,
  WordsOfPlain,
} from './locales/Locale.js';
export type { PluralForms, Speech, TimeUnit } from './locales/speech.js';
export type {
  ApiError,
  ErrorKind,
  Intent,
  Recovery,
  RequestSummary,
  Resource,
  Severity,
  Truncation,
} from './model/ApiError.js';
export type { RawFailure, TransportCode } from './model/RawFailure.js';
export type {
  EntityLink,
  Issue,
  IssueBase,
  IssuePath,
  KnownRule,
  OtherRule,
} from './model/Issue.js';
export type { ErrorFormat, RawIssue, FormatResult } from './model/FormatResult.js';
export { toJsonPointer } from './model/toJsonPointer.js';
export { isApiError } from './parse/isApiError.js';
export { originalOf } from './parse/originalOf.js';
export { parseApiError } from './parse/parseApiError.js';
export type { Enrichment, ParseOptions, ReadSignal } from './parse/ParseOptions.js';
export { readApiError } from './parse/readApiError.js';
export { type DelayOptions, retryDelay } from './recovery/retryDelay.js';
