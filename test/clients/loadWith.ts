import axios, { type InternalAxiosRequestConfig } from 'axios';
import { createClient as createDelivery } from 'contentful';
import { createClient as createManagement } from 'contentful-management';
import ky from 'ky';
import { ofetch } from 'ofetch';
import { enrich, responseLogger } from '../../src/adapters/contentful.js';
import type { ApiError } from '../../src/model/ApiError.js';
import { readApiError } from '../../src/parse/readApiError.js';

/** How long a call may take: by the client's own limit, or until the page gives it up. */
export interface Patience {
  readonly timeout?: number;
  readonly signal?: AbortSignal;
}

type Load = (host: string, patience: Patience) => Promise<unknown>;

/** One call that reads entries, by each client, without its own retries. */
const loads = {
  // a limit of time is a signal, too
  fetch: (host, { timeout, signal = timeout ? AbortSignal.timeout(timeout) : null }) =>
    fetch(`http://${host}/entries`, { signal }),
  axios: (host, patience) => axios.get(`http://${host}/entries`, patience),
  ky: (host, patience) => ky.get(`http://${host}/entries`, { retry: 0, ...patience }).json(),
  ofetch: (host, patience) => ofetch(`http://${host}/entries`, { retry: false, ...patience }),
  contentful: (host, patience) => delivery(optionsOf(host, patience)).getEntries(),
  'contentful-management': (host, patience) =>
    management(optionsOf(host, patience)).entry.getMany({}),
  'contentful, logged': (host, patience) =>
    delivery({ ...optionsOf(host, patience), responseLogger }).getEntries(),
  'contentful-management, logged': (host, patience) =>
    management({ ...optionsOf(host, patience), responseLogger }).entry.getMany({}),
} as const satisfies Record<string, Load>;

export type ClientName = keyof typeof loads;

export const clientNames = Object.keys(loads) as ClientName[];

/** What is read of the failure of a client's call. */
export function failureOf(
  name: ClientName,
  host: string,
  patience: Patience,
): Promise<ApiError | null> {
  const load: Load = loads[name];
  return readApiError(load(host, patience), name.endsWith('logged') ? { enrich } : {});
}

type OfficialOptions = ReturnType<typeof optionsOf> & {
  readonly responseLogger?: typeof responseLogger;
};

function delivery(options: OfficialOptions) {
  return createDelivery({ ...options, space: 'harbour' });
}

function management(options: OfficialOptions) {
  const defaults = { spaceId: 'harbour', environmentId: 'master' };
  return createManagement(options, { type: 'plain', defaults });
}

function optionsOf(host: string, { timeout, signal }: Patience) {
  return {
    accessToken: 'invented-token',
    host,
    insecure: true,
    retryOnError: false,
    ...(timeout && { timeout }),
    // no call of theirs takes a signal: it is handed to the axios inside
    ...(signal && {
      onBeforeRequest: (config: InternalAxiosRequestConfig) => ({ ...config, signal }),
    }),
  };
}
