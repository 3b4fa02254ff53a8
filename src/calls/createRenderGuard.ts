import type { ApiError } from '../model/ApiError.js';
import { isSameFailure } from '../model/isSameFailure.js';
import { warnOnce } from '../developer/warnOnce.js';

/** So many failures that renders show without a pause are a loop. */
const MAX_SHOWN = 25;

/**
 * Keeps a component alive that calls `show` while it renders: what it shows makes it render, which
 * shows it again.
 */
export function createRenderGuard() {
  /** React is rendering, and must not be told of a change. */
  let isDrawing = false;
  /** React is rendering, or runs the effects of a commit. */
  let isRendering = false;
  let last: ApiError | undefined;
  let shown = 0;

  return {
    renderBegan(): void {
      isDrawing = true;
      isRendering = true;
      // a render that changes nothing is followed by no commit
      queueMicrotask(() => {
        isDrawing = false;
        isRendering = false;
      });
    },
    drawn(): void {
      isDrawing = false;
    },
    /** The effects of a commit count as part of its render, for they run as often. */
    renderEnded(): void {
      isRendering = true;
      queueMicrotask(() => {
        isRendering = false;
      });
    },
    afterDrawing(notify: () => void): void {
      if (isDrawing) queueMicrotask(notify);
      else notify();
    },
    /** Whether a render shows the same failure again, or one failure after the other without end. */
    isRepeated(error: ApiError): boolean {
      if (!isRendering) {
        last = undefined;
        return false;
      }
      const isRepeated = (last !== undefined && isSameFailure(last, error)) || shown >= MAX_SHOWN;
      last = error;
      if (isRepeated) {
        warnOnce('RAE005');
        return true;
      }
      if (shown === 0) setTimeout(() => (shown = 0), 0);
      shown += 1;
      return false;
    },
  };
}
