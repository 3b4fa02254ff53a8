import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { useApiError } from '../../src/react/hooks/useApiError.js';
import { silence } from '../components/support.js';

afterEach(silence);

interface Entry {
  readonly title: string;
  readonly version: number;
}

/** A server that somebody else has saved to. It answers a load when the test says so. */
function serveVersions() {
  const sent: Entry[] = [];
  let answer = () => {};
  let stored: Entry = { title: 'Theirs', version: 2 };
  return {
    sent,
    answer: () => answer(),
    get: () => new Promise<Entry>((resolve) => (answer = () => resolve(stored))),
    async put(entry: Entry): Promise<Entry> {
      sent.push(entry);
      if (entry.version !== stored.version) throw new Response(null, { status: 409 });
      stored = { ...entry, version: entry.version + 1 };
      return stored;
    },
  };
}

type Server = ReturnType<typeof serveVersions>;
type AfterReload = (save: {
  send: () => Promise<unknown>;
  retry: () => Promise<unknown>;
}) => unknown;

function Form({ get, put, after }: Pick<Server, 'get' | 'put'> & { readonly after?: AfterReload }) {
  const [entry, setEntry] = useState<Entry>({ title: 'Mine', version: 1 });
  const save = useApiError({
    intent: 'save',
    request: () => put(entry),
    onSuccess: setEntry,
    onReload: async () => {
      setEntry(await get());
      await after?.(save);
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save.send();
      }}
    >
      <input
        aria-label="Title"
        value={entry.title}
        onChange={({ target }) => setEntry({ ...entry, title: target.value })}
      />
      <button type="submit">Save</button>
      <button type="button" onClick={() => void save.reload()}>
        Reload
      </button>
      <button type="button" onClick={() => void save.retry()}>
        Retry
      </button>
      <output>{save.pending ? 'Busy' : (save.error?.code ?? `Version ${entry.version}`)}</output>
    </form>
  );
}

const button = (name: string) => screen.getByRole('button', { name });
const says = (text: string) =>
  vi.waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(text));

/** Somebody has saved, met the newer version, and has asked for it. */
async function open(after?: AfterReload) {
  const server = serveVersions();
  render(<Form get={server.get} put={server.put} {...(after && { after })} />);
  await userEvent.click(button('Save'));
  await says('Conflict');
  await userEvent.click(button('Reload'));
  await says('Busy');
  return server;
}

const THEIRS = [
  { title: 'Mine', version: 1 },
  { title: 'Theirs', version: 2 },
];

test.each([
  ['clicked', () => userEvent.click(button('Save'))],
  ['clicked by a script', async () => fireEvent.click(button('Save'))],
  [
    'pressed by Enter in the field',
    () => userEvent.type(screen.getByLabelText('Title'), '{Enter}'),
  ],
  ['tried again', () => userEvent.click(button('Retry'))],
])('a save that is %s while the latest version is loaded sends that version', async (_, press) => {
  const { sent, answer } = await open();
  await press();
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(sent).toHaveLength(1);
  answer();
  await says('Version 3');
  expect(sent).toEqual(THEIRS);
});

test.each<[string, AfterReload]>([
  ['saves', (save) => save.send()],
  ['tries again', (save) => save.retry()],
])('a handler that brings the latest version and %s sends that version', async (_, after) => {
  const { sent, answer } = await open(after);
  await act(async () => answer());
  await says('Version 3');
  expect(sent).toEqual(THEIRS);
});
