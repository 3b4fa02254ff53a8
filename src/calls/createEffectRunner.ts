import type { HandlerName } from '../catalog/actions.js';
import { warnOnce } from '../developer/warnOnce.js';
import type { ApiError, Intent } from '../model/ApiError.js';
import type { Effect } from './effects.js';
import type { CallEvent } from './events.js';
import type { CallResult, UseApiErrorOptions } from './options.js';
import type { Call, Grace, RecoveryRun, Resolve } from './Operation.js';
import { isOffline } from './isOffline.js';
import { untilAborted } from './untilAborted.js';
import { outcomeOf, withoutFailedQuery } from './outcomeOf.js';
import { callSafely } from './callSafely.js';
import { type Ending, readEnding } from './readEnding.js';
import { type AnnounceSuccess, parseOptionsOf, type Settings } from './settings.js';
import { newIdempotencyKey } from './newIdempotencyKey.js';
import { cancelledResult, markCallResult } from './callResult.js';
import { watchWait } from './watchWait.js';
import { createAppListeners } from './createAppListeners.js';
import { NOTHING } from './state.js';

/**
 * How many milliseconds a source has to show what a handler did: query libraries tell React only after their
 * promise has settled, and a transition may hold the update back.
 */
const GRACE_MS: { readonly [Length in Grace]: number } = { short: 30, long: 500 };

/** The last millisecond is a timer of its own, so that React has its turn first if the page was busy. */
const LAST_TURN = 1;

/** The most milliseconds that a write waits for a reload. */
const HOLD_MS = 10_000;

/** What calls and handlers are about, as `resetKeys` tell it. */
interface Subject {
  /** The options of when it left the page; absent as long as it is there. */
  listeners?: UseApiErrorOptions;
}

/** What effects are carried out with. */
export interface Surroundings {
  /** Those of the latest render. */
  readonly settings: () => Settings;
  /** During a commit, those of the render before. */
  readonly settingsBefore: () => Settings;
  readonly dispatch: (event: CallEvent) => void;
  readonly announceSuccess: AnnounceSuccess;
  /** Resolves when what the app has set until now is rendered. */
  readonly afterRender: () => Promise<void>;
}

/** Carries out what the reducer asks for. */
export function createEffectRunner({
  settings,
  settingsBefore,
  dispatch,
  announceSuccess,
  afterRender,
}: Surroundings) {
  const { heardBy, noteResult, noteShown, forgetShown, noteSource, tellFailure } =
    createAppListeners(settings);
  const controllers = new Map<number, AbortController>();
  const waits = new Map<number, () => void>();
  let subject: Subject = {};
  /** Resolves when what the latest success brought is rendered; absent once it is. */
  let rendering: Promise<void> | undefined;
  let callOffSuccess = () => {};

  /** Reports how an operation ended to the reducer. `listeners`: those of what it is about. */
  function settle(id: number, { known, ...ending }: Ending, { listeners }: Subject): void {
    const settlement = { ...ending, heardBy: heardBy(known), listeners };
    forgetShown(known);
    dispatch({ type: 'settled', id, settlement });
  }

  const carriers: { readonly [Type in Effect['type']]: (effect: EffectOf<Type>) => void } = {
    run: ({ operation, isAfterNews }) => void run(operation, isAfterNews),
    recover: ({ operation }) => recover(operation),
    handle: ({ handler }) => void handle(handler),
    wait: ({ id, error }) => wait(id, error),
    stopWaiting: ({ id }) => {
      waits.get(id)?.();
      waits.delete(id);
    },
    hold: ({ id }) => void setTimeout(() => dispatch({ type: 'holdOver', id }), HOLD_MS),
    follow: ({ id, outcome }) => follow(id, outcome),
    judge: ({ id }) => {
      for (const grace of ['short', 'long'] as const) {
        const end = () => dispatch({ type: 'graceOver', id, grace });
        setTimeout(() => setTimeout(end, LAST_TURN), GRACE_MS[grace] - LAST_TURN);
      }
    },
    abort: ({ id }) => controllers.get(id)?.abort(),
    resolve: ({ resolvers, result = cancelledResult() }) => resolveAll(resolvers, result),
    tellFailure,
    leaveSubject,
    tellSuccess,
    announceSuccess: ({ intent }) => announceThatItWorked(intent),
    callOffSuccess: () => callOffSuccess(),
  };

  async function run({ id, work, intent, attempt }: Call, isAfterNews = false): Promise<void> {
    const controller = new AbortController();
    const { signal } = controller;
    controllers.set(id, controller);
    const context = { signal, attempt, intent, idempotencyKey: newIdempotencyKey() };
    let sentFor = subject;
    const send = () => {
      const request = work.type === 'wrapped' ? work.request : settings().options.request;
      return typeof request === 'function' ? request(context) : noRequest();
    };
    /** Waits for the render after a write or a reload: its `request` sends what these have brought. */
    const sendLater = async () => {
      await untilRendered();
      signal.throwIfAborted();
      sentFor = subject;
      dispatch({ type: 'sentLate', id });
      return send();
    };
    // a wrapped function keeps the values of its own render
    const waitsForRender = isAfterNews || (rendering && work.type !== 'wrapped');
    const ending = await readEnding(
      () => Promise.race([waitsForRender ? sendLater() : send(), untilAborted(signal)]),
      parseOptionsOf(settings(), { intent, signal }),
      { offline: isOffline() },
    );
    controllers.delete(id);
    settle(id, { ...ending, gave: 'result' }, sentFor);
  }

  /** All who wait at once wait for the same render. */
  function untilRendered(): Promise<void> {
    rendering ??= afterRender().then(() => {
      rendering = undefined;
    });
    return rendering;
  }

  /** Within the handler, calls of this hook are its attempts. */
  function recover({ id, kind, isForWrite }: RecoveryRun): void {
    const { onRetry, onReload } = settings().options;
    const outcome = outcomeOf(kind === 'retry' ? onRetry : onReload);
    if (outcome) follow(id, () => withoutFailedQuery(outcome, isForWrite));
    else dispatch({ type: 'settled', id, settlement: NOTHING });
  }

  /** Runs a handler of the app; what takes time is under way until it settles. */
  function handle(handler: HandlerName): Promise<void> {
    return new Promise((resolve) => {
      const outcome = outcomeOf(settings().options[handler]);
      if (outcome) dispatch({ type: 'handlerStarted', handler, outcome, resolve: () => resolve() });
      else resolve();
    });
  }

  function follow(id: number, outcome: () => unknown): void {
    const followedFor = subject;
    void readEnding(outcome, parseOptionsOf(settings())).then((ending) =>
      settle(id, ending, followedFor),
    );
  }

  function wait(id: number, error: ApiError): void {
    const stop = watchWait(error, (remaining) => {
      if (remaining > 0) return;
      waits.delete(id);
      dispatch({ type: 'waitOver', id });
    });
    waits.set(id, stop);
  }

  function resolveAll(resolvers: readonly Resolve[], result: CallResult<unknown>): void {
    markCallResult(result);
    noteResult(result);
    for (const resolve of resolvers) resolve(result);
  }

  /** What begins from now on is about something else. */
  function leaveSubject({ isUnsent }: EffectOf<'leaveSubject'>): void {
    const { options: listeners } = settingsBefore();
    const { error } = cancelledResult();
    if (isUnsent) tellFailure({ error, isShared: false, listeners });
    subject.listeners = listeners;
    subject = {};
  }

  function tellSuccess({ operation, settlement }: EffectOf<'tellSuccess'>): void {
    const { work } = operation;
    const { result, listeners = settings().options } = settlement;
    if (!result.ok) return;
    const { data } = result;
    const { onSuccess, request } = listeners;
    if (work?.type === 'wrapped') callSafely(() => work.onSuccess?.(data));
    // the listener of the hook expects what its `request` gives
    const isExpected = work?.type !== 'wrapped' || request === undefined;
    if (!isExpected || settlement.heardBy === 'us' || !onSuccess) return;
    void untilRendered();
    callSafely(() => onSuccess(data));
  }

  /** Makes known that it worked. A newer failure takes it back. */
  function announceThatItWorked(intent: Intent | 'other' = 'other'): void {
    callOffSuccess();
    const { ui, tag } = settings().config.locale;
    callOffSuccess = announceSuccess(ui.success[intent], tag);
  }

  return {
    carryOut: (effect: Effect): void => {
      const carrier = carriers[effect.type] as (effect: Effect) => void;
      carrier(effect);
    },
    handle,
    noteShown,
    noteSource,
  };
}

type EffectOf<Type extends Effect['type']> = Extract<Effect, { readonly type: Type }>;

/** The person is told that nothing was sent, and only the developer why: the error has a code, and no sentence. */
function noRequest(): Promise<never> {
  warnOnce('RAE035');
  return Promise.reject(Object.assign(new Error(), { code: 'ERR_BAD_OPTION' }));
}
