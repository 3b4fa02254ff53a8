import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiErrorBanner, useApiError } from 'react-api-error';
import { type Entry, getEntry, putEntry } from './entries';

export function EntryForm({ id, loaded }: { id: string; loaded: Entry }) {
  const [saved, setSaved] = useState(loaded);
  const [title, setTitle] = useState(loaded.title);

  const mutation = useMutation({
    mutationFn: (entry: Entry) => putEntry(id, entry, AbortSignal.timeout(30_000)),
    onSuccess: (entry) => setSaved(entry),
  });
  const send = () => mutation.mutate({ title, version: saved.version });

  async function loadLatest() {
    const latest = await getEntry(id);
    setSaved(latest);
    setTitle(latest.title);
  }

  const save = useApiError({
    intent: 'save',
    source: mutation.error,
    sourcePending: mutation.isPending,
    onRetry: send,
    onReload: loadLatest,
    draft: () => (title === saved.title ? undefined : title),
  });

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
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
