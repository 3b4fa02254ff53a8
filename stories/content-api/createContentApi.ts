/**
 * The content API that the entry editor and the tests talk to: an in-memory server for the part of
 * the content management API that an entry editor uses. It imports nothing of the library.
 *
 * The same `handlers` run in three places.
 *
 * In Storybook, by the service worker:
 *   const api = createContentApi({ validateOn: 'save' });
 *   const meta = { parameters: { msw: { handlers: api.handlers } } };
 *   createClient({ accessToken: api.token, host: api.host, retryOnError: false }, { type: 'plain', defaults: api.defaults });
 *
 * In browser tests, by the same worker:
 *   const worker = setupWorker(...api.handlers);
 *   await worker.start({ quiet: true, onUnhandledRequest: 'bypass' }); … worker.stop();
 *
 * In Node, as a real HTTP server on a free port of 127.0.0.1:
 *   const server = await serveOverHttp(api);   // from './serveOverHttp.js'
 *   createClient({ accessToken: api.token, host: server.host, insecure: true, retryOnError: false }, …);
 *   await server.close();
 *
 * `api.control` causes what happens from outside: other people's edits, expired tokens, rate limits,
 * sleep, broken connections. `provocations` has a way to cause each documented error.
 */
import { type HttpHandler, http } from 'msw';
import { createAccess, type Role } from './access.js';
import { type ContentApiControl, changeField, createColleague } from './control.js';
import type { Exposure } from './exposure.js';
import { createFaults } from './faults.js';
import { handle, type Parts, type PathParams } from './handle.js';
import { createHibernation } from './hibernation.js';
import { createLog } from './log.js';
import { createRateLimit } from './rateLimit.js';
import { routes, unknownRoute } from './routes.js';
import { type ContentState, createState } from './state.js';

/**
 * The origin that the browser talks to. The worker answers before anything is looked up or sent. If the
 * worker is missing, `.localhost` names lead only to this machine (RFC 6761). The origin differs from the
 * page's, so that requests are cross-origin, as they are in production.
 */
const defaultBaseUrl = 'https://content-api.localhost';

export interface ContentApiOptions {
  /** Origin (and path) of the API, default `https://content-api.localhost`. */
  readonly baseUrl?: string;
  /** The role of the first token, default `editor`. */
  readonly role?: Role;
  /** Requests per second and token, default 10. */
  readonly requestsPerSecond?: number;
  /** How many milliseconds every answer takes, default 0. */
  readonly latencyMs?: number;
  /**
   * When required fields, rules and links are checked. The real API accepts drafts that break them
   * and checks at `publish` (default); `save` is for editors that want to know at once.
   */
  readonly validateOn?: 'save' | 'publish';
  /**
   * Which headers a page of another origin can read: those that the real API exposes (default), or also
   * those about waits, as behind a proxy of one's own.
   */
  readonly exposeHeaders?: Exposure;
  /** The clock of limits, sleep and dates, in epoch milliseconds; default `Date.now`. */
  readonly now?: () => number;
  /** Default: numbered, so that every run is the same. */
  readonly requestId?: () => string;
}

export interface ContentApi {
  readonly baseUrl: string;
  /** The `host` option of the official client, for the browser. */
  readonly host: string;
  /** The first token. It is valid until it is expired; a reset makes it valid again. */
  readonly token: string;
  /** The `defaults` option of the official plain client. */
  readonly defaults: { readonly spaceId: string; readonly environmentId: string };
  readonly handlers: readonly HttpHandler[];
  readonly state: ContentState;
  readonly control: ContentApiControl;
}

function createHandlers(parts: Parts, baseUrl: string): readonly HttpHandler[] {
  const places = ['/spaces/:space', '/spaces/:space/environments/:environment'];
  const known = routes.flatMap((route) =>
    places.map((place) =>
      http[route.method](baseUrl + place + route.path, ({ request, params }) =>
        handle(parts, route, request, params as PathParams),
      ),
    ),
  );
  const preflight = http.options(`${baseUrl}/*`, () => preflightResponse());
  const answerRest = ({ request }: { readonly request: Request }) =>
    handle(parts, unknownRoute, request, {});
  // comes first, because matching a path that cannot be decoded throws
  const undecodable = http.all(
    ({ request: { url } }) => url.startsWith(baseUrl) && !isDecodable(url),
    answerRest,
  );
  return [undecodable, ...known, preflight, http.all(`${baseUrl}/*`, answerRest)];
}

function isDecodable(url: string): boolean {
  try {
    decodeURIComponent(new URL(url).pathname);
    return true;
  } catch {
    return false;
  }
}

/** Answers CORS preflights. Browsers send them only to a real server, not to a worker. */
function preflightResponse(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, POST, PUT, DELETE',
      'access-control-allow-headers':
        'Authorization, Content-Type, X-Contentful-Content-Type, X-Contentful-User-Agent, X-Contentful-Version',
      'access-control-max-age': '600',
    },
  });
}

/** A content API with its own data, tokens and clock. The top of this file shows how to use it. */
export function createContentApi(options: ContentApiOptions = {}): ContentApi {
  const { baseUrl = defaultBaseUrl, role = 'editor', requestsPerSecond = 10 } = options;
  const { latencyMs = 0, validateOn = 'publish', exposeHeaders = 'asInProduction' } = options;
  const { now = Date.now } = options;
  let requests = 0;
  const countedId = () => `request-${String(++requests).padStart(6, '0')}`;
  const log = createLog();
  const parts: Parts = {
    state: createState(now),
    access: createAccess(),
    rateLimit: createRateLimit(requestsPerSecond, now),
    hibernation: createHibernation(now),
    faults: createFaults(),
    settings: { latencyMs, validateOn, exposeHeaders },
    now,
    nextRequestId: options.requestId ?? countedId,
    record: log.record,
  };
  const { state, access, rateLimit, hibernation, faults, settings } = parts;
  const colleague = createColleague(parts);
  const control: ContentApiControl = {
    issueToken: access.issueToken,
    expireToken: access.expireToken,
    changeRole: access.changeRole,
    hibernate: hibernation.hibernate,
    inject: faults.inject,
    saveAsSomeoneElse: colleague.save,
    deleteAsSomeoneElse: colleague.remove,
    archiveAsSomeoneElse: colleague.archive,
    restoreAsSomeoneElse: colleague.restore,
    changeField: (...change) => changeField(parts, ...change),
    limitRate: rateLimit.exhaust,
    setLatency: (ms) => {
      settings.latencyMs = ms;
    },
    setValidateOn: (when) => {
      settings.validateOn = when;
    },
    exposeHeaders: (exposure) => {
      settings.exposeHeaders = exposure;
    },
    clearFaults: faults.clear,
    reset: () => {
      for (const part of [state, access, rateLimit, hibernation]) part.reset();
      faults.clear();
      Object.assign(settings, { latencyMs, validateOn, exposeHeaders });
      requests = 0;
      log.clear();
      // tokens are numbered: the first one after a reset is the same as before
      access.issueToken(role);
    },
    exchanges: log.exchanges,
    subscribe: log.subscribe,
  };
  return {
    baseUrl,
    host: new URL(baseUrl).host,
    token: access.issueToken(role),
    defaults: { spaceId: state.spaceId, environmentId: state.environmentId },
    handlers: createHandlers(parts, baseUrl),
    state,
    control,
  };
}
