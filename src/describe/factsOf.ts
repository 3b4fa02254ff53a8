import type { Locale } from '../locales/locale.js';
import type { ApiError } from '../model/ApiError.js';
import { joinKnown } from './joinKnown.js';

export interface FactOptions {
  /** When the failure was received, as this reader writes times. */
  readonly time: string | undefined;
  /** Stands between reasons. */
  readonly separator: string;
}

/** What support asks for, as label and value; what is not known is left out. */
export function factsOf(
  error: ApiError,
  { ui }: Locale,
  { time, separator }: FactOptions,
): readonly (readonly [label: string, value: string])[] {
  const { code, sysId = code, status, request, reasons, truncated } = error;
  const more = truncated?.reasons ? ` … (+${truncated.reasons})` : '';
  const facts = [
    [ui.code, sysId === code ? code : `${sysId} (${code})`],
    [ui.status, status && `${status}`],
    [ui.requestId, error.requestId],
    [ui.time, time],
    [ui.request, joinKnown([request?.method, request?.url], ' ')],
    [ui.serverMessage, error.detail],
    [ui.reasons, reasons.join(separator) + more],
  ] as const;
  return facts.flatMap(([label, value]) => (value ? [[label, value] as const] : []));
}

/** Whether the answer was longer, or nested deeper, than is read. */
export function isCutShort({ truncated }: ApiError): boolean {
  return Boolean(truncated?.bytes ?? truncated?.depth);
}
