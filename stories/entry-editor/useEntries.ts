import type { EntryProps } from 'contentful-management';
import { useCallback, useEffect, useState } from 'react';
import { useApiError, type UseApiErrorResult } from 'react-api-error';
import type { Session } from './createSession.js';
import type { WaysOut } from './WaysOut.js';

/** The search, filter and order of the list. */
export interface ListQuery {
  readonly text: string;
  readonly contentType: string;
  readonly order: string;
}

export interface Entries {
  /** Absent until the first answer. */
  readonly entries: readonly EntryProps[] | undefined;
  readonly failure: UseApiErrorResult;
  readonly refresh: () => void;
}

const typingPause = 250;

/** Lists entries by plain `fetch`; a newer query aborts the one before it. */
export function useEntries(session: Session, query: ListQuery, ways: WaysOut): Entries {
  const [entries, setEntries] = useState<readonly EntryProps[]>();
  const failure = useApiError({
    intent: 'load',
    onSignIn: () => {
      ways.signIn(failure.retry);
    },
    onRequestAccess: ways.requestAccess,
  });
  const { wrap } = failure;
  const { text, contentType, order } = query;

  const refresh = useCallback(() => {
    const asked = {
      order,
      ...(text && { query: text }),
      ...(contentType && { content_type: contentType }),
    };
    void wrap(
      ({ signal }) =>
        session.get<{ readonly items: readonly EntryProps[] }>('/entries', asked, signal),
      { onSuccess: ({ items }) => setEntries(items) },
    );
  }, [wrap, session, text, contentType, order]);

  useEffect(() => {
    const timer = setTimeout(refresh, text ? typingPause : 0);
    return () => clearTimeout(timer);
  }, [refresh, text]);

  return { entries, failure, refresh };
}
