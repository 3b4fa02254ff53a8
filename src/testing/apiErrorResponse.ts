import { answerOf, type ResponseCode, type ResponseOverrides } from './answerOf.js';

/** The platform's `Response`, where its types are known. */
type PlatformResponse = typeof globalThis extends { Response: { prototype: infer Type } }
  ? Type
  : { readonly status: number; json(): Promise<unknown> };

interface Platform {
  readonly Response?: new (
    body: string,
    init: { readonly status: number; readonly headers: Readonly<Record<string, string>> },
  ) => PlatformResponse;
}

/**
 * The response that the API gives for a code: status, headers and body as on the wire.
 *
 * @example
 * server.use(http.put('*\/entries/:id', () => apiErrorResponse('VersionMismatchError')));
 */
export function apiErrorResponse(
  code: ResponseCode,
  overrides: ResponseOverrides = {},
): PlatformResponse {
  const { status, headers, body } = answerOf(code, overrides);
  const { Response } = globalThis as unknown as Platform;
  if (!Response) throw new Error(noResponse);
  return new Response(JSON.stringify(body), { status, headers });
}

const noResponse =
  'This environment has no `Response`, so none can be made; that of `jest-environment-jsdom` has none. ' +
  'Take an environment that has, such as `jest-fixed-jsdom`, or `thrownBy` with a client other than those on `fetch`.';
