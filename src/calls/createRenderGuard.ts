import type { ApiError } from '../model/ApiError.js';
import { isSameFailure } from '../model/isSameFailure.js';
import { originalOf } from '../parse/originalOf.js';
import { warnOnce } from '../developer/warnOnce.js';

/** So many failures that renders show without a pause are a loop. */
const MAX_SHOWN = 25;

/**
 * What React does:
 *
 * - `idle`: nothing that is known of.
 * - `drawing`: it renders, and must not be told of a change.
 * - `committing`: it runs the effects of what it has rendered.
 */
type Phase = 'idle' | 'drawing' | 'committing';

/**
 * Keeps a component alive that calls `show` while it renders: what it shows makes it render, which
 * shows it again.
 */
export function createRenderGuard() {
  let phase: Phase = 'idle';
  /** What a render or its effects have shown last. */
  let latest: ApiError | undefined;
  /** How many failures they have shown since the last pause. */
  let shown = 0;

  function isRepeat(error: ApiError, displayed: ApiError | undefined, isReading: boolean): boolean {
    if (displayed && isSameFailure(displayed, error)) return true;
    if (!latest || !isSameFailure(latest, error)) return false;
    // a render shows the same however often that is dismissed
    if (phase === 'drawing' || isReading) return true;
    // what was told by its status and headers has been read with its body
    return displayed !== undefined && originalOf(displayed) === originalOf(latest);
  }

  return {
    /** React goes on to a phase, which ends with the current task: a render that changes nothing has no commit. */
    enter(next: Phase): void {
      phase = next;
      queueMicrotask(() => {
        phase = 'idle';
      });
    },
    afterDrawing(notify: () => void): void {
      if (phase === 'drawing') queueMicrotask(notify);
      else notify();
    },
    /**
     * Whether a failure that the app shows is news, and neither a repeat nor one more of a loop.
     *
     * @param displayed what is on display
     * @param isReading whether something that the app has shown is still being read
     */
    mayShow(error: ApiError, displayed: ApiError | undefined, isReading: boolean): boolean {
      return phase === 'idle' || (shown < MAX_SHOWN && !isRepeat(error, displayed, isReading));
    },
    /** Remembers that the app has shown a failure. */
    remember(error: ApiError): void {
      latest = phase === 'idle' ? undefined : error;
      if (!latest) return;
      if (shown === 0) setTimeout(() => (shown = 0), 0);
      shown += 1;
    },
    /** Tells the developer of what was not shown. An effect may repeat itself, as each does under StrictMode. */
    tellOfLoop(): void {
      if (phase === 'drawing' || shown >= MAX_SHOWN) warnOnce('RAE005');
    },
  };
}
