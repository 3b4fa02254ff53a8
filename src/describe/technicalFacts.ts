import type { ApiError } from '../model/ApiError.js';
import { joinNonEmpty } from './joinNonEmpty.js';
import type { MessageContext } from './messageContext.js';

/**
 * What support asks for, as label and value; what is not known is left out.
 *
 * @param time when the failure was received, as this reader writes times
 */
export function technicalFacts(
  error: ApiError,
  { ui }: MessageContext,
  time: string | undefined,
): readonly (readonly [label: string, value: string])[] {
  const { code, sysId = code, status, request, reasons, truncated } = error;
  const more = truncated?.reasons ? ` … (+${truncated.reasons})` : '';
  const isCutShort = truncated?.bytes ?? truncated?.depth;
  const facts = [
    [ui.code, sysId === code ? code : `${sysId} (${code})`],
    [ui.status, status && `${status}`],
    [ui.requestId, error.requestId],
    [ui.time, time],
    [ui.request, joinNonEmpty([request?.method, request?.url], ' ')],
    [ui.detail, error.detail],
    [ui.reasons, reasons.join('\n') + more],
    [ui.help, error.helpUrl],
    [ui.note, isCutShort && ui.cutShort],
  ] as const;
  return facts.flatMap(([label, value]) => (value ? [[label, value] as const] : []));
}
