import type { HandlerName } from '../catalog/actions.js';
import type { ApiError, Intent } from '../model/ApiError.js';
import { originalOf } from '../parse/originalOf.js';
import { cancelledResult, isCallResult, markCallResult } from './callResult.js';
import { callSafely } from './callSafely.js';
import { watchWait, waitLeft } from './watchWait.js';
import type { CallEvent, Effect } from './events.js';
import { newIdempotencyKey } from './newIdempotencyKey.js';
import type { CallResult } from './options.js';
import { outcomeOf, throwFailedQuery } from './outcomeOf.js';
import { type AnnounceSuccess, parseOptionsOf, type Settings } from './settings.js';
import { readSettlement } from './readSettlement.js';
import { type Judged, NOTHING, type Operation, type Ticket } from './state.js';
import { untilAborted } from './untilAborted.js';

/**
 * Query libraries tell React after they have settled their promise, and a transition may hold the
 * news back: so many milliseconds a source has to show what a handler did.
 */
const JUDGED_AFTER: { readonly [When in Judged]: number } = { soon: 30, late: 500 };

/** The last of these milliseconds begins anew where the page was busy until then: React has its turn first. */
const LAST_TURN = 1;

/** What has been told to listeners, by whom: others that share it do not tell the provider's again. */
const toldBy = new WeakMap<object, object>();

/** What effects are carried out with. */
export interface Surroundings {
  /** Those of the latest render. */
  readonly settings: () => Settings;
  /** Those of the render before, as long as a commit is taken in. */
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
  /** Results and errors that this hook's listeners have heard of. */
  const heard = new WeakSet<object>();
  /** What the app has shown: thrown once more, it is the same failure. */
  const shown = new WeakSet<object>();
  /** What counted when the thing that these operations work for was on the page. */
  const leftBehind = new Map<number, Settings>();
  const self = {};
  /** Resolves when what the latest success brought is rendered; absent when nothing is to come. */
  let rendering: Promise<void> | undefined;
  let callOffSuccess = () => {};
  let lastSource: unknown;

  function hearing(told: object) {
    if (heard.has(told) || shown.delete(told)) return 'us';
    return isCallResult(told) || toldBy.has(told) ? 'others' : 'nobody';
  }

  const carriers: { readonly [Type in Effect['type']]: (effect: EffectOf<Type>) => void } = {
    run: ({ operation, isAfterWrite }) => void run(operation, isAfterWrite),
    recover: ({ operation }) => recover(operation),
    handle: ({ handler }) => void handle(handler),
    wait: ({ id, error }) => wait(id, error),
    stopWaiting: ({ id }) => {
      waits.get(id)?.();
      waits.delete(id);
    },
    follow: ({ id, outcome }) => follow(id, outcome),
    judge: ({ id }) => {
      for (const judged of ['soon', 'late'] as const) {
        const decide = () => dispatch({ type: 'judgementDue', id, judged });
        setTimeout(() => setTimeout(decide, LAST_TURN), JUDGED_AFTER[judged] - LAST_TURN);
      }
    },
    abort: ({ id }) => controllers.get(id)?.abort(),
    finish: ({ tickets, result = cancelledResult() }) => finish(tickets, result),
    tellFailure: ({ error, isShared }) => tellFailure(error, isShared),
    leaveBehind: ({ ids }) => {
      for (const id of ids) if (!leftBehind.has(id)) leftBehind.set(id, settingsBefore());
    },
    tellSuccess: ({ operation, settlement: { result, heard: by } }) => {
      if (result.ok) tellSuccess(operation, result.data, by === 'us');
    },
    announceSuccess: ({ intent }) => sayThatItWorked(intent),
    callOffSuccess: () => callOffSuccess(),
  };

  async function run(
    { id, work, intent, attempt }: Operation,
    isAfterWrite = false,
  ): Promise<void> {
    const controller = new AbortController();
    const { signal } = controller;
    controllers.set(id, controller);
    const context = { signal, attempt, idempotencyKey: newIdempotencyKey() };
    const send = () => {
      const request = work?.type === 'wrapped' ? work.request : settings().options.request;
      return (request ?? noRequest)(context);
    };
    // a wrapped function has the values of its render, whatever comes
    const isToWait = isAfterWrite || (rendering && work?.type !== 'wrapped');
    const settlement = await readSettlement(
      () => Promise.race([isToWait ? sendLater(id, send, signal) : send(), untilAborted(signal)]),
      parseOptionsOf(settings(), { intent, signal }),
      hearing,
    );
    controllers.delete(id);
    dispatch({ type: 'settled', id, settlement: { ...settlement, gave: 'result' } });
    leftBehind.delete(id);
  }

  /** The request of the latest render holds what the write before has brought, once that is rendered. */
  async function sendLater(
    id: number,
    send: () => Promise<unknown>,
    signal: AbortSignal,
  ): Promise<unknown> {
    await untilRendered();
    signal.throwIfAborted();
    leftBehind.delete(id);
    dispatch({ type: 'sentLate', id });
    return send();
  }

  /** One render holds all that a success has brought. */
  function untilRendered(): Promise<void> {
    rendering ??= afterRender().then(() => {
      rendering = undefined;
    });
    return rendering;
  }

  /** Within the handler, calls of this hook are its attempts. */
  function recover({ id, kind, isForWrite }: Operation): void {
    const { onRetry, onReload } = settings().options;
    const outcome = outcomeOf(kind === 'retry' ? onRetry : onReload);
    if (outcome) follow(id, isForWrite ? () => throwFailedQuery(outcome) : outcome);
    else dispatch({ type: 'settled', id, settlement: NOTHING });
  }

  /** Runs a handler of the app; what takes time is under way until it settles. */
  function handle(handler: HandlerName): Promise<void> {
    return new Promise((resolve) => {
      const outcome = outcomeOf(settings().options[handler]);
      if (outcome) dispatch({ type: 'handlerStarted', handler, outcome, ticket: () => resolve() });
      else resolve();
    });
  }

  function follow(id: number, outcome: () => unknown): void {
    void readSettlement(outcome, parseOptionsOf(settings()), hearing).then((settlement) =>
      dispatch({ type: 'settled', id, settlement }),
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

  function finish(tickets: readonly Ticket[], result: CallResult<unknown>): void {
    markCallResult(result);
    heard.add(result);
    if (!result.ok) heard.add(result.error);
    for (const ticket of tickets) ticket(result);
  }

  /** Tells the hook's listener of a failure, then the provider's. */
  function tellFailure(error: ApiError, isShared: boolean): void {
    const { options, config } = settings();
    // the wait starts to count for the monotonic clock now
    if (error.retryAt !== undefined) waitLeft(error);
    const original = originalOf(error);
    const told = Object(original) === original ? (original as object) : error;
    const isToldElsewhere = isShared && toldBy.has(told) && toldBy.get(told) !== self;
    toldBy.set(told, self);
    toldBy.set(error, self);
    heard.add(error);
    callSafely(() => options.onError?.(error, { original }));
    if (!isToldElsewhere) callSafely(() => config.onError?.(error, { original }));
  }

  function tellSuccess({ id, work }: Operation, data: unknown, isHeard: boolean): void {
    const { onSuccess, request } = (leftBehind.get(id) ?? settings()).options;
    if (work?.type === 'wrapped') callSafely(() => work.onSuccess?.(data));
    // what the hook's own listener takes is what its `request` gives
    const isOwn = work?.type !== 'wrapped' || request === undefined;
    if (!isOwn || isHeard || !onSuccess) return;
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
    /** What is fine in between is news when it fails again, be it the same value. */
    sourceSeen: (source: unknown): void => {
      const isFine = source === null || source === undefined;
      if (isFine && Object(lastSource) === lastSource) toldBy.delete(lastSource as object);
      lastSource = source;
    },
  };
}

type EffectOf<Type extends Effect['type']> = Extract<Effect, { readonly type: Type }>;

function noRequest(): Promise<never> {
  return Promise.reject(new Error('send() has nothing to run: give useApiError a `request`.'));
}
