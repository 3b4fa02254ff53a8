import type { EntryProps } from 'contentful-management';
import {
  type Change,
  type EntryDocument,
  isDirty,
  openDocument,
  reloadDocument,
  takeMine,
  type Values,
  withValue,
} from './entryDocument.js';

/** The entries that were opened, with their unsaved changes: leaving a form loses nothing. */
export interface Desk {
  readonly subscribe: (listener: () => void) => () => void;
  /** A new map after each change. */
  readonly documents: () => ReadonlyMap<string, EntryDocument>;
  readonly document: (id: string) => EntryDocument | undefined;
  /** The server's latest version; unsaved changes to an older one are put aside. */
  readonly receive: (latest: EntryProps) => void;
  readonly enter: (id: string, field: string, locale: string, value: unknown) => void;
  /** The server has stored `sent`; what was typed since then stays in the form. */
  readonly saved: (entry: EntryProps, sent: Values) => void;
  readonly takeMine: (id: string, changes: readonly Change[]) => void;
  readonly dropAside: (id: string) => void;
  readonly close: (id: string) => void;
}

export function createDesk(): Desk {
  let documents: ReadonlyMap<string, EntryDocument> = new Map();
  const listeners = new Set<() => void>();

  function set(next: ReadonlyMap<string, EntryDocument>): void {
    documents = next;
    for (const listener of listeners) listener();
  }

  function put(document: EntryDocument): void {
    set(new Map(documents).set(document.saved.sys.id, document));
  }

  function update(id: string, change: (document: EntryDocument) => EntryDocument): void {
    const document = documents.get(id);
    if (document) put(change(document));
  }

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    documents: () => documents,
    document: (id) => documents.get(id),
    receive: (latest) => {
      const known = documents.get(latest.sys.id);
      if (!known || (!isDirty(known) && known.aside.length === 0)) put(openDocument(latest));
      else if (known.saved.sys.version !== latest.sys.version) put(reloadDocument(known, latest));
    },
    enter: (id, field, locale, value) =>
      update(id, (document) => ({
        ...document,
        values: withValue(document.values, field, locale, value),
      })),
    saved: (entry, sent) =>
      update(entry.sys.id, (document) => ({
        saved: entry,
        values: document.values === sent ? entry.fields : document.values,
        aside: document.aside,
      })),
    takeMine: (id, changes) => update(id, (document) => takeMine(document, changes)),
    dropAside: (id) => update(id, (document) => ({ ...document, aside: [] })),
    close: (id) => set(new Map([...documents].filter(([key]) => key !== id))),
  };
}
