import type { TransportCode } from '../catalog/codes.js';
import type { RequestSummary, Truncation } from './ApiError.js';

export type { TransportCode };

/** What a transport saw, before any of it is interpreted. It never carries headers, credentials or what was sent. */
export interface RawFailure {
  /** Name of the transport that recognised the value. */
  readonly transport: string;
  /**
   * Set when no server has told the failure: it happened on the way, or, as `ServerError`, a framework hides what its
   * server threw.
   */
  readonly code?: TransportCode | 'ServerError';
  /** The HTTP status, 100 to 599. Absent when no response was seen. */
  readonly status?: number;
  /** The parsed body as plain data. */
  readonly body?: unknown;
  /** The body as text, when it is not JSON. */
  readonly text?: string;
  /** What the thrown value said of itself. */
  readonly message?: string;
  /** What an answer says beside the failure that it hands on. */
  readonly remarks?: readonly string[];
  /** From the response's headers. */
  readonly requestId?: string;
  /** Epoch milliseconds, from the response's headers. */
  readonly retryAt?: number;
  /** The same of a status that says nothing of waiting: it counts where the failure is about too many calls. */
  readonly retryAtIfThrottled?: number;
  /** The headers say that there were too many calls, although the status is another than 429. */
  readonly isThrottled?: true;
  /** The request, secrets removed. */
  readonly request?: RequestSummary;
  /** What was already left out on the way here. */
  readonly truncated?: Truncation;
  /** Failures that were thrown together with this one, as in an `AggregateError`. */
  readonly others?: readonly RawFailure[];
}
