import { useEffect, useRef, useState } from 'react';
import { ApiErrorBanner, useApiError } from 'react-api-error';
import { type Entry, getEntry, putEntry } from './entries';

export function AutosavingForm({ id, loaded }: { id: string; loaded: Entry }) {
  const [title, setTitle] = useState(loaded.title);
  const [stored, setStored] = useState(loaded);
  const [isReloading, setReloading] = useState(false);
  const sent = useRef(loaded.title);

  const save = useApiError({
    intent: 'save',
    // Runs when its turn comes, with what is typed by then and the version that the write before has brought.
    request: ({ signal }) => {
      sent.current = title;
      return putEntry(id, { title, version: stored.version }, signal);
    },
    onSuccess: setStored,
    onReload: async () => {
      setReloading(true);
      try {
        const latest = await getEntry(id);
        sent.current = latest.title;
        setStored(latest);
        setTitle(latest.title);
      } finally {
        setReloading(false);
      }
    },
    draft: () => (title === stored.title ? undefined : title),
  });

  const { send, pending } = save;
  const retryAt = save.error?.retryAt ?? 0;
  const isOutdated = save.error?.recovery === 'reload';
  useEffect(() => {
    // What is typed while a write runs is looked at when that has ended. What was sent, be it refused, is not sent
    // again by itself, nor is anything where a newer version is there.
    if (pending || isOutdated || title === sent.current) return undefined;
    const pause = Math.max(1_000, retryAt - Date.now());
    const timer = setTimeout(() => void send({ intent: 'autosave' }), pause);
    return () => clearTimeout(timer);
  }, [title, retryAt, isOutdated, pending, send]);

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save.send();
      }}
    >
      <ApiErrorBanner {...save.bannerProps} arrival="submit" />
      <label>
        Title{' '}
        <input
          value={title}
          readOnly={isReloading}
          onChange={(event) => setTitle(event.target.value)}
        />
      </label>
      <button type="submit">Save</button>
    </form>
  );
}
