import { time } from '../catalog/facts.js';
import type { Intent } from '../model/ApiError.js';
import type { RawFailure } from '../model/RawFailure.js';
import type { ErrorFormat } from '../model/FormatResult.js';
import type { TransportContext } from '../transports/Transport.js';

/** What an app knows of a failure beside what was thrown. */
export type Enrichment = Pick<RawFailure, 'requestId' | 'retryAt' | 'request'>;

/** Options of `parseApiError` and `readApiError`. Every bound has a default. */
export interface ParseOptions {
  /** `true`: the bodies of 2xx responses are searched for errors too. Default `false`. */
  readonly partial?: boolean | undefined;
  /** The most bytes read of a body. A longer one is not parsed. Default 4 MiB. */
  readonly maxBytes?: number | undefined;
  /** The longest time spent on reading a body, in milliseconds. Default 10,000. */
  readonly timeoutMs?: number | undefined;
  /**
   * The most issues kept. Default 20,000. As many entries of one list or record are copied, and never fewer than
   * 20,000.
   */
  readonly maxIssues?: number | undefined;
  /** How deep thrown objects are walked. Default 32. */
  readonly maxDepth?: number | undefined;
  /**
   * Ends the reading of a body early; status and headers then speak. When what was thrown is an
   * `AbortError`, its `reason` tells a timeout from a cancelled call.
   */
  readonly signal?: ReadSignal | undefined;
  /** The time of reading in epoch milliseconds. Default: now. */
  readonly now?: number | undefined;
  /** What was attempted, for sources that do not tell: a `Response` does not know its method. */
  readonly intent?: Intent | undefined;
  /**
   * Whether the browser was offline from when the call began until it failed. If no answer came, nothing was sent, and
   * the code is `ConnectionFailed`. Default `false`.
   */
  readonly offline?: boolean | undefined;
  /** Formats of the app's own, asked before those of the library. */
  readonly formats?: readonly ErrorFormat[] | undefined;
  /** Gives back facts that a client threw away. What the failure has itself wins. */
  readonly enrich?: ((failure: RawFailure) => Enrichment | undefined) | undefined;
}

/** The part of an `AbortSignal` that is used. */
export interface ReadSignal {
  /** Whether it has been aborted already. */
  readonly aborted: boolean;
  /** Why it was aborted: a `TimeoutError`, as of `AbortSignal.timeout`, makes it a timeout. */
  readonly reason?: unknown;
  addEventListener(type: 'abort', listener: () => void, options?: { readonly once: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** The documented defaults. */
export const DEFAULTS = {
  maxBytes: 4 * 1024 * 1024,
  timeoutMs: 10_000,
  maxIssues: 20_000,
  maxDepth: 32,
} as const;

/** The time of reading as given; now, where that is no time. */
export function timeOf({ now }: ParseOptions): number {
  return time(now) ?? Date.now();
}

/** A bound as given, or its default, where that is no number or negative. */
export function bound(options: ParseOptions, name: keyof typeof DEFAULTS): number {
  const given = options[name];
  return typeof given === 'number' && given >= 0 ? given : DEFAULTS[name];
}

/** What the transports depend on. */
export function contextOf(options: ParseOptions): TransportContext {
  return {
    now: timeOf(options),
    maxDepth: bound(options, 'maxDepth'),
    maxItems: Math.max(DEFAULTS.maxIssues, bound(options, 'maxIssues')),
    maxBytes: bound(options, 'maxBytes'),
  };
}

/** The formats of the app, then these. A single format without a list around it is accepted. */
export function withOwnFormats(
  { formats }: ParseOptions,
  others: readonly ErrorFormat[],
): readonly ErrorFormat[] {
  return ([] as ErrorFormat[]).concat(formats ?? [], others);
}
