import { useCallback, useEffect, useRef, useState } from 'react';
import { type CallResult, useApiError, type UseApiErrorResult } from 'react-api-error';
import { enrich } from 'react-api-error/contentful';
import type { Desk } from './createDesk.js';
import type { Session } from './createSession.js';
import { changesOf, type EntryDocument, isDirty, toFields } from './entryDocument.js';
import { useDesk } from './useDesk.js';
import type { WaysOut } from './WaysOut.js';

export interface UseEntryOptions {
  readonly id: string;
  readonly session: Session;
  readonly desk: Desk;
  readonly ways: WaysOut;
  readonly onLeave: () => void;
  /** The unsaved changes as a text that can be pasted anywhere. */
  readonly asText: (document: EntryDocument) => string;
}

export interface OpenEntry {
  /** Absent until it is loaded. */
  readonly document: EntryDocument | undefined;
  readonly loading: UseApiErrorResult;
  readonly saving: UseApiErrorResult;
  /** A message for screen readers: the library leaves announcing a success without an earlier failure to the app. */
  readonly said: string;
  readonly save: () => void;
  readonly publish: () => void;
}

/** Opens one entry, saves and publishes it. */
export function useEntry(options: UseEntryOptions): OpenEntry {
  const { id, session, desk, ways, onLeave, asText } = options;
  const document = useDesk(desk).get(id);
  const [said, setSaid] = useState('');

  const loading = useApiError({
    intent: 'load',
    parse: { enrich },
    onSignIn: () => {
      ways.signIn(loading.retry);
    },
    onLeave,
  });
  const { wrap: load } = loading;
  const get = useCallback(() => session.client().entry.get({ entryId: id }), [session, id]);
  useEffect(() => void load(get, { onSuccess: desk.receive }), [load, get, desk]);

  const saving = useApiError({
    intent: 'save',
    request: store,
    parse: { enrich },
    draft: () => (document && isDirty(document) ? asText(document) : undefined),
    onReload: async () => desk.receive(await get()),
    onSignIn: () => {
      ways.signIn(saving.retry);
    },
    onRequestAccess: ways.requestAccess,
    onLeave,
  });

  /** The fields that are being sent, or were sent last. */
  const sent = useRef<EntryDocument['values']>(undefined);

  // Reads the desk when it runs, so that a retry sends what the form holds by then.
  async function store() {
    const { saved, values } = found(desk, id);
    sent.current = values;
    const fields = toFields(values, Object.keys(values));
    const entry = await session.client().entry.update({ entryId: id }, { ...saved, fields });
    desk.saved(entry, values);
    return entry;
  }
  async function storeAndPublish() {
    const now = found(desk, id);
    const entry = changesOf(now).length > 0 ? await store() : now.saved;
    const { values } = found(desk, id);
    desk.saved(await session.client().entry.publish({ entryId: id }, entry), values);
  }

  /** The library announces a success only after a failure; any other is for the app to announce. */
  async function tell(run: () => Promise<CallResult<unknown>>, done: string) {
    const isRecovery = saving.error !== null;
    setSaid('');
    const { ok } = await run();
    if (ok && !isRecovery) setSaid(done);
  }

  function save() {
    // changes made meanwhile are sent after the save that is under way; the same fields are not sent twice
    if (saving.pending && sent.current === found(desk, id).values) return;
    void tell(saving.send, 'Saved');
  }

  function publish() {
    // publishing during a save would conflict with it: both send the same version
    if (saving.pending) return;
    // this, too, reads the desk when it runs
    const attempt = { intent: 'publish', repeatable: true } as const;
    void tell(() => saving.wrap(storeAndPublish, attempt), 'Published');
  }

  return {
    document,
    loading,
    saving,
    said,
    save,
    publish,
  };
}

function found(desk: Desk, id: string): EntryDocument {
  const document = desk.document(id);
  if (document) return document;
  throw new Error(`The entry "${id}" is not open.`);
}
