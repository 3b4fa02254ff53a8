import { safeGet, safeGetString } from '../../guard/liveValues.js';
import type { RawFailure } from '../../model/RawFailure.js';
import { toRequestSummary } from '../toRequestSummary.js';

/** The request in the `config` that errors and responses of axios have. */
export function toAxiosRequest(holder: unknown): Pick<RawFailure, 'request'> {
  const config = safeGet(holder, 'config');
  return toRequestSummary(safeGet(config, 'method'), urlOf(config));
}

/** The URL, behind the base URL if it is relative. */
function urlOf(config: unknown): string | undefined {
  const url = safeGetString(config, 'url');
  const base = safeGetString(config, 'baseURL');
  return !url || !base || /^([a-z][\w+.-]*:)?\/\//i.test(url)
    ? (url ?? base)
    : `${base.replace(/\/$/, '')}/${url.replace(/^\/+/, '')}`;
}
