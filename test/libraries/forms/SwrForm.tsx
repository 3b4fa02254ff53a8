import { useState } from 'react';
import { ApiErrorBanner, useApiError } from 'react-api-error';
import useSWRMutation from 'swr/mutation';
import { type Entry, getEntry, putEntry } from './entries';

export function EntryForm({ id, loaded }: { id: string; loaded: Entry }) {
  const [saved, setSaved] = useState(loaded);
  const [title, setTitle] = useState(loaded.title);

  const { trigger, error, isMutating } = useSWRMutation<Entry, unknown, string[], Entry>(
    ['entry', id],
    (_key, { arg }) => putEntry(id, arg, AbortSignal.timeout(30_000)),
    { onSuccess: (entry) => setSaved(entry) },
  );
  const entry = { title, version: saved.version };

  async function loadLatest() {
    const latest = await getEntry(id);
    setSaved(latest);
    setTitle(latest.title);
  }

  const save = useApiError({
    intent: 'save',
    source: error,
    sourcePending: isMutating,
    onRetry: () => trigger(entry),
    onReload: loadLatest,
    draft: () => (title === saved.title ? undefined : title),
  });

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void trigger(entry, { throwOnError: false });
      }}
    >
      <ApiErrorBanner {...save.bannerProps} arrival="submit" />
      <label>
        Title <input value={title} onChange={(event) => setTitle(event.target.value)} />
      </label>
      <button type="submit">Save</button>
    </form>
  );
}
