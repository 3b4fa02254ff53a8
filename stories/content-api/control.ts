import type { Access } from './access.js';
import type { Exposure } from './exposure.js';
import type { Faults } from './faults.js';
import type { Exchange, Parts } from './handle.js';
import type { Hibernation } from './hibernation.js';
import { type ContentField, type Entry, type EntryFields, linkTo } from './resources.js';
import { users } from './seed.js';

/** What happens to the space from outside the editor: other people, administrators, the network. */
export interface ContentApiControl
  extends Pick<Access, 'issueToken' | 'expireToken' | 'changeRole'>,
    Pick<Hibernation, 'hibernate'>,
    Pick<Faults, 'inject'> {
  /** Mara saves the entry: its version rises. Default patch: she rewrites the summary. */
  readonly saveAsSomeoneElse: (entryId: string, patch?: EntryFields) => Entry;
  /** Mara unpublishes the entry if need be, and deletes it. */
  readonly deleteAsSomeoneElse: (entryId: string) => void;
  /** Mara unpublishes the entry if need be, and archives it: it cannot be saved any more. */
  readonly archiveAsSomeoneElse: (entryId: string) => Entry;
  /** Mara takes the entry out of the archive again. */
  readonly restoreAsSomeoneElse: (entryId: string) => Entry;
  /** An administrator changes one field of a content type; `undefined` removes the field. */
  readonly changeField: (
    contentTypeId: string,
    fieldId: string,
    change: Partial<ContentField> | undefined,
  ) => void;
  /** The rate limit is used up for so many seconds, then requests pass again. */
  readonly limitRate: (seconds: number) => void;
  /** How long every answer takes from now on, in milliseconds. */
  readonly setLatency: (ms: number) => void;
  /** Whether drafts may break the content type's rules (`publish`) or not (`save`). */
  readonly setValidateOn: (when: 'save' | 'publish') => void;
  /** Which headers a page can read from now on. */
  readonly exposeHeaders: (exposure: Exposure) => void;
  /** Removes injected faults; requests that hang end as dropped connections. */
  readonly clearFaults: () => void;
  /** Everything as it was made: data, tokens, limits, sleep, faults, settings, counters, log. */
  readonly reset: () => void;
  /** The exchanges so far, oldest first, at most the last 200. */
  readonly exchanges: () => readonly Exchange[];
  /** Calls back after each exchange; returns how to stop that. */
  readonly subscribe: (listener: (exchange: Exchange) => void) => () => void;
}

function found(entry: Entry | undefined, id: string): Entry {
  if (entry) return entry;
  throw new Error(`There is no entry "${id}" in the content API: nobody can change it.`);
}

/** What other people do to entries, straight in the state. */
export function createColleague({ state, now }: Pick<Parts, 'state' | 'now'>) {
  const change = (entryId: string, apply: (entry: Entry) => Entry): Entry => {
    const entry = apply(found(state.entries.get(entryId), entryId));
    const updatedBy = linkTo('User', users.someoneElse.id);
    const updatedAt = new Date(now()).toISOString();
    const sys = { ...entry.sys, version: entry.sys.version + 1, updatedAt, updatedBy };
    const next = { ...entry, sys };
    state.entries.set(entryId, next);
    return next;
  };
  return {
    save: (entryId: string, patch?: EntryFields) =>
      change(entryId, (entry) => {
        const rewritten = {
          ...entry.fields['summary'],
          'en-US': `Rewritten by ${users.someoneElse.name} while you were editing (revision ${entry.sys.version}).`,
        };
        return { ...entry, fields: { ...entry.fields, ...(patch ?? { summary: rewritten }) } };
      }),
    remove: (entryId: string) => {
      found(state.entries.get(entryId), entryId);
      state.entries.delete(entryId);
    },
    archive: (entryId: string) =>
      change(entryId, (entry) => {
        const { publishedVersion: _version, publishedAt: _at, ...sys } = entry.sys;
        const archivedAt = new Date(now()).toISOString();
        return { ...entry, sys: { ...sys, archivedVersion: sys.version, archivedAt } };
      }),
    restore: (entryId: string) =>
      change(entryId, (entry) => {
        const { archivedVersion: _version, archivedAt: _at, ...sys } = entry.sys;
        return { ...entry, sys };
      }),
  };
}

/** What an administrator does to a content type. */
export function changeField(
  { state }: Pick<Parts, 'state'>,
  ...[contentTypeId, fieldId, change]: Parameters<ContentApiControl['changeField']>
): void {
  const contentType = state.contentTypes.get(contentTypeId);
  if (!contentType?.fields.some(({ id }) => id === fieldId))
    throw new Error(`There is no field "${fieldId}" in a content type "${contentTypeId}".`);
  const fields = contentType.fields.flatMap((field) => {
    if (field.id !== fieldId) return [field];
    return change ? [{ ...field, ...change }] : [];
  });
  const sys = { ...contentType.sys, version: contentType.sys.version + 1 };
  state.contentTypes.set(contentTypeId, { ...contentType, sys, fields });
}
