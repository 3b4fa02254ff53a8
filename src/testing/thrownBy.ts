import { apiErrorBody } from './apiErrorBody.js';
import { apiErrorResponse, type ResponseCode, type ResponseOverrides } from './apiErrorResponse.js';

/** What differs from the usual failure. */
export interface ThrownOverrides extends ResponseOverrides {
  /** Default `GET`. */
  readonly method?: string | undefined;
  readonly url?: string | undefined;
}

/** What a client's error is made of. */
interface Exchange {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: ReturnType<typeof apiErrorBody>;
  readonly method: string;
  readonly url: string;
  /** A new response each time, its body unread. */
  readonly respond: () => object;
}

const clients = {
  fetch: ({ respond }: Exchange) => respond(),
  ky: ({ status, method, url, respond }: Exchange) =>
    errorOf('HTTPError', `Request failed with status code ${status}: ${method} ${url}`, {
      response: respond(),
      request: { method, url },
      options: { method },
    }),
  // this client has already read the body
  ofetch: ({ status, body, method, url, respond }: Exchange) =>
    errorOf('FetchError', `[${method}] ${JSON.stringify(url)}: ${status} `, {
      response: respond(),
      request: url,
      options: { method },
      data: body,
      status,
      statusCode: status,
    }),
  axios: ({ status, headers, body, method, url }: Exchange) =>
    errorOf('AxiosError', `Request failed with status code ${status}`, {
      isAxiosError: true,
      code: status < 500 ? 'ERR_BAD_REQUEST' : 'ERR_BAD_RESPONSE',
      config: { method: method.toLowerCase(), url },
      response: { status, statusText: '', headers, data: body },
    }),
  contentful: ofSdk,
  'contentful-management': ofSdk,
};

/** A client whose errors `thrownBy` can make. */
export type ThrowingClient = keyof typeof clients;

/**
 * What a client throws when the API answers with this code. The parser reads it like the real thing,
 * and the client is not needed. For `fetch` it is the response, which the app throws.
 *
 * @example
 * vi.spyOn(client, 'getEntries').mockRejectedValue(thrownBy('contentful', 'RateLimitExceededError'));
 */
export function thrownBy(
  client: ThrowingClient,
  code: ResponseCode,
  {
    method = 'GET',
    url = 'https://api.example.com/spaces/harbour/entries',
    ...overrides
  }: ThrownOverrides = {},
): unknown {
  const respond = () => apiErrorResponse(code, overrides) as unknown as SeenResponse;
  const { status, headers } = respond();
  const { status: _status, headers: _headers, ...ofBody } = overrides;
  return clients[client]({
    status,
    headers: Object.fromEntries(headers),
    body: apiErrorBody(code, ofBody),
    method,
    url,
    respond,
  });
}

/** The part of a `Response` that is used. */
interface SeenResponse {
  readonly status: number;
  readonly headers: Iterable<readonly [string, string]>;
}

/** The official clients write everything they keep into the message; they keep no headers. */
function ofSdk({ status, body, method, url }: Exchange): Error {
  const { sys, message = '', details = {}, requestId } = body;
  const request = { url, method: method.toLowerCase(), headers: {} };
  const told = { status, statusText: '', message, details, request, requestId };
  return errorOf(sys.id, JSON.stringify(told, null, 2), {});
}

function errorOf(name: string, message: string, more: object): Error {
  return Object.assign(new Error(message), { name }, more);
}
