/** A timer of whatever platform. */
export type Timer = unknown;

/**
 * What every platform gives and no ECMAScript library describes. Read at the time of use, so that
 * a test's clock counts.
 */
interface Platform {
  readonly setTimeout: (callback: () => void, ms: number) => Timer;
  readonly clearTimeout: (timer: Timer) => void;
  readonly TextEncoder: new () => {
    encodeInto: (
      text: string,
      room: Uint8Array,
    ) => { readonly read: number; readonly written: number };
  };
  readonly TextDecoder: new () => {
    decode: (chunk?: Uint8Array, options?: { readonly stream: boolean }) => string;
  };
}

export const platform = globalThis as unknown as Platform;
