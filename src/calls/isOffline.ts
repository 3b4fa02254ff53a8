declare const navigator: { readonly onLine?: boolean } | undefined;

/** Whether the browser knows that it is offline. On a server, and where nothing tells, it is not. */
export function isOffline(): boolean {
  return typeof navigator !== 'undefined' && navigator.onLine === false;
}
