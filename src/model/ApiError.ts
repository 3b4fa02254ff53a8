import type { Recovery } from '../catalog/actions.js';
import type { ErrorCode } from '../catalog/codes.js';
import type { Intent } from '../catalog/intents.js';
import type { ErrorKind, Severity } from '../catalog/kinds.js';
import type { Issue } from './Issue.js';

export type { ErrorKind, Intent, Recovery, Severity };

/** The thing that the server could not find or act on. */
export interface Resource {
  /** Its type as the API spells it, such as `Entry`. */
  readonly type: string;
  /** As the API names it. Absent when the server did not say. */
  readonly id?: string;
  /** Id of the space that was asked. */
  readonly space?: string;
  /** Id of the environment that was asked. */
  readonly environment?: string;
}

/** What was left out to stay within the bounds. A key is present only where something was. */
export interface Truncation {
  /** Issues that were seen and not kept. */
  readonly issues?: number;
  /** Reasons that were seen and not kept. */
  readonly reasons?: number;
  /** Bytes of the body read before reading stopped; the body was then not parsed. */
  readonly bytes?: number;
  /** The body was nested deeper, or held more values, than is walked. */
  readonly depth?: true;
}

/** The request that failed, secrets removed. */
export interface RequestSummary {
  /** The HTTP method in capitals. */
  readonly method?: string;
  /** As the client told it, without user information, fragment and secrets; it may be relative. */
  readonly url?: string;
}

/**
 * One failed call, whatever client made it and whatever format the server answered in.
 *
 * Plain data: a key that does not apply is absent, numbers are finite, and `structuredClone` or a
 * round trip through JSON gives an equal value, so that a server action can return it.
 */
export interface ApiError {
  /** Canonical code: a row of `errorCatalog`, or the server's own id when no row knows it. */
  readonly code: ErrorCode | (string & {});
  /** What sort of failure it is: a row of `kindCatalog`, decided by code and status together. */
  readonly kind: ErrorKind;
  /** The one action that helps: that of the code, else of the kind. */
  readonly recovery: Recovery;
  /** How serious it is: `warning` for what passes by itself, and for a partial result. */
  readonly severity: Severity;
  /** `sys.id` exactly as the server spelled it. */
  readonly sysId?: string;
  /**
   * HTTP status. Of an error that an app's own server hands on, it is the status of the server's own call. Absent when
   * no response was seen.
   */
  readonly status?: number;
  /** The server's own message, verbatim but for secrets. */
  readonly detail?: string;
  /** Every other sentence or key the server gave. */
  readonly reasons: readonly string[];
  /** What the server could not find or act on, when it said so. */
  readonly resource?: Resource;
  /** What is wrong with the content that was sent, one record a problem, in the server's order. */
  readonly issues: readonly Issue[];
  /** What was left out to stay within the bounds. Absent when nothing was. */
  readonly truncated?: Truncation;
  /** Id by which the makers of the server find the request: from the body, else from the headers. */
  readonly requestId?: string;
  /** Documentation that the server itself linked to, on the web, secrets removed. */
  readonly helpUrl?: string;
  /** Epoch milliseconds before which the server asks not to be called again. */
  readonly retryAt?: number;
  /** Epoch milliseconds at which the failure was read. */
  readonly receivedAt: number;
  /** The request that failed, as far as the client told it. */
  readonly request?: RequestSummary;
  /** Data came along with the errors: a warning about what is missing. */
  readonly partial: boolean;
  /** Name of the format that understood the failure. */
  readonly format: string;
}
