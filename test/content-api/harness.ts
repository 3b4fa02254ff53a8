import { onTestFinished } from 'vitest';
import {
  type ContentApi,
  type ContentApiOptions,
  createContentApi,
} from '../../stories/content-api/createContentApi.js';
import { type ContentApiServer, serveOverHttp } from '../../stories/content-api/serveOverHttp.js';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The parsed body; undefined when it is no JSON. */
  readonly body: Body;
}

/** Bodies are looked at leaf by leaf: `toEqual` tells what is not there. */
export interface Body {
  readonly sys: { readonly id: string; readonly type: string; readonly version: number };
  readonly message?: string;
  readonly details?: unknown;
  readonly requestId?: string;
  readonly fields: Record<string, Record<string, unknown>>;
  readonly total: number;
  readonly items: readonly Body[];
}

export interface Send {
  readonly body?: unknown;
  readonly text?: string;
  readonly version?: number;
  readonly contentType?: string;
  readonly token?: string | null;
  readonly signal?: AbortSignal;
}

export interface Harness extends ContentApi {
  readonly server: ContentApiServer;
  /** Sends a request below the environment (a path that starts with `/` is below the origin). */
  readonly send: (method: string, path: string, request?: Send) => Promise<Answer>;
  /** Moves the API's clock on. */
  readonly passTime: (ms: number) => void;
}

/** A fresh API behind a real server, closed when the test ends. Its clock stands still. */
export async function startContentApi(options: ContentApiOptions = {}): Promise<Harness> {
  let time = Date.UTC(2026, 4, 4, 9);
  const api = createContentApi({ requestsPerSecond: 1000, now: () => time, ...options });
  const server = await serveOverHttp(api);
  onTestFinished(() => server.close());
  const place = `/spaces/${api.defaults.spaceId}/environments/${api.defaults.environmentId}/`;
  return {
    ...api,
    server,
    passTime: (ms) => {
      time += ms;
    },
    send: async (method, path, request = {}) => {
      const { token = api.token, version, contentType, signal } = request;
      const payload =
        request.text ?? (request.body === undefined ? null : JSON.stringify(request.body));
      const response = await fetch(server.url + (path.startsWith('/') ? path : place + path), {
        method,
        body: payload,
        headers: {
          ...(token === null ? {} : { authorization: `Bearer ${token}` }),
          ...(version === undefined ? {} : { 'x-contentful-version': String(version) }),
          ...(contentType === undefined ? {} : { 'x-contentful-content-type': contentType }),
        },
        ...(signal ? { signal } : {}),
      });
      const text = await response.text();
      return { status: response.status, headers: response.headers, text, body: parsed(text) };
    },
  };
}

function parsed(text: string): Body {
  try {
    return JSON.parse(text) as Body;
  } catch {
    return undefined as unknown as Body;
  }
}

/** The `details.errors` of an answer. */
export function errorsOf({ body }: Answer): readonly Record<string, unknown>[] {
  return (body.details as { errors: Record<string, unknown>[] }).errors;
}
