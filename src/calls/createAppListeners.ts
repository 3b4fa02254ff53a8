import { isObject } from '../guard/records.js';
import { originalOf } from '../parse/originalOf.js';
import { isCallResult } from './callResult.js';
import { callSafely } from './callSafely.js';
import type { FailureNews } from './effects.js';
import type { Settlement } from './Operation.js';
import type { CallResult } from './options.js';
import type { Settings } from './settings.js';
import { beginWait } from './watchWait.js';

/** Which hook has told its listeners of a failure: another hook that shares it does not tell the provider's again. */
const notifiedBy = new WeakMap<object, object>();

/** Tells the app's listeners of failures, and remembers of what they have heard. */
export function createAppListeners(settings: () => Settings) {
  const thisHook = {};
  /** Results and errors of which this hook has told its listeners. */
  const heardHere = new WeakSet<object>();
  /** What the app has shown. If it then throws the same, that is the same failure. */
  const shown = new WeakSet<object>();
  let lastSource: unknown;

  return {
    /** Whose listeners have heard of a result or of what was thrown. */
    heardBy(outcome: unknown): Settlement['heardBy'] {
      if (!isObject(outcome)) return 'nobody';
      if (heardHere.has(outcome) || shown.has(outcome)) return 'us';
      return isCallResult(outcome) || notifiedBy.has(outcome) ? 'others' : 'nobody';
    },

    /** Notes that the app has a result, and so knows of its failure. */
    noteResult(result: CallResult<unknown>): void {
      heardHere.add(result);
      if (!result.ok) heardHere.add(result.error);
    },

    /** Notes that the app has shown something. */
    noteShown(thrown: unknown): void {
      if (isObject(thrown)) shown.add(thrown);
    },

    /** The app has thrown what it had shown. If it throws that once more, it is news. */
    forgetShown(outcome: unknown): void {
      if (isObject(outcome)) shown.delete(outcome);
    },

    /** Notes what the source is. After it was fine, the same failing value is news again. */
    noteSource(source: unknown): void {
      const isFine = source === null || source === undefined;
      if (isFine && isObject(lastSource)) notifiedBy.delete(lastSource);
      lastSource = source;
    },

    /** Tells the hook's listener of a failure, then the provider's. */
    tellFailure({ error, isShared, listeners }: FailureNews): void {
      const { options, config } = settings();
      // also for a failure that is not shown: the app may wait by itself
      if (error.retryAt !== undefined) beginWait(error);
      const original = originalOf(error);
      const shared = isObject(original) ? original : error;
      const notifier = notifiedBy.get(shared);
      const isKnownToProvider = isShared && notifier !== undefined && notifier !== thisHook;
      notifiedBy.set(shared, thisHook);
      notifiedBy.set(error, thisHook);
      heardHere.add(error);
      const { onError } = listeners ?? options;
      callSafely(() => onError?.(error, { original }));
      if (!isKnownToProvider) callSafely(() => config.onError?.(error, { original }));
    },
  };
}
