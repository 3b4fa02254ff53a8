import type { ApiError } from '../model/ApiError.js';
import { isSameName } from './isSameName.js';
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
  const { code, sysId = code, status, format, request, reasons, truncated } = error;
  const more = truncated?.reasons ? ` … (+${truncated.reasons})` : '';
  const isCutShort = truncated?.bytes ?? truncated?.depth;
  const facts = [
    [ui.code, isSameName(sysId, code) ? sysId : `${sysId} (${code})`],
    [ui.status, status && `${status}`],
    [ui.requestId, error.requestId],
    [ui.time, time],
    [ui.request, joinNonEmpty([request?.method, request?.url], ' ')],
    // where no server answered, a browser or client has said it: `Failed to fetch`
    [status || format !== 'plain' ? ui.detail : ui.message, error.detail],
    [ui.reasons, reasons.join('\n') + more],
    [ui.help, error.helpUrl],
    [ui.note, isCutShort && ui.cutShort],
  ] as const;
  return facts.flatMap(([label, value]) => (value ? [[label, value] as const] : []));
}
