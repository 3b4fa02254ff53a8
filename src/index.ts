export type {
  CallResult,
  Draft,
  ErrorListener,
  Handler,
  RecoveryHandlers,
  RequestFunction,
  RequestContext,
  UseApiErrorOptions,
  SendOptions,
  WrapOptions,
} from './calls/options.js';
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
export { ApiErrorBanner } from './components/ApiErrorBanner.js';
export { ApiErrorFallback, type ApiErrorFallbackProps } from './components/ApiErrorFallback.js';
export { ValidationDetails } from './components/ValidationDetails.js';
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
export { ApiErrorProvider, type ApiErrorProviderProps } from './react/ApiErrorProvider.js';
export {
  type ApiErrorConfig,
  type EntityHref,
  type IsLocalized,
  useApiErrorConfig,
} from './react/config.js';
export type { ApiErrorActions, UseApiErrorResult } from './react/hookTypes.js';
export type {
  ApiErrorBannerProps,
  Arrival,
  FieldTarget,
  HeadingLevel,
  ValidationDetailsProps,
} from './react/props.js';
export type {
  ApiErrorComponents,
  ButtonProps,
  ButtonPurpose,
  CloseButtonProps,
  IconProps,
  LinkProps,
  PartAttributes,
  SlotComponent,
} from './react/slots.js';
export { useApiError } from './react/hooks/useApiError.js';
export { type FieldIssues, useFieldIssues } from './react/hooks/useFieldIssues.js';
export { type DelayOptions, retryDelay } from './recovery/retryDelay.js';
