import { useSyncExternalStore } from 'react';
import type { Desk } from './createDesk.js';
import type { EntryDocument } from './entryDocument.js';

/** The documents on the desk. */
export function useDesk(desk: Desk): ReadonlyMap<string, EntryDocument> {
  return useSyncExternalStore(desk.subscribe, desk.documents);
}
