import type { Access } from './access.js';
import type { Exposure } from './exposure.js';
import type { Faults } from './faults.js';
import type { Exchange, Parts } from './handle.js';
import type { Hibernation } from './hibernation.js';
import { type ContentField, type Entry, type EntryFields, linkTo } from './resources.js';
import { users } from './seed.js';

/** Causes what other people, administrators and the network do to the space. */
export interface ContentApiControl
  extends Pick<Access, 'issueToken' | 'expireToken' | 'changeRole'>,
    Pick<Hibernation, 'hibernate'>,
    Pick<Faults, 'inject'> {
  /** Mara saves the entry, which raises its version. Default patch: she rewrites the summary. */
  readonly saveAsSomeoneElse: (entryId: string, patch?: EntryFields) => Entry;
  /** Mara deletes the entry, and unpublishes it first if necessary. */
  readonly deleteAsSomeoneElse: (entryId: string) => void;
  /** Mara archives the entry, and unpublishes it first if necessary. It can no longer be saved. */
  readonly archiveAsSomeoneElse: (entryId: string) => Entry;
  /** Mara takes the entry out of the archive. */
  readonly restoreAsSomeoneElse: (entryId: string) => Entry;
  /** An administrator changes one field of a content type; `undefined` removes the field. */
  readonly changeField: (
    contentTypeId: string,
    fieldId: string,
    change: Partial<ContentField> | undefined,
  ) => void;
  /** Uses up the rate limit for so many seconds. */
  readonly limitRate: (seconds: number) => void;
  /** Sets how long every answer takes, in milliseconds. */
  readonly setLatency: (ms: number) => void;
  /** Sets whether drafts may break the content type's rules (`publish`) or not (`save`). */
  readonly setValidateOn: (when: 'save' | 'publish') => void;
  /** Sets which headers a page can read. */
  readonly exposeHeaders: (exposure: Exposure) => void;
  /** Removes injected faults; requests that hang end as dropped connections. */
  readonly clearFaults: () => void;
  /** Restores the initial state: data, tokens, limits, sleep, faults, settings, counters, log. */
  readonly reset: () => void;
  /** The last exchanges, at most 200, oldest first. */
  readonly exchanges: () => readonly Exchange[];
  /** Calls the listener after each exchange; returns a function that stops this. */
  readonly subscribe: (listener: (exchange: Exchange) => void) => () => void;
}

function found(entry: Entry | undefined, id: string): Entry {
  if (entry) return entry;
  throw new Error(`There is no entry "${id}" in the content API: nobody can change it.`);
}

/** What other people do to entries, written directly into the state. */
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
