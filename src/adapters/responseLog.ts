import { compact, getOwn } from '../guard/records.js';
import { safeGet, safeGetString } from '../guard/liveValues.js';
import type { RawFailure } from '../model/RawFailure.js';
import { readContentHead } from '../transports/readResponseHead.js';

/** What is kept of a failed response: never a header, a payload, or the body. */
interface Entry extends Pick<RawFailure, 'requestId' | 'retryAt' | 'request'> {
  /** The request id in the body, which may differ from the header's. */
  readonly bodyId: string | undefined;
  readonly status: unknown;
  readonly at: number;
}

const MAX_ENTRIES = 50;
const MAX_AGE_MS = 5 * 60_000;

let entries: readonly Entry[] = [];

/** A URL without its query, which may contain secrets and values. */
function pathOf(url: string | undefined): string | undefined {
  return url?.split(/[?#]/, 1)[0];
}

/** The entries, newest first, without those that are too many or too old. */
function recent(now: number, newest: readonly Entry[] = []): readonly Entry[] {
  return [...newest, ...entries.slice(0, MAX_ENTRIES - newest.length)].filter(
    ({ at }) => Math.abs(now - at) < MAX_AGE_MS,
  );
}

/**
 * For the option `responseLogger` of contentful.js and contentful-management.js, whose errors carry no
 * headers. Keeps request id, wait, status, method, and URL without its query, of the last 50 failed
 * responses for five minutes. `enrich` returns them. One logger serves any number of clients.
 *
 * @example
 * const client = createClient({ accessToken, space, responseLogger });
 * const entries = useApiError({ parse: { enrich } });
 */
export function responseLogger(response: unknown): void {
  // a failed response comes inside the error
  const failed = safeGet(response, 'response');
  const at = Date.now();
  const head = readContentHead(failed, at);
  if (!head.status) return;
  const config = safeGet(response, 'config');
  const entry = compact({
    ...head,
    request: {
      method: safeGetString(config, 'method')?.toUpperCase(),
      url: pathOf(safeGetString(config, 'url')),
    },
    bodyId: safeGetString(safeGet(failed, 'data'), 'requestId'),
    at,
  });
  entries = recent(at, [entry as Entry]);
}

/**
 * For the option `enrich` of the parser: what `responseLogger` kept about a failure that a client
 * threw. It is found by request id; without one, by status, method and path. If several responses then
 * match, only the wait of the newest is returned, because the request id may be another call's.
 * `undefined` if none matches.
 */
export function enrich(
  failure: RawFailure,
): Pick<RawFailure, 'requestId' | 'retryAt' | 'request'> | undefined {
  entries = recent(Date.now());
  const id = failure.requestId ?? getOwn(failure.body, 'requestId');
  const hasId = typeof id === 'string';
  const alike = entries.filter((entry) =>
    hasId
      ? entry.requestId === id || entry.bodyId === id
      : entry.status === failure.status &&
        entry.request?.url === pathOf(failure.request?.url) &&
        entry.request?.method === failure.request?.method,
  );
  const [newest] = alike;
  if (!newest) return undefined;
  const { requestId, retryAt, request } = newest;
  return compact(hasId || alike.length === 1 ? { requestId, retryAt, request } : { retryAt });
}
