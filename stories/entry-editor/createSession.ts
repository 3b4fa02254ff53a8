import { createClient, type PlainClientAPI } from 'contentful-management';
import { responseLogger } from 'react-api-error/contentful';

/** Where the API is, and how long the editor waits for it. */
export interface SessionOptions {
  readonly baseUrl: string;
  readonly host: string;
  readonly defaults: { readonly spaceId: string; readonly environmentId: string };
  readonly token: string;
  /** Milliseconds after which the client gives up. */
  readonly timeout: number;
}

/** One person's connection to one environment. It stays the same object when the token changes. */
export interface Session {
  readonly client: () => PlainClientAPI;
  /** Plain `fetch` of the JSON behind a path; throws the response if it is not a success. */
  readonly get: <T>(
    path: string,
    query: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ) => Promise<T>;
  readonly signIn: (token: string) => void;
}

export function createSession(options: SessionOptions): Session {
  const { baseUrl, host, defaults, timeout } = options;
  const connect = (accessToken: string) =>
    createClient(
      { accessToken, host, timeout, retryOnError: false, responseLogger },
      { type: 'plain', defaults },
    );

  let { token } = options;
  let client = connect(token);
  return {
    client: () => client,
    get: async <T>(path: string, query: Readonly<Record<string, string>>, signal: AbortSignal) => {
      const { spaceId, environmentId } = defaults;
      const place = `${baseUrl}/spaces/${spaceId}/environments/${environmentId}`;
      const response = await fetch(`${place}${path}?${new URLSearchParams(query)}`, {
        headers: { authorization: `Bearer ${token}` },
        signal,
      });
      // `useApiError` reads a thrown response to its end.
      if (!response.ok) throw response;
      return (await response.json()) as T;
    },
    signIn: (next) => {
      token = next;
      client = connect(next);
    },
  };
}
