import { safeGet, safeGetString } from '../../guard/liveValues.js';
import type { RawFailure } from '../../model/RawFailure.js';
import { toRequestSummary } from '../toRequestSummary.js';

/** The request of axios' `config`, which stands on its errors and on its responses. */
export function toAxiosRequest(holder: unknown): Pick<RawFailure, 'request'> {
  const config = safeGet(holder, 'config');
  return toRequestSummary(safeGet(config, 'method'), urlOf(config));
}

/** A relative URL stands behind the base, whatever its slashes. */
function urlOf(config: unknown): string | undefined {
  const url = safeGetString(config, 'url');
  const base = safeGetString(config, 'baseURL');
  return !url || !base || /^([a-z][\w+.-]*:)?\/\//i.test(url)
    ? (url ?? base)
    : `${base.replace(/\/$/, '')}/${url.replace(/^\/+/, '')}`;
}
