import type { ContentFields, ContentTypeProps, EntryProps } from 'contentful-management';
import { useCallback, useEffect, useState } from 'react';
import { useApiError, type UseApiErrorResult } from 'react-api-error';
import type { Session } from './createSession.js';
import { titleOf } from './fieldText.js';

export type ContentType = ContentTypeProps;
export type ContentField = ContentFields;

export interface EditorLocale {
  readonly code: string;
  readonly name: string;
  readonly default: boolean;
}

/** What the editor has to know about a space before it can show anything. */
export interface Space {
  readonly contentTypes: ReadonlyMap<string, ContentType>;
  readonly locales: readonly EditorLocale[];
  /** Entries that link fields may point to. */
  readonly authors: readonly EntryProps[];
  /** What people call each entry, by its id. */
  readonly titles: ReadonlyMap<string, string>;
}

interface Page<T> {
  readonly items: readonly T[];
}

async function loadSpace({ get }: Session, signal: AbortSignal): Promise<Space> {
  const [contentTypes, locales, entries] = await Promise.all([
    get<Page<ContentType>>('/content_types', {}, signal),
    get<Page<EditorLocale>>('/locales', {}, signal),
    get<Page<EntryProps>>('/entries', { order: 'sys.id' }, signal),
  ]);
  const typeById = new Map(contentTypes.items.map((type) => [type.sys.id, type]));
  const typeOf = ({ sys }: EntryProps) => typeById.get(sys.contentType.sys.id);
  return {
    contentTypes: typeById,
    locales: locales.items,
    authors: entries.items.filter((entry) => typeOf(entry)?.sys.id === 'author'),
    titles: new Map(entries.items.map((entry) => [entry.sys.id, titleOf(entry, typeOf(entry))])),
  };
}

/** Loads the space once. */
export function useSpace(session: Session): {
  readonly space: Space | undefined;
  readonly failure: UseApiErrorResult;
} {
  const [space, setSpace] = useState<Space>();
  const failure = useApiError({ intent: 'load' });
  const { wrap } = failure;
  const load = useCallback(
    () => wrap(({ signal }) => loadSpace(session, signal), { onSuccess: setSpace }),
    [wrap, session],
  );
  useEffect(() => void load(), [load]);
  return { space, failure };
}
