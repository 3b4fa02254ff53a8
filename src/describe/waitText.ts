import type { Locale } from '../locales/locale.js';
import { speechOf, type TimeUnit } from '../locales/speech.js';
import type { ApiError } from '../model/ApiError.js';
import { remainingWait } from '../recovery/remainingWait.js';

/** Up to so many of the smaller unit are counted in it: `in 90 seconds`, then `in about 2 minutes`. */
const FEW = 90;

/**
 * How long the server asks to wait, in words; `undefined` when there is nothing to wait for.
 *
 * @param now epoch milliseconds
 * @example
 * waitText(error, en, Date.now()); // 'in 12 seconds', 'in about 59 minutes'
 */
export function waitText(error: ApiError, locale: Locale, now: number): string | undefined {
  const seconds = Math.ceil(remainingWait(error, now) / 1_000);
  if (seconds === 0) return undefined;
  const [count, unit] = roundedTo(seconds);
  const speech = speechOf(locale.tag);
  const precision = unit === 'second' ? 'exact' : 'about';
  return locale.ui.inTime({ duration: speech.duration(count, unit), precision, speech });
}

function roundedTo(seconds: number): readonly [count: number, unit: TimeUnit] {
  if (seconds <= FEW) return [seconds, 'second'];
  const minutes = Math.round(seconds / 60);
  return minutes <= FEW ? [minutes, 'minute'] : [Math.round(minutes / 60), 'hour'];
}
