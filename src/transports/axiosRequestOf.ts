import { peek, peekString } from '../guard/liveValues.js';
import type { Failure } from '../model/Failure.js';
import { requestOf } from './requestOf.js';

/** The request of axios' `config`, which stands on its errors and on its responses. */
export function axiosRequestOf(holder: unknown): Pick<Failure, 'request'> {
  const config = peek(holder, 'config');
  return requestOf(peek(config, 'method'), urlOf(config));
}

/** A relative URL stands behind the base, whatever its slashes. */
function urlOf(config: unknown): string | undefined {
  const url = peekString(config, 'url');
  const base = peekString(config, 'baseURL');
  return !url || !base || /^([a-z][\w+.-]*:)?\/\//i.test(url)
    ? (url ?? base)
    : `${base.replace(/\/$/, '')}/${url.replace(/^\/+/, '')}`;
}
