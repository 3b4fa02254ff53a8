export interface Entry {
  readonly title: string;
}

export function putEntry(entry: Entry, signal: AbortSignal): Promise<Response> {
  return fetch('/api/entries/1', { method: 'PUT', body: JSON.stringify(entry), signal });
}
