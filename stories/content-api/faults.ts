import type { Call } from './routes.js';

/** A request, as far as a fault can choose by it. */
export interface CallInfo {
  readonly call: Call;
  readonly method: string;
  readonly path: string;
}

/** What goes wrong between the client and the API, or inside it. */
export type FaultEffect =
  /** An answer that something else gives: the API never sees the request. */
  | {
      readonly type: 'respond';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      /** Sent as it is: an HTML page, half a document, nothing. */
      readonly body?: string;
    }
  /** An error of the API in its own envelope. */
  | {
      readonly type: 'refuse';
      readonly status: number;
      readonly id: string;
      readonly message?: string;
      readonly details?: unknown;
      /** More headers, or others: `retry-after`, `x-contentful-ratelimit-reset`. */
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** The connection breaks before the API has seen the request. */
  | { readonly type: 'drop' }
  /** The API does the work, then the connection breaks: the client cannot know that it was done. */
  | { readonly type: 'loseAnswer' }
  /** No answer, until the client gives up or the faults are cleared. */
  | { readonly type: 'hang' }
  /** The answer comes so many milliseconds later. */
  | { readonly type: 'delay'; readonly ms: number }
  /** The answer's Content-Type is another. */
  | { readonly type: 'relabel'; readonly contentType: string }
  /** The request reaches the API changed: more query parameters, another body. */
  | {
      readonly type: 'alter';
      readonly query?: Readonly<Record<string, string>>;
      readonly body?: (text: string) => string;
    };

export interface Fault {
  /** Which requests it hits. */
  readonly on: 'any' | Call | readonly Call[] | ((request: CallInfo) => boolean);
  /** How many of them; without it, all of them until `clearFaults()`. */
  readonly times?: number;
  readonly effect: FaultEffect;
}

export interface Faults {
  readonly inject: (fault: Fault) => void;
  /** The effect that hits this request, counted as used. The oldest fault goes first. */
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
