import { useEffect, useRef, useState } from 'react';
import { ApiErrorBanner, type RequestContext, useApiError } from 'react-api-error';
import { type Entry, getEntry, putEntry } from './entries';

export function AutosavingForm({ id, loaded }: { id: string; loaded: Entry }) {
  const [title, setTitle] = useState(loaded.title);
  const stored = useRef(loaded);
  const lastWrite = useRef<Promise<unknown>>(Promise.resolve());

  // One write after the other, each with the version that the one before has brought.
  function write({ signal }: RequestContext) {
    const written = lastWrite.current.then(async () => {
      stored.current = await putEntry(id, { title, version: stored.current.version }, signal);
    });
    lastWrite.current = written.catch(() => {});
    return written;
  }

  async function loadLatest() {
    stored.current = await getEntry(id);
    setTitle(stored.current.title);
  }

  const options = {
    request: write,
    onReload: loadLatest,
    draft: () => (title === stored.current.title ? undefined : title),
    resetKeys: [id],
  };
  // What the one has saved is no longer missing: the failure of the other is over.
  const autosave = useApiError({
    ...options,
    intent: 'autosave',
    onSuccess: () => {
      save.dismiss();
    },
  });
  const save = useApiError({
    ...options,
    intent: 'save',
    onSuccess: () => {
      autosave.dismiss();
    },
  });

  const { send: saveByItself } = autosave;
  useEffect(() => {
    const pause = setTimeout(() => {
      if (title !== stored.current.title) void saveByItself();
    }, 1_000);
    return () => clearTimeout(pause);
  }, [title, saveByItself]);

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save.send();
      }}
    >
      <ApiErrorBanner {...save.bannerProps} arrival="submit" />
      <ApiErrorBanner {...autosave.bannerProps} />
      <label>
        Title <input value={title} onChange={(event) => setTitle(event.target.value)} />
      </label>
      <button type="submit">Save</button>
    </form>
  );
}
