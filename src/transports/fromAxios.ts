import { compact } from '../guard/compact.js';
import { peek, peekString } from '../guard/peek.js';
import type { Failure, TransportCode } from '../model/Failure.js';
import { bodyOf } from './bodyOf.js';
import { headOf } from './headOf.js';
import { networkCodeOf } from './networkCodeOf.js';
import { requestOf } from './requestOf.js';
import type { TransportContext } from './Transport.js';

/** An `AxiosError`, known by its flag alone: names and constructors are minified in browsers. */
export function fromAxios(thrown: unknown, context: TransportContext): Failure | undefined {
  if (peek(thrown, 'isAxiosError') !== true) return undefined;
  const response = peek(thrown, 'response');
  const config = peek(thrown, 'config');
  const head = headOf(response, context.now);
  return compact({
    transport: 'axios',
    code: codeOf(thrown, head.status),
    ...head,
    // with a response, axios' own words say nothing that the status does not
    message: head.status ? undefined : peekString(thrown, 'message'),
    ...bodyOf(peek(response, 'data'), context),
    ...requestOf(peek(config, 'method'), urlOf(config)),
  });
}

/** Why there is no answer, or, of one that began well, why its body could not be read. */
function codeOf(thrown: unknown, status = 0): TransportCode | undefined {
  if (status >= 400) return undefined;
  return networkCodeOf(thrown) ?? (status ? undefined : 'NetworkError');
}

/** A relative URL stands behind the base, whatever its slashes. */
function urlOf(config: unknown): string | undefined {
  const url = peekString(config, 'url');
  const base = peekString(config, 'baseURL');
  return !url || !base || /^([a-z][\w+.-]*:)?\/\//i.test(url)
    ? (url ?? base)
    : `${base.replace(/\/$/, '')}/${url.replace(/^\/+/, '')}`;
}
