import type { ApiError, Intent } from '../../model/ApiError.js';
import { originalOf } from '../../parse/originalOf.js';
import type { ParseOptions } from '../../parse/ParseOptions.js';
import type { ApiErrorConfig } from '../config.js';
import { waitLeft } from '../countdown.js';
import type { UseApiErrorOptions } from '../hookTypes.js';
import { announce } from '../liveRegions.js';
import { callBack } from './tell.js';

/** The options of the hook and of the providers above it, as of the latest render. */
export interface Settings {
  options: UseApiErrorOptions;
  config: ApiErrorConfig;
}

/** Half a second, with what a region waits: focus has gone back, and its new place been read out. */
const SUCCESS_MS = 350;

/** How what a call gives is read. */
export function parseOptionsOf(
  { options, config }: Settings,
  call: ParseOptions = { intent: options.intent },
): ParseOptions {
  return { formats: config.formats, ...options.parse, ...call };
}

/** Tells the hook's listener of a failure, then the provider's. */
export function notify({ options, config }: Settings, error: ApiError): void {
  // The wait starts to count for the monotonic clock now.
  waitLeft(error);
  const context = { original: originalOf(error) };
  callBack(() => options.onError?.(error, context));
  callBack(() => config.onError?.(error, context));
}

/** Says politely that it worked, where there is a page to say it on. */
export function announceSuccess({ config }: Settings, intent: Intent | 'other' = 'other'): void {
  if (typeof document === 'undefined') return;
  const words = config.locale.ui.success[intent];
  setTimeout(() => announce(words), SUCCESS_MS);
}
