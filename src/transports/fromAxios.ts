import { compact } from '../guard/compact.js';
import { peek, peekString } from '../guard/peek.js';
import { toStatus } from '../guard/toStatus.js';
import type { Failure } from '../model/Failure.js';
import { bodyOf } from './bodyOf.js';
import { networkCodeOf } from './networkCodeOf.js';
import { requestOf } from './requestOf.js';
import { seenInHeaders } from './seenInHeaders.js';
import type { TransportContext } from './Transport.js';

/** An `AxiosError`, known by its flag alone: names and constructors are minified in browsers. */
export function fromAxios(thrown: unknown, context: TransportContext): Failure | undefined {
  if (peek(thrown, 'isAxiosError') !== true) return undefined;
  const response = peek(thrown, 'response');
  const config = peek(thrown, 'config');
  const status = toStatus(peek(response, 'status'));
  return compact({
    transport: 'axios',
    code: status ? undefined : (networkCodeOf(thrown) ?? 'NetworkError'),
    status,
    // with a response, axios' own words say nothing that the status does not
    message: status ? undefined : peekString(thrown, 'message'),
    ...bodyOf(peek(response, 'data'), context),
    ...seenInHeaders(peek(response, 'headers'), status, context.now),
    ...requestOf(peek(config, 'method'), urlOf(config)),
  });
}

/** A relative URL stands behind the base, whatever its slashes. */
function urlOf(config: unknown): string | undefined {
  const url = peekString(config, 'url');
  const base = peekString(config, 'baseURL');
  return !url || !base || /^([a-z][\w+.-]*:)?\/\//i.test(url)
    ? (url ?? base)
    : `${base.replace(/\/$/, '')}/${url.replace(/^\/+/, '')}`;
}
