import type { RawFailure } from './RawFailure.js';

/**
 * One problem as a format found it. Nothing in it is trusted: the parser bounds it, removes
 * secrets, reads the rule's facts and makes an `Issue` of it. A part that is left out is looked for
 * in `facts` under the name that the content APIs give it.
 */
export interface RawIssue {
  /** The rule as the server spelled it. */
  readonly name?: unknown;
  /** The rule of the catalog that says the same, when the server spells it differently. */
  readonly rule?: unknown;
  /** Segments, or one string: names with dots or brackets, or a JSON Pointer (RFC 6901). */
  readonly path?: unknown;
  /** The place under a second name that some servers have: read as `path` is, where that is absent. */
  readonly pointer?: unknown;
  /** The server's sentences, the best one first; what is no string is passed over. */
  readonly sentences?: readonly unknown[];
  /** Locale code of the refused value; absent: that of the path of an entry or asset. */
  readonly locale?: unknown;
  /** The refused value: shown shortened when it is a primitive, and never when it is a secret. */
  readonly value?: unknown;
  /** The entity that the problem belongs to, in any form of a link. */
  readonly entity?: unknown;
  /**
   * The record that holds the rule's facts (`min`, `max`, `expected` …). What no rule reads of it
   * becomes a reason.
   */
  readonly facts?: unknown;
  /** Keys of `facts` whose values are in another part of this record already, and become no reasons. */
  readonly read?: readonly string[] | undefined;
  /** Whatever else was said beside the problem. It becomes reasons. */
  readonly remarks?: Iterable<unknown> | undefined;
}

/** What a format understood of a failure. Every part is optional. */
export interface FormatResult {
  /** The error's id as the server spelled it. */
  readonly id?: unknown;
  /** The server’s main sentence. */
  readonly detail?: unknown;
  /** Every other sentence or key; what is no string is passed over. */
  readonly reasons?: Iterable<unknown>;
  /**
   * What it is about: a record with a `type`, and `id`, `space`, `environment` as texts or links.
   */
  readonly resource?: unknown;
  /** The problems. An app's format gives these; they are read once, and no further than issues are kept. */
  readonly issues?: Iterable<RawIssue>;
  /**
   * The problems of a body that lists them as content APIs do, handed on as they are: sentences, records with
   * `name`, `path`, `details` and the like, and whole errors of single entities. They come after `issues`.
   */
  readonly elements?: readonly unknown[];
  /** Id by which support finds the request. It counts before that of the headers. */
  readonly requestId?: unknown;
  /** Documentation that the server links to. */
  readonly helpUrl?: unknown;
  /**
   * How long the server asks to wait, in milliseconds; or until when, in milliseconds since 1970. A header
   * that asks for a wait counts before it.
   */
  readonly wait?: unknown;
  /** The HTTP status in the body. Counts only when no response was seen. */
  readonly status?: unknown;
  /** Whether the problems were told by field, which means that the content was refused. */
  readonly byField?: boolean;
  /** Whether data came along with the errors. Counts unless the status says that the request failed. */
  readonly partial?: boolean;
}

/**
 * One body format. The first format of the list whose `read` returns something decides.
 *
 * @example
 * const customsApi: ErrorFormat = {
 *   name: 'customs',
 *   read: ({ body }) => (isCustoms(body) ? { id: body.no, detail: body.because } : undefined),
 * };
 */
export interface ErrorFormat {
  /** Becomes `ApiError.format`. */
  readonly name: string;
  /** Returns `undefined` for a body that is not of this format. May throw: it is then passed over. */
  readonly read: (failure: RawFailure) => FormatResult | undefined;
}
