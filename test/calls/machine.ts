import type { HandlerName } from '../../src/catalog/actions.js';
import fc from 'fast-check';
import { reduce } from '../../src/calls/reduce.js';
import type { Effect } from '../../src/calls/effects.js';
import type { CallEvent, Events } from '../../src/calls/events.js';

import type { Operation, Settlement, Resolve, Work } from '../../src/calls/Operation.js';
import { type CallState, IDLE } from '../../src/calls/state.js';
import type { ErrorCode } from '../../src/catalog/codes.js';
import type { ApiError, Intent } from '../../src/model/ApiError.js';
import { errorOf } from '../support/errorOf.js';

/** What a random run does next. Which operation it is about depends on what is under way by then. */
export type Action =
  | {
      readonly type: 'call';
      readonly work: WorkName;
      readonly intent: Intent | undefined;
      readonly press: number | undefined;
    }
  | {
      readonly type: 'settle';
      readonly whose: 'running' | 'delegator' | 'gone';
      readonly pick: number;
      readonly outcome: OutcomeName;
      readonly gave: Settlement['gave'];
      readonly heardBy: Settlement['heardBy'];
    }
  | {
      readonly type: 'retry';
      readonly hasHandler: boolean;
      readonly hasReload: boolean;
      readonly intent: Intent | undefined;
      readonly wait: number;
      readonly press: number | undefined;
    }
  | {
      readonly type: 'reload';
      readonly hasHandler: boolean;
      readonly press: number | undefined;
    }
  | { readonly type: 'hold'; readonly pick: number }
  | { readonly type: 'waitOver'; readonly pick: number }
  | { readonly type: 'handler'; readonly handler: HandlerName }
  | { readonly type: 'show' | 'read'; readonly intent: Intent | undefined }
  | {
      readonly type: 'render';
      readonly source: SourceName;
      readonly isPending: boolean;
      readonly intent: Intent | undefined;
      readonly key: number;
    }
  | { readonly type: 'judge'; readonly pick: number; readonly grace: 'short' | 'long' }
  | { readonly type: 'dismiss' | 'cancel' | 'leave' };

type WorkName = 'request' | 'wrapped' | 'repeatable';
type OutcomeName = 'ok' | 'partial' | 'cancelled' | 'open' | 'refused';
type SourceName = 'fine' | 'unread' | 'same' | 'equal' | 'facts' | 'code';

const intents = fc.constantFrom<Intent | undefined>(
  'load',
  'save',
  'autosave',
  'delete',
  undefined,
);

/** The press that something is asked for in, if any. */
const presses = fc.constantFrom(undefined, 1, 2);

/** Any action, those more often that lead somewhere. */
export const actions: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('call' as const),
      work: fc.constantFrom<WorkName>('request', 'request', 'wrapped', 'repeatable'),
      intent: intents,
      press: presses,
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      type: fc.constant('settle' as const),
      whose: fc.constantFrom('running', 'running', 'running', 'delegator', 'gone'),
      pick: fc.nat(9),
      outcome: fc.constantFrom<OutcomeName>('ok', 'ok', 'partial', 'cancelled', 'open', 'refused'),
      gave: fc.constantFrom<Settlement['gave']>('result', 'something', 'nothing'),
      heardBy: fc.constantFrom<Settlement['heardBy']>('nobody', 'nobody', 'others', 'us'),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('retry' as const),
      hasHandler: fc.boolean(),
      hasReload: fc.boolean(),
      intent: intents,
      wait: fc.constantFrom(0, 0, 5000),
      press: presses,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('reload' as const),
      hasHandler: fc.boolean(),
      press: presses,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('hold' as const), pick: fc.nat(3) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('waitOver' as const), pick: fc.nat(3) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('handler' as const),
      handler: fc.constantFrom<HandlerName>('onSignIn', 'onLeave'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constantFrom('show' as const, 'read'), intent: intents }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('render' as const),
      source: fc.constantFrom<SourceName>(
        ...(['fine', 'fine', 'unread', 'same', 'same', 'equal', 'facts', 'code'] as const),
      ),
      isPending: fc.boolean(),
      intent: intents,
      // the same one nearly always
      key: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 1),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('judge' as const),
      pick: fc.nat(3),
      grace: fc.constantFrom('short', 'long'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constantFrom('dismiss' as const, 'cancel', 'leave') }),
  },
);

/** One event that a machine took in, with what was before and after. */
export interface Taken {
  readonly event: CallEvent;
  readonly before: CallState;
  readonly after: CallState;
  readonly effects: readonly Effect[];
}

/** The reducer in the hands of a test, which makes the events that can happen. */
export function createMachine(onTaken: (taken: Taken) => void) {
  let state = IDLE;
  let made = 0;
  let source: { value: unknown; error: ApiError | null | undefined } = { value: null, error: null };
  const ids = new Set<number>();

  function take(event: CallEvent): void {
    deepFreeze(state);
    deepFreeze(event);
    const before = state;
    const [after, effects] = reduce(before, event);
    state = after;
    for (const { id } of [...after.operations, ...after.delegators]) ids.add(id);
    onTaken({ event, before, after, effects });
  }

  /** A failure that says what no other says. */
  function failure(code: ErrorCode, given: Partial<ApiError> = {}): ApiError {
    made += 1;
    return errorOf(code, { requestId: `${made}`, ...given });
  }

  function resolver(): Resolve {
    return () => {};
  }

  function workOf(name: WorkName): Work {
    if (name === 'request') return { type: 'request' };
    return { type: 'wrapped', request: async () => {}, repeatable: name === 'repeatable' };
  }

  function resultOf(outcome: OutcomeName): Settlement['result'] {
    if (outcome === 'ok') return { ok: true, data: 'saved', error: null };
    if (outcome === 'partial')
      return { ok: true, data: 'saved', error: failure('ServerError', { partial: true }) };
    if (outcome === 'cancelled')
      return {
        ok: false,
        error: failure('ServerError', { code: 'AbortError', kind: 'cancelled' }),
      };
    return { ok: false, error: failure(outcome === 'open' ? 'ServerError' : 'NotFoundError') };
  }

  function nextSource(name: SourceName): typeof source {
    if (name === 'fine') return { value: null, error: null };
    if (name === 'unread') return { value: Promise.resolve(), error: undefined };
    const { error } = source;
    if (name === 'same' && error) return source;
    if (name === 'equal' && error) return { value: {}, error: { ...error } };
    const code = error?.code === 'ServerError' ? 'NotFoundError' : 'ServerError';
    if (name === 'code' || !error) return { value: {}, error: failure(code) };
    return { value: {}, error: failure(error.code as ErrorCode) };
  }

  const isRunning = ({ phase }: Operation) => phase === 'running';

  function settle(action: Extract<Action, { type: 'settle' }>): void {
    const { operations, delegators } = state;
    const known = (action.whose === 'running' ? operations : delegators).filter(isRunning);
    const all = [...operations, ...delegators].map(({ id }) => id);
    const gone = [...ids].filter((id) => !all.includes(id));
    const pool = action.whose === 'gone' ? [...gone, 9999] : known.map(({ id }) => id);
    const id = pool[action.pick % pool.length];
    const operation = [...operations, ...delegators].find((one) => one.id === id);
    if (id === undefined) return;
    const { outcome, gave, heardBy } = action;
    const result = resultOf(outcome);
    const isCall = operation?.kind === 'call';
    take({
      type: 'settled',
      id,
      settlement: {
        result,
        heardBy,
        // a request gives its result; nothing given back is no failure
        gave: isCall || !result.ok ? 'result' : gave,
      },
    });
  }

  /** Does what an action says, if there is anything that it can be about. */
  function act(action: Action): void {
    switch (action.type) {
      case 'call': {
        const { intent, press, work } = action;
        return take({ type: 'called', work: workOf(work), intent, press, resolve: resolver() });
      }
      case 'settle':
        return settle(action);
      case 'retry':
        return take({ ...action, type: 'retryAsked', resolve: resolver() });
      case 'reload':
        return take({ ...action, type: 'reloadAsked', resolve: resolver() });
      case 'hold': {
        const pool = [...state.operations.filter(({ phase }) => phase === 'queued'), { id: 9999 }];
        return take({ type: 'holdOver', id: pool[action.pick % pool.length]?.id ?? 0 });
      }
      case 'waitOver': {
        const pool = [...state.operations.filter(({ phase }) => phase === 'waiting'), { id: 9999 }];
        return take({ type: 'waitOver', id: pool[action.pick % pool.length]?.id ?? 0 });
      }
      case 'handler': {
        const { handler } = action;
        return take({ type: 'handlerStarted', handler, outcome: () => {}, resolve: resolver() });
      }
      case 'show':
        return take({ type: 'shown', error: failure('ServerError'), intent: action.intent });
      case 'read':
        return take({ type: 'readingStarted', intent: action.intent, outcome: () => {} });
      case 'render':
        source = nextSource(action.source);
        return take({
          type: 'rendered',
          source: source.value,
          error: source.error,
          isPending: action.isPending,
          intent: action.intent,
          resetKeys: [action.key],
        });
      case 'judge': {
        const pool = [...state.operations.filter(({ phase }) => phase === 'judging'), { id: 9999 }];
        const id = pool[action.pick % pool.length]?.id ?? 0;
        return take({ type: 'graceOver', id, grace: action.grace });
      }
      case 'dismiss':
        return take({ type: 'dismissed' });
      case 'cancel':
        return take({ type: 'cancelled' });
      case 'leave':
        return take({ type: 'unmounted' });
      default:
        throw new Error(`No action: ${JSON.stringify(action satisfies never)}`);
    }
  }

  const isBusy = () => state.operations.length + state.delegators.length > 0;

  /** Lets everything come to its end. */
  function finish(): void {
    act({ type: 'render', source: 'fine', isPending: false, intent: 'save', key: 0 });
    const ok = {
      type: 'settle',
      pick: 0,
      outcome: 'ok',
      gave: 'result',
      heardBy: 'nobody',
    } as const;
    for (let turn = 0; turn < 200 && isBusy(); turn += 1) {
      act({ ...ok, whose: 'running' });
      act({ ...ok, whose: 'delegator' });
      act({ type: 'waitOver', pick: 0 });
      act({ type: 'judge', pick: 0, grace: 'long' });
      act({ type: 'hold', pick: 0 });
    }
  }

  return { act, finish, state: () => state };
}

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || value instanceof Promise) return;
  if (Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const one of Object.values(value)) deepFreeze(one);
}

/** Who waits for the end of what an event begins. */
export function resolverOf(event: CallEvent): Resolve | undefined {
  return 'resolve' in event ? (event as Events['called']).resolve : undefined;
}
