import type { ApiError } from '../model/ApiError.js';
import { isSameName } from './isSameName.js';
import { joinNonEmpty } from './joinNonEmpty.js';
import type { MessageContext } from './messageContext.js';

/** A fact that support asks for. */
export interface TechnicalFact {
  readonly label: string;
  readonly value: string;
  /** Whether the words are the library's; those of a server or client may be in any language. */
  readonly isOwn?: boolean;
  /** Whether the value is the address of a page. */
  readonly isLink?: boolean;
}

/**
 * What support asks for; what is not known is left out.
 *
 * @param time when the failure was received, as this reader writes times
 */
export function technicalFacts(
  error: ApiError,
  { ui }: MessageContext,
  time: string | undefined,
): readonly TechnicalFact[] {
  const { code, sysId = code, status, format, request, reasons, truncated } = error;
  const more = truncated?.reasons ? ` … (+${truncated.reasons})` : '';
  const isCutShort = truncated?.bytes ?? truncated?.depth;
  const facts: readonly FactInTheMaking[] = [
    { label: ui.code, value: isSameName(sysId, code) ? sysId : `${sysId} (${code})` },
    { label: ui.status, value: status && `${status}` },
    { label: ui.requestId, value: error.requestId },
    { label: ui.time, value: time, isOwn: true },
    { label: ui.request, value: joinNonEmpty([request?.method, request?.url], ' ') },
    // without a server's answer the words are those of a browser or client: `Failed to fetch`
    { label: status || format !== 'plain' ? ui.detail : ui.message, value: error.detail },
    { label: ui.reasons, value: reasons.join('\n') + more },
    { label: ui.help, value: error.helpUrl, isLink: true },
    { label: ui.note, value: isCutShort && ui.cutShort, isOwn: true },
  ];
  return facts.filter(isKnown);
}

/** One whose value may not be known. */
type FactInTheMaking = Omit<TechnicalFact, 'value'> & { readonly value: unknown };

function isKnown(fact: FactInTheMaking): fact is TechnicalFact {
  return typeof fact.value === 'string' && fact.value !== '';
}
