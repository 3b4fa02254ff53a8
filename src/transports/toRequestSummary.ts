import { cleanUrl } from '../redaction/cleanUrl.js';
import { compact, compactOrNone } from '../guard/records.js';
import type { RawFailure } from '../model/RawFailure.js';

/** The request of a failure, without secrets; no `request` where neither method nor URL is known. */
export function toRequestSummary(method: unknown, url: unknown): Pick<RawFailure, 'request'> {
  const isMethod = typeof method === 'string' && /^[a-z]{1,20}$/i.test(method);
  return compact({
    request: compactOrNone({
      method: isMethod ? method.toUpperCase() : undefined,
      url: cleanUrl(url),
    }),
  });
}
