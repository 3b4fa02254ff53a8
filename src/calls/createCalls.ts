import type { ApiError } from '../model/ApiError.js';
import type { CallEvent, Rendered } from './events.js';
import type { CallResult, RequestFunction, SendOptions, WrapOptions } from './options.js';
import type { Work } from './Operation.js';
import { IDLE, type ShownFailure } from './state.js';
import { createSourceReader } from './createSourceReader.js';
import { createEffectRunner } from './createEffectRunner.js';
import { type CallView, failureOn, isSameShown, isSameView, viewOf } from './selectors.js';
import { beginWait, waitLeft } from './watchWait.js';
import { reduce } from './reduce.js';
import { createRenderGuard } from './createRenderGuard.js';
import { hintAtOverlap } from './hintAtOverlap.js';
import { mayRepeat, meaningInSource } from './policy.js';
import { type AnnounceSuccess, parseOptionsOf, type Settings } from './settings.js';
import { warnOnce } from '../developer/warnOnce.js';
import { isAsync } from '../parse/isAsync.js';
import { inDevelopment } from '../developer/inDevelopment.js';
import { hintAtRenewal } from '../developer/hintAtRenewal.js';
import { parseApiError } from '../parse/parseApiError.js';
import { usableFunctions } from './usableFunctions.js';
import { workOf } from './workOf.js';
import { hintAtOtherWord } from '../developer/hintAtOtherWord.js';

/**
 * The calls of one `useApiError`, without React: keeps the state, hands events to the reducer and
 * carries out what it asks for. The functions need no `this`.
 *
 * @param afterRender resolves when what the app has set until now is rendered
 * @param currentPress the event of a person's press that is being handled; `undefined` later, as after an `await`
 */
export function createCalls(
  first: Settings,
  announceSuccess: AnnounceSuccess,
  afterRender: () => Promise<void> = () => Promise.resolve(),
  currentPress: () => unknown = () => undefined,
) {
  let settings = first;
  /** Those of the latest commit. */
  let committed = first;
  let state = IDLE;
  /** What was rendered last, or is about to be. */
  let displayed = viewOf(IDLE);
  /** Changes whenever there is something to render. */
  let revision = 0;
  let rendered: Rendered | undefined;
  /** The failure on display whose wait has begun. */
  let awaited: ShownFailure | null = null;
  let isMounted = false;
  const listeners = new Set<() => void>();
  const guard = createRenderGuard();
  const sources = createSourceReader(() => {
    if (rendered) dispatch({ type: 'rendered', ...rendered, error: errorIn(rendered, settings) });
  });
  const runner = createEffectRunner({
    settings: () => settings,
    settingsBefore: () => committed,
    dispatch,
    announceSuccess,
    afterRender,
  });

  function dispatch(event: CallEvent): void {
    const [next, effects] = reduce(state, event);
    state = next;
    beginWaitOf(failureOn(state));
    publish();
    for (const effect of effects) runner.carryOut(effect);
  }

  function beginWaitOf(failure: ShownFailure | null): void {
    if (!failure || isSameShown(failure, awaited)) return;
    awaited = failure;
    beginWait(failure.error, failure.attempt);
  }

  /** Tells React when what it has rendered is out of date. */
  function publish(): void {
    const view = viewOf(state);
    if (isSameView(view, displayed)) return;
    displayed = view;
    revision += 1;
    guard.afterDrawing(() => {
      for (const listener of listeners) listener();
    });
  }

  function errorIn({ source, intent }: Pick<Rendered, 'source' | 'intent'>, latest: Settings) {
    return meaningInSource(sources.errorOf(source, parseOptionsOf(latest)), intent);
  }

  function renderedBy(latest: Settings): Rendered {
    const { source, sourcePending = false, intent, resetKeys } = latest.options;
    const error = errorIn({ source, intent }, latest);
    return { source, error, isPending: sourcePending, intent, resetKeys: listOfKeys(resetKeys) };
  }

  /** What is to be rendered with these settings. Changes nothing. */
  function preview(latest: Settings): CallView {
    guard.enter('drawing');
    const [next] = reduce(state, { type: 'rendered', ...renderedBy(latest) });
    const view = viewOf(next);
    return isSameView(view, displayed) ? displayed : view;
  }

  /** Takes in what was rendered. To be called after each commit. */
  function commit(view: CallView): void {
    guard.enter('committing');
    displayed = view;
    rendered = renderedBy(settings);
    runner.noteSource(rendered.source);
    dispatch({ type: 'rendered', ...rendered });
    sources.read(rendered.source, parseOptionsOf(settings));
    hintAtRenewal('RAE004', runner, rendered.source, rendered.error);
    committed = settings;
  }

  function call(work: Work, intent = settings.options.intent): Promise<CallResult<unknown>> {
    hintAtOtherWord({ intent });
    return new Promise((resolve) => {
      dispatch({ type: 'called', work, intent, press: currentPress(), resolve });
      hintAtOverlap(state.operations);
    });
  }

  function wrap<Data>(
    request: RequestFunction<Data>,
    given?: WrapOptions<Data>,
  ): Promise<CallResult<Data>> {
    // code without types may pass null
    const options = usableFunctions(given ?? {});
    const { intent = settings.options.intent } = options;
    const work = workOf(request, options, intent);
    const result = call(work, intent) as Promise<CallResult<Data>>;
    inDevelopment(() => {
      void result.then(({ error }) => {
        const isStuck = !mayRepeat(work) && !settings.options.onRetry;
        if (isStuck && error?.recovery === 'retry') warnOnce('RAE003');
      });
    });
    return result;
  }

  function retry(): Promise<void> {
    const { onRetry, onReload, intent } = settings.options;
    const before = state;
    const failure = failureOn(before);
    return new Promise((resolve) => {
      dispatch({
        type: 'retryAsked',
        hasHandler: onRetry !== undefined,
        hasReload: onReload !== undefined,
        intent,
        wait: failure ? waitLeft(failure.error) : 0,
        press: currentPress(),
        resolve: () => resolve(),
      });
      inDevelopment(() => {
        if (state === before && failure?.repeat?.type !== 'handler') warnOnce('RAE001');
      });
    });
  }

  function reload(): Promise<void> {
    const { onReload } = settings.options;
    const before = state;
    return new Promise((resolve) => {
      dispatch({
        type: 'reloadAsked',
        hasHandler: onReload !== undefined,
        press: currentPress(),
        resolve: () => resolve(),
      });
      inDevelopment(() => {
        if (state === before) warnOnce('RAE002');
      });
    });
  }

  function show(thrown: unknown): ApiError {
    const { intent } = settings.options;
    const error = parseApiError(thrown, parseOptionsOf(settings));
    if (error.kind === 'cancelled') return error;
    const isReading = state.operations.some(({ kind }) => kind === 'reading');
    if (!guard.mayShow(error, failureOn(state)?.error, isReading)) {
      guard.tellOfLoop();
      return error;
    }
    guard.remember(error);
    runner.noteShown(thrown);
    // status and headers are returned at once; what is shown has been read with its body
    if (isAsync(thrown)) {
      dispatch({ type: 'readingStarted', intent, outcome: () => Promise.reject(thrown) });
    } else dispatch({ type: 'shown', error, intent });
    return error;
  }

  return {
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    revision: () => revision,
    preview,
    commit,
    /** Sets what counts from now on. */
    configure: (latest: Settings): void => {
      guard.enter('committing');
      settings = latest;
    },
    actions: {
      send: (sendOptions?: SendOptions) => call({ type: 'request' }, sendOptions?.intent),
      wrap,
      cancel: () => dispatch({ type: 'cancelled' }),
      show,
      retry,
      reload,
      dismiss: () => dispatch({ type: 'dismissed' }),
    },
    /** Calls the app's handler of the latest render; what it throws is shown. */
    handle: runner.handle,
    draft: () => settings.options.draft?.(),

    /** Returns what to do on unmount. React may mount again at once, and then nothing is given up. */
    mount(): () => void {
      isMounted = true;
      return () => {
        isMounted = false;
        queueMicrotask(() => {
          if (!isMounted) dispatch({ type: 'unmounted' });
        });
      };
    },
  };
}

/** The keys as a list. Anything else, which code without types may give, is taken as the only key. */
function listOfKeys(keys: unknown): readonly unknown[] {
  if (Array.isArray(keys)) return keys;
  if (keys === undefined) return [];
  warnOnce('RAE028');
  return [keys];
}
