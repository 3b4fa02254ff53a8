import type { Call } from './routes.js';

/** The parts of a request by which a fault selects it. */
export interface CallInfo {
  readonly call: Call;
  readonly method: string;
  readonly path: string;
}

/** What goes wrong between the client and the API, or inside the API. */
export type FaultEffect =
  /** Something in between answers, and the API never sees the request. */
  | {
      readonly type: 'respond';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      /** Sent as it is: an HTML page, half a document, or nothing. */
      readonly body?: string;
    }
  /** The API answers with an error in its own envelope. */
  | {
      readonly type: 'refuse';
      readonly status: number;
      readonly id: string;
      readonly message?: string;
      readonly details?: unknown;
      /** Headers to add or replace: `retry-after`, `x-contentful-ratelimit-reset`. */
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** The connection breaks before the API has seen the request. */
  | { readonly type: 'drop' }
  /** The API does the work, then the connection breaks: the client cannot know that it was done. */
  | { readonly type: 'loseAnswer' }
  /** No answer, until the client gives up or the faults are cleared. */
  | { readonly type: 'hang' }
  /** Delays the answer by so many milliseconds. */
  | { readonly type: 'delay'; readonly ms: number }
  /** Changes the answer's Content-Type. */
  | { readonly type: 'relabel'; readonly contentType: string }
  /** Changes the request before the API sees it: more query parameters, another body. */
  | {
      readonly type: 'alter';
      readonly query?: Readonly<Record<string, string>>;
      readonly body?: (text: string) => string;
    };

export interface Fault {
  /** Which requests it hits. */
  readonly on: 'any' | Call | readonly Call[] | ((request: CallInfo) => boolean);
  /** How many requests it hits; by default all of them until `clearFaults()`. */
  readonly times?: number;
  readonly effect: FaultEffect;
}

export interface Faults {
  readonly inject: (fault: Fault) => void;
  /** Takes the effect for this request from the oldest fault that hits it, and counts it as used. */
  readonly take: (request: CallInfo) => FaultEffect | undefined;
  /** Removes all faults; hanging requests end as dropped connections. */
  readonly clear: () => void;
  /** Aborted when the faults are cleared. */
  readonly cleared: () => AbortSignal;
}

function hits({ on }: Fault, request: CallInfo): boolean {
  if (on === 'any') return true;
  if (typeof on === 'function') return on(request);
  return typeof on === 'string' ? on === request.call : on.includes(request.call);
}

export function createFaults(): Faults {
  let active: { readonly fault: Fault; left: number }[] = [];
  let clearing = new AbortController();
  return {
    inject: (fault) => {
      active.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY });
    },
    take: (request) => {
      const hit = active.find(({ fault }) => hits(fault, request));
      if (!hit) return undefined;
      hit.left -= 1;
      active = active.filter(({ left }) => left > 0);
      return hit.fault.effect;
    },
    clear: () => {
      active = [];
      clearing.abort();
      clearing = new AbortController();
    },
    cleared: () => clearing.signal,
  };
}
