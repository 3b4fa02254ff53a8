import axios, { type AxiosInstance } from 'axios';
import { createClient as createDelivery, type ContentfulClientApi } from 'contentful';
import { createClient as createManagement, type PlainClientAPI } from 'contentful-management';
import ky, { type KyInstance } from 'ky';
import { ofetch, type $Fetch } from 'ofetch';
import { expect } from 'vitest';
import { type Harness, startContentApi } from '../content-api/harness.js';

/** The same API through every client, and the two calls that all of them can make. */
export interface Connection {
  readonly api: Harness;
  readonly clients: Readonly<Record<ClientName, Client>>;
  /** The response of fetch itself. */
  readonly fetch: (call: CallName, signal?: AbortSignal) => Promise<Response>;
}

export type ClientName = 'contentful-management' | 'contentful' | 'axios' | 'ky' | 'ofetch';
export type CallName = 'load' | 'save';

/** A call that must fail; what it threw. The delivery client cannot save. */
export type Client = Partial<Readonly<Record<CallName, () => Promise<unknown>>>>;

/** What both official clients take. */
interface ClientOptions {
  readonly responseLogger?: (response: unknown) => void;
}

const entryId = 'new-breakwater';

/** Starts an API whose every answer has this request id, closed when the test ends. */
export async function connect(
  requestId = 'harbour-request-7',
  options: ClientOptions = {},
): Promise<Connection> {
  const api = await startContentApi({ requestId: () => requestId });
  const { spaceId, environmentId } = api.defaults;
  const baseURL = `${api.server.url}/spaces/${spaceId}/environments/${environmentId}`;
  const headers = { authorization: `Bearer ${api.token}`, 'x-contentful-version': '1' };
  const management = createManagement(
    { accessToken: api.token, host: api.server.host, insecure: true, ...impatient, ...options },
    { type: 'plain', defaults: api.defaults },
  );
  const delivery = createDelivery({
    accessToken: api.token,
    space: spaceId,
    environment: environmentId,
    host: api.server.host,
    insecure: true,
    ...impatient,
    ...options,
  });
  const { timeout } = impatient;
  const http = axios.create({ baseURL, headers, timeout });
  return {
    api,
    clients: {
      'contentful-management': ofManagement(management),
      contentful: ofDelivery(delivery),
      axios: ofAxios(http),
      ky: ofKy(ky.create({ prefixUrl: baseURL, headers, timeout, retry: 0 })),
      ofetch: ofOfetch(ofetch.create({ baseURL, headers, timeout, retry: false })),
    },
    fetch: (call, signal) =>
      fetch(`${baseURL}/entries${call === 'load' ? '' : `/${entryId}`}`, {
        headers,
        ...(call === 'save' && { method: 'PUT', body: '{"fields":{}}' }),
        ...(signal && { signal }),
      }),
  };
}

/** The clients retry by themselves else; the time is for the tests of timeouts alone. */
const impatient = { retryOnError: false, timeout: 1500 } as const;

function ofManagement({ entry }: PlainClientAPI): Client {
  const sys = { id: entryId, version: 1 } as Parameters<typeof entry.update>[1]['sys'];
  return {
    load: () => thrownBy(entry.getMany({})),
    save: () => thrownBy(entry.update({ entryId }, { sys, fields: {} })),
  };
}

function ofDelivery(client: ContentfulClientApi<undefined>): Client {
  return { load: () => thrownBy(client.getEntries()) };
}

function ofAxios(http: AxiosInstance): Client {
  return {
    load: () => thrownBy(http.get('/entries')),
    save: () => thrownBy(http.put(`/entries/${entryId}`, { fields: {} })),
  };
}

function ofKy(http: KyInstance): Client {
  return {
    load: () => thrownBy(http.get('entries').json()),
    save: () => thrownBy(http.put(`entries/${entryId}`, { json: { fields: {} } }).json()),
  };
}

function ofOfetch(http: $Fetch): Client {
  return {
    load: () => thrownBy(http('/entries')),
    save: () => thrownBy(http(`/entries/${entryId}`, { method: 'PUT', body: { fields: {} } })),
  };
}

/** What a promise was rejected with. */
export async function thrownBy(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => expect.fail('the call was to fail'),
    (thrown: unknown) => thrown,
  );
}
