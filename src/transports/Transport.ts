import type { RawFailure } from '../model/RawFailure.js';

/** What a transport may depend on besides the thrown value. */
export interface TransportContext {
  /** Epoch milliseconds. */
  readonly now: number;
  /** How deep bodies are copied. */
  readonly maxDepth: number;
  /** How many entries of one record and elements of one list of them are copied. */
  readonly maxItems: number;
  /** How long a body of bytes may be. */
  readonly maxBytes: number;
}

/** Recognises one way a failure can reach us; `undefined` when the value came another way. */
export type Transport = (thrown: unknown, context: TransportContext) => RawFailure | undefined;
