import { useEffect, useRef, useState } from 'react';
import { ApiErrorBanner, type RequestContext, useApiError } from 'react-api-error';
import { type Entry, getEntry, putEntry } from './entries';

export function AutosavingForm({ id, loaded }: { id: string; loaded: Entry }) {
  const [title, setTitle] = useState(loaded.title);
  const stored = useRef(loaded);
  const typed = useRef(loaded.title);
  const sent = useRef(loaded.title);
  const lastWrite = useRef<Promise<unknown>>(Promise.resolve());

  function type(text: string) {
    typed.current = text;
    setTitle(text);
  }

  // One write after the other, each with the version that the one before has brought, and with what is
  // typed when its turn comes.
  function write({ signal }: RequestContext) {
    const written = lastWrite.current.then(async () => {
      sent.current = typed.current;
      if (sent.current === stored.current.title) return;
      const entry = { title: sent.current, version: stored.current.version };
      stored.current = await putEntry(id, entry, signal);
    });
    lastWrite.current = written.catch(() => {});
    return written;
  }

  async function loadLatest() {
    stored.current = await getEntry(id);
    type(stored.current.title);
  }

  const options = {
    request: write,
    draft: () => (title === stored.current.title ? undefined : title),
    resetKeys: [id],
  };
  // What the one has saved or reloaded is no longer missing: the failure of the other is over. Of two
  // failures the save's is told, which somebody waits for.
  const autosave = useApiError({
    ...options,
    intent: 'autosave',
    onSuccess: () => {
      save.dismiss();
    },
    onReload: async () => {
      await loadLatest();
      save.dismiss();
    },
  });
  const save = useApiError({
    ...options,
    intent: 'save',
    onSuccess: () => {
      autosave.dismiss();
    },
    onError: () => {
      autosave.dismiss();
    },
    onReload: async () => {
      await loadLatest();
      autosave.dismiss();
    },
  });

  const { send: saveByItself, dismiss: forget } = autosave;
  const retryAt = Math.max(save.error?.retryAt ?? 0, autosave.error?.retryAt ?? 0);
  useEffect(() => {
    if (title === stored.current.title) {
      // Undone by hand: nothing is missing.
      sent.current = title;
      forget();
    }
    // What was refused is not sent again by itself.
    if (title === sent.current) return undefined;
    const pause = setTimeout(() => void saveByItself(), Math.max(1_000, retryAt - Date.now()));
    return () => clearTimeout(pause);
  }, [title, retryAt, saveByItself, forget]);

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save.send();
      }}
    >
      <ApiErrorBanner {...save.bannerProps} arrival="submit" />
      <ApiErrorBanner {...autosave.bannerProps} error={save.error ? null : autosave.error} />
      <label>
        Title <input value={title} onChange={(event) => type(event.target.value)} />
      </label>
      <button type="submit">Save</button>
    </form>
  );
}
