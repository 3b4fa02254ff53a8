import { createContentApi } from '../../../stories/content-api/createContentApi.js';

export interface Entry {
  readonly title: string;
  readonly version: number;
}

interface Stored {
  readonly sys: { readonly version: number };
  readonly fields: { readonly title: { readonly 'en-US': string } };
}

/** The embedded content API, of which the form knows a title and a version. */
export const api = createContentApi();

const place = `${api.baseUrl}/spaces/harbour/environments/master/entries`;

async function call(id: string, init: RequestInit): Promise<Entry> {
  const authorization = `Bearer ${api.token}`;
  const headers = { ...(init.headers as Record<string, string>), authorization };
  const response = await fetch(`${place}/${id}`, { ...init, headers });
  if (!response.ok) throw response;
  const { sys, fields } = (await response.json()) as Stored;
  return { title: fields.title['en-US'], version: sys.version };
}

export const getEntry = (id: string): Promise<Entry> => call(id, {});

export const putEntry = (id: string, entry: Entry, signal: AbortSignal): Promise<Entry> =>
  call(id, {
    method: 'PUT',
    headers: { 'x-contentful-version': `${entry.version}` },
    body: JSON.stringify({ fields: { title: { 'en-US': entry.title } } }),
    signal,
  });
