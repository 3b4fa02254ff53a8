import type { ApiError } from '../model/ApiError.js';
import { isSameFailure } from '../model/isSameFailure.js';
import { warnOnce } from '../developer/warnOnce.js';

/** So many failures shown by renders that follow one another at once are a loop. */
const MAX_SHOWN = 25;

/**
 * Keeps a component alive that calls `show` while it renders: what it shows makes it render, which
 * shows it again.
 */
export function createRenderGuard() {
  /** React draws, and must not hear of a change. */
  let isDrawing = false;
  /** It draws, or runs the effects of what it has drawn. */
  let isRendering = false;
  let last: ApiError | undefined;
  let shown = 0;

  return {
    renderBegan(): void {
      isDrawing = true;
      isRendering = true;
      // a render that changes nothing has no commit that would end it
      queueMicrotask(() => {
        isDrawing = false;
        isRendering = false;
      });
    },
    drawn(): void {
      isDrawing = false;
    },
    /** The effects of the same commit belong to the render: they run with each, too. */
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
    /** Whether a render shows what it has shown before, or shows without end. */
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
