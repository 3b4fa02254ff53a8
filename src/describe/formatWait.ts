import type { TimeUnit } from '../locales/speech.js';
import type { ApiError } from '../model/ApiError.js';
import type { MessageContext } from './messageContext.js';

/** Up to so many of the smaller unit are counted in it: `in 90 seconds`, then `in about 2 minutes`. */
const FEW = 90;

/**
 * A wait of so many milliseconds in words; `undefined` when there is nothing to wait for.
 *
 * @example
 * formatWait(12_000, context); // 'in 12 seconds'
 */
export function formatWait(wait: number, { ui, speech }: MessageContext): string | undefined {
  const seconds = Math.ceil(wait / 1_000);
  if (!(seconds > 0)) return undefined;
  const [count, unit] = roundedTo(seconds);
  const precision = unit === 'second' ? 'exact' : 'about';
  return ui.inTime({ duration: speech.duration(count, unit), precision, speech });
}

/**
 * What is left of the wait of a failure, in words. A wait whose end is not known is not counted down.
 *
 * @example
 * formatRemainingWait(error, 1_400, context); // 'in a moment', where the server named no time
 */
export function formatRemainingWait(
  { retryAt }: Pick<ApiError, 'retryAt'>,
  wait: number,
  context: MessageContext,
): string | undefined {
  if (retryAt !== undefined) return formatWait(wait, context);
  return wait > 0 ? context.ui.soon : undefined;
}

function roundedTo(seconds: number): readonly [count: number, unit: TimeUnit] {
  if (seconds <= FEW) return [seconds, 'second'];
  const minutes = Math.round(seconds / 60);
  return minutes <= FEW ? [minutes, 'minute'] : [Math.round(minutes / 60), 'hour'];
}
