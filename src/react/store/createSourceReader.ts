import type { ApiError } from '../../model/ApiError.js';
import { parseApiError } from '../../parse/parseApiError.js';
import { readApiError } from '../../parse/readApiError.js';
import type { StateHolder } from './createStateHolder.js';
import { isAsync } from '../../parse/isAsync.js';
import { notify, parseOptionsOf, type Settings } from './Settings.js';
import type { Shown, StoreState } from './StoreState.js';
import { tellDeveloper } from './tell.js';

/**
 * Query libraries tell React after they have settled their promise: a source that has not changed
 * by then has not changed.
 */
const SOURCE_LAG_MS = 30;

const LOOPS = 3;

/** Follows the `source` from render to render: what it says, and whether it was read already. */
export function createSourceReader(settings: Settings, holder: StateHolder) {
  /** What was read of promises and responses. */
  const outcomes = new WeakMap<object, ApiError | null>();
  let parsed: { readonly source: unknown; readonly error: ApiError } | undefined;
  let latest: unknown;
  let reading: Promise<void> | undefined;
  /** The source that `onError` was called for. */
  let told: unknown;
  let hasCausedRender = false;
  let loops = 0;

  /** `undefined`: not read yet. The same source gives the same model, primitives too. */
  function errorOf(source: unknown): ApiError | null | undefined {
    if (source === null || source === undefined) return null;
    // the body of a client's error may be read by the app meanwhile
    if (isAsync(source) || outcomes.has(source)) return outcomes.get(source);
    if (!parsed || !Object.is(parsed.source, source)) {
      parsed = { source, error: parseApiError(source, parseOptionsOf(settings)) };
    }
    return parsed.error;
  }

  async function read(source: object): Promise<void> {
    const error = await readApiError(source, parseOptionsOf(settings));
    outcomes.set(source, error);
    if (!Object.is(latest, source)) return;
    hasCausedRender = true;
    if (!holder.state.held) holder.set({ reads: holder.state.reads + 1 });
    tell(source, error);
    review();
  }

  /** A source that is still failing after a retry is no news. */
  function tell(source: unknown, error: ApiError | null | undefined): void {
    if (!error || Object.is(source, told)) return;
    told = source;
    if (error.kind !== 'cancelled') notify(settings, error);
  }

  /** Fine in between, but for what a retry has yet to judge: what comes next is news. */
  function review(): void {
    if (errorOf(latest) !== null || holder.state.held) return;
    parsed = undefined;
    told = undefined;
    holder.set({ judged: null });
  }

  /** What the source shows in this state: nothing when it is fine, unread, dismissed, cancelled. */
  function shown({ judged }: StoreState, source: unknown): Shown | null {
    const error = errorOf(source);
    const attempt = judged && Object.is(judged.source, source) ? judged.attempt : 1;
    return error && attempt && error.kind !== 'cancelled' ? { error, attempt } : null;
  }

  return {
    errorOf,
    review,

    /** Resolves when it is known how the source took a retry. */
    async settled(): Promise<ApiError | null | undefined> {
      await new Promise((resolve) => setTimeout(resolve, SOURCE_LAG_MS));
      await reading;
      return errorOf(latest);
    },

    judge: (attempt: number) => ({ judged: { source: latest, attempt } }),

    shown,
    current: () => shown(holder.state, latest),

    /** To be called after each commit. */
    commit: (source: unknown): void => {
      const isNew = !Object.is(source, latest);
      loops = isNew && hasCausedRender && isAsync(source) ? loops + 1 : 0;
      hasCausedRender = false;
      latest = source;
      if (!isNew) return;
      const error = errorOf(source);
      tell(source, error);
      review();
      if (loops >= LOOPS) {
        tellDeveloper(
          'A new promise or Response as `source` in every render would be read for ever: keep it in state or useMemo.',
        );
      } else if (error === undefined && isAsync(source)) {
        reading = read(source);
      }
    },
  };
}
