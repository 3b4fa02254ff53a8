import type { HandlerName } from '../catalog/actions.js';
import type { ApiError, Intent } from '../model/ApiError.js';
import { originalOf } from '../parse/originalOf.js';
import { cancelledResult, isCallResult, markCallResult } from './callResult.js';
import { callSafely } from './callSafely.js';
import { beginWait, watchWait } from './watchWait.js';
import type { Effect } from './effects.js';
import type { CallEvent } from './events.js';
import { newIdempotencyKey } from './newIdempotencyKey.js';
import type { CallResult, UseApiErrorOptions } from './options.js';
import { outcomeOf, throwFailedQuery } from './outcomeOf.js';
import { type AnnounceSuccess, parseOptionsOf, type Settings } from './settings.js';
import { readSettlement } from './readSettlement.js';
import type { Call, Grace, RecoveryRun, Resolve } from './Operation.js';
import { NOTHING } from './state.js';
import { untilAborted } from './untilAborted.js';

/**
 * How many milliseconds a source has to show what a handler did: query libraries tell React only after their
 * promise has settled, and a transition may hold the update back.
 */
const GRACE_MS: { readonly [Length in Grace]: number } = { short: 30, long: 500 };

/** The last millisecond is a timer of its own, so that React has its turn first if the page was busy. */
const LAST_TURN = 1;

/** The most milliseconds that a write waits for a reload. */
const HOLD_MS = 10_000;

/** Which hook has told its listeners of a failure: another hook that shares it does not tell the provider's again. */
const notifiedBy = new WeakMap<object, object>();

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
  const controllers = new Map<number, AbortController>();
  const waits = new Map<number, () => void>();
  /** Results and errors of which this hook has told its listeners. */
  const heardHere = new WeakSet<object>();
  /** What the app has shown. If it then throws the same, that is the same failure. */
  const shown = new WeakSet<object>();
  let subject: Subject = {};
  const self = {};
  /** Resolves when what the latest success brought is rendered; absent once it is. */
  let rendering: Promise<void> | undefined;
  let callOffSuccess = () => {};
  let lastSource: unknown;

  function whoHeard(outcome: object) {
    if (heardHere.has(outcome) || shown.delete(outcome)) return 'us';
    return isCallResult(outcome) || notifiedBy.has(outcome) ? 'others' : 'nobody';
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
    leaveSubject: ({ isUnsent }) => {
      const { options: listeners } = settingsBefore();
      const { error } = cancelledResult();
      if (isUnsent) tellFailure({ type: 'tellFailure', error, isShared: false, listeners });
      subject.listeners = listeners;
      subject = {};
    },
    tellSuccess,
    announceSuccess: ({ intent }) => sayThatItWorked(intent),
    callOffSuccess: () => callOffSuccess(),
  };

  async function run({ id, work, intent, attempt }: Call, isAfterNews = false): Promise<void> {
    const controller = new AbortController();
    const { signal } = controller;
    controllers.set(id, controller);
    const context = { signal, attempt, idempotencyKey: newIdempotencyKey() };
    let sentFor = subject;
    const send = () => {
      const request = work?.type === 'wrapped' ? work.request : settings().options.request;
      return (request ?? noRequest)(context);
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
    const waitsForRender = isAfterNews || (rendering && work?.type !== 'wrapped');
    const settlement = await readSettlement(
      () => Promise.race([waitsForRender ? sendLater() : send(), untilAborted(signal)]),
      parseOptionsOf(settings(), { intent, signal }),
      whoHeard,
    );
    controllers.delete(id);
    const { listeners } = sentFor;
    dispatch({ type: 'settled', id, settlement: { ...settlement, gave: 'result', listeners } });
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
    if (outcome) follow(id, isForWrite ? () => throwFailedQuery(outcome) : outcome);
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
    const about = subject;
    void readSettlement(outcome, parseOptionsOf(settings()), whoHeard).then((settlement) =>
      dispatch({ type: 'settled', id, settlement: { ...settlement, ...about } }),
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
    heardHere.add(result);
    if (!result.ok) heardHere.add(result.error);
    for (const resolve of resolvers) resolve(result);
  }

  /** Tells the hook's listener of a failure, then the provider's. */
  function tellFailure({ error, isShared, listeners }: EffectOf<'tellFailure'>): void {
    const { options, config } = settings();
    // also for a failure that is not shown: the app may wait by itself
    if (error.retryAt !== undefined) beginWait(error);
    const original = originalOf(error);
    const shared = Object(original) === original ? (original as object) : error;
    const notifier = notifiedBy.get(shared);
    const isKnownToProvider = isShared && notifier !== undefined && notifier !== self;
    notifiedBy.set(shared, self);
    notifiedBy.set(error, self);
    heardHere.add(error);
    const { onError } = listeners ?? options;
    callSafely(() => onError?.(error, { original }));
    if (!isKnownToProvider) callSafely(() => config.onError?.(error, { original }));
  }

  function tellSuccess({ operation, settlement }: EffectOf<'tellSuccess'>): void {
    const { work } = operation;
    const { result, heardBy, listeners = settings().options } = settlement;
    if (!result.ok) return;
    const { data } = result;
    const { onSuccess, request } = listeners;
    if (work?.type === 'wrapped') callSafely(() => work.onSuccess?.(data));
    // the hook's own listener expects what its `request` gives
    const isOwn = work?.type !== 'wrapped' || request === undefined;
    if (!isOwn || heardBy === 'us' || !onSuccess) return;
    void untilRendered();
    callSafely(() => onSuccess(data));
  }

  /** Says that it worked. A newer failure takes it back. */
  function sayThatItWorked(intent: Intent | 'other' = 'other'): void {
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
    showed: (thrown: unknown): void => {
      if (Object(thrown) === thrown) shown.add(thrown as object);
    },
    /** After a source was fine, the same failing value is news again. */
    sourceSeen: (source: unknown): void => {
      const isFine = source === null || source === undefined;
      if (isFine && Object(lastSource) === lastSource) notifiedBy.delete(lastSource as object);
      lastSource = source;
    },
  };
}

type EffectOf<Type extends Effect['type']> = Extract<Effect, { readonly type: Type }>;

function noRequest(): Promise<never> {
  return Promise.reject(new Error('send() has nothing to run: give useApiError a `request`.'));
}
