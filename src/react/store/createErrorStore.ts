import type { ApiError, Intent } from '../../model/ApiError.js';
import { parseApiError } from '../../parse/parseApiError.js';
import type { CallResult, WrapOptions } from '../hookTypes.js';
import type { Handler, RecoveryHandlers } from '../props.js';
import { createSourceReader } from './createSourceReader.js';
import { createStateHolder } from './createStateHolder.js';
import { isAsync } from '../../parse/isAsync.js';
import { resultOf, start, superseded, untilAborted } from './resultOf.js';
import { announceSuccess, notify, parseOptionsOf, type Settings } from './Settings.js';
import type { StoreState } from './StoreState.js';
import { callBack, nothingTo } from './tell.js';
import { waitUntil } from './waitUntil.js';

interface Call {
  readonly intent: Intent | undefined;
  readonly controller: AbortController;
  readonly result: Promise<unknown>;
}

type Way = 'retry' | 'reload';

export type ErrorStore = ReturnType<typeof createErrorStore>;

/** The state behind one `useApiError`, without React. Its functions need no `this`. */
export function createErrorStore(first: Settings) {
  const settings = { ...first };
  let isMounted = false;
  /** The wrapped call in flight that was started last: the display belongs to it. */
  let call: Call | undefined;
  /** Handlers in flight. Whoever takes over the display empties it: what is gone decides no more. */
  const inFlight = new Set<object>();
  /** Retries and reloads in flight, waits included: concurrent calls share one promise. */
  let recoveries: Partial<Record<Way, Promise<void>>> = {};
  /** Failed attempts before the calls that a running retry starts; 0 when none is running. */
  let failedBefore = 0;
  let callOffWait = () => {};
  const holder = createStateHolder(() => Boolean(call) || inFlight.size > 0);
  const { set, subscribe } = holder;
  const source = createSourceReader(settings, holder);

  /** Lets the source speak for itself again. */
  function release(patch: Partial<StoreState> = {}): void {
    set({ ...patch, held: null });
    source.review();
  }

  /** Puts a failure on display, unless it is a cancelled call. */
  function display(
    error: ApiError,
    attempt = failedBefore + 1,
    intent = settings.options.intent,
    again = holder.state.again,
  ): void {
    if (error.kind === 'cancelled') return release();
    release({ own: { error, attempt, intent }, again });
    notify(settings, error);
  }

  function takeOver(): void {
    inFlight.clear();
    recoveries = {};
    callOffWait();
  }

  /** Only loads are aborted: nobody knows what became of half a save. */
  function leaveLoad(): void {
    if (call?.intent !== 'load') return;
    call.controller.abort();
    call = undefined;
  }

  async function wrap<T>(
    request: (signal: AbortSignal) => Promise<T>,
    own: WrapOptions<T> = {},
  ): Promise<CallResult<T>> {
    const intent = own.intent ?? settings.options.intent;
    const attempt = failedBefore + 1;
    const controller = new AbortController();
    const { signal } = controller;
    leaveLoad();
    takeOver();
    const running = resultOf(
      () => Promise.race([request(signal), untilAborted(signal)]),
      parseOptionsOf(settings, { intent, signal }),
    );
    const mine = { intent, controller, result: running };
    call = mine;
    set();
    const result = await running;
    if (call !== mine) return superseded();
    call = undefined;
    const wasShown = holder.state.own;
    if (result.error) display(result.error, attempt, intent, () => wrap(request, own));
    else set({ own: null, again: null });
    if (!result.ok) return result;
    callBack(() => own.onSuccess?.(result.data));
    callBack(() => settings.options.onSuccess?.(result.data));
    if (wasShown && !result.error) announceSuccess(settings, intent);
    return result;
  }

  /** Runs the app's handler, or what failed, and finds out how it went. */
  async function recover(way: Way, action: Handler): Promise<void> {
    const { own, again } = holder.state;
    const shown = own ?? source.current();
    const intent = shown?.intent ?? settings.options.intent;
    const attempts = shown?.attempt ?? 0;
    const isNext = way === 'retry' || (own && again === reload);
    const isOfSource = !own && 'source' in settings.options;
    const one = {};
    inFlight.add(one);
    set({ held: own ? null : shown });
    if (way === 'retry') {
      const wait = waitUntil(shown?.error ?? {});
      ({ callOff: callOffWait } = wait);
      if (!(await wait.isOver)) {
        inFlight.delete(one);
        return release();
      }
    }
    failedBefore = isNext ? attempts : 0;
    const { result: running, isSilent } = start(action, parseOptionsOf(settings));
    const result = await running;
    failedBefore = 0;
    const isJudgedBySource = isOfSource && !(isSilent && result.ok);
    const isStillFailing = isJudgedBySource && (await source.settled());
    if (!inFlight.delete(one)) return release();
    if (isStillFailing) return release(source.judge(attempts + 1));
    const wasShown = holder.state.own ?? holder.state.held;
    const { error } = result;
    if (error) display(error, isNext ? attempts + 1 : 1, intent, way === 'reload' ? reload : again);
    else release(isOfSource ? {} : { own: null, again: null });
    if (!result.ok || isSilent) return;
    if (way === 'retry') callBack(() => settings.options.onSuccess?.(result.data));
    if (wasShown && !error) announceSuccess(settings, way === 'reload' ? 'load' : intent);
  }

  function once(way: Way, option: 'onRetry' | 'onReload', again: Handler | null): Promise<void> {
    const action = settings.options[option] ? () => settings.options[option]?.() : again;
    if (!action) return nothingTo(way, option);
    const shared = recoveries;
    shared[way] ??= recover(way, action).finally(() => {
      delete shared[way];
    });
    return shared[way];
  }

  function reload(): Promise<void> {
    return once('reload', 'onReload', null);
  }

  async function retry(): Promise<void> {
    const { own, again } = holder.state;
    if (recoveries.retry) return recoveries.retry;
    if (own && again === reload) return reload();
    // Pressing twice must not save twice.
    if (call && (own || !settings.options.onRetry)) {
      await call.result;
      return undefined;
    }
    return once('retry', 'onRetry', again);
  }

  /** Calls the app's handler of the latest render. */
  function handOn(option: keyof RecoveryHandlers): Promise<void> {
    return handle(() => settings.options[option]?.());
  }

  /** What a handler throws is shown. */
  async function handle(action: Handler): Promise<void> {
    const one = {};
    const { result, isSilent } = start(action, parseOptionsOf(settings));
    if (!isSilent) {
      inFlight.add(one);
      set();
    }
    const { error } = await result;
    inFlight.delete(one);
    if (error) interrupt(error);
    else set();
  }

  /** A failure besides the call in flight: what runs besides it decides no more. */
  function interrupt(error: ApiError): void {
    if (error.kind === 'cancelled') return set();
    takeOver();
    display(error);
  }

  function show(thrown: unknown): ApiError {
    const error = parseApiError(thrown, parseOptionsOf(settings));
    if (error.kind === 'cancelled') return error;
    set({ again: null });
    // Status and headers are known at once; shown is what the body says too.
    if (isAsync(thrown)) void handle(() => Promise.reject(thrown));
    else interrupt(error);
    return error;
  }

  function dismiss(): void {
    callOffWait();
    release(holder.state.own ? { own: null } : source.judge(0));
    void handOn('onDismiss');
  }

  return {
    subscribe,
    state: () => holder.state,
    configure: (latest: Settings): void => {
      Object.assign(settings, latest);
    },
    /** To be called after each commit with the source that was rendered. */
    commit: source.commit,
    actions: { wrap, show, retry, reload, dismiss },
    /** What the banner gets when the app has set it. */
    handlers: {
      onRetry: retry,
      onReload: reload,
      onSignIn: () => handOn('onSignIn'),
      onRequestAccess: () => handOn('onRequestAccess'),
      onLeave: () => handOn('onLeave'),
      draft: () => settings.options.draft?.(),
    },

    view(from: StoreState, latest: unknown) {
      return {
        shown: from.own ?? from.held ?? source.shown(from, latest),
        pending: from.pending || source.errorOf(latest) === undefined,
      };
    },

    /** Returns what to do on unmount. React may mount again at once, and then nothing is given up. */
    mount(): () => void {
      isMounted = true;
      return () => {
        isMounted = false;
        queueMicrotask(() => {
          if (isMounted) return;
          leaveLoad();
          takeOver();
          set();
        });
      };
    },
  };
}
