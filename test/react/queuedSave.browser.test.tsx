import { act, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { useApiError } from '../../src/react/hooks/useApiError.js';
import { silence } from '../components/support.js';

afterEach(silence);

interface Saved {
  readonly title: string;
  readonly version: number;
}

/** A server that takes a version once, and answers when the test says so. */
function serveVersions() {
  const sent: Saved[] = [];
  const answers: (() => void)[] = [];
  let version = 1;
  return {
    sent,
    answer: () => answers.shift()?.(),
    async put(entry: Saved): Promise<Saved> {
      sent.push(entry);
      await new Promise<void>((resolve) => answers.push(resolve));
      if (entry.version !== version) throw new Response(null, { status: 409 });
      version += 1;
      return { ...entry, version };
    },
  };
}

function Form({ put }: { readonly put: (entry: Saved) => Promise<Saved> }) {
  const [saved, setSaved] = useState<Saved>({ title: '', version: 1 });
  const [title, setTitle] = useState('');
  const save = useApiError({
    intent: 'save',
    request: () => put({ title, version: saved.version }),
    onSuccess: setSaved,
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save.send();
      }}
    >
      <input aria-label="Title" value={title} onChange={(event) => setTitle(event.target.value)} />
      <button type="submit">Save</button>
      <output>{save.error?.code ?? (save.pending ? 'Saving' : `Version ${saved.version}`)}</output>
    </form>
  );
}

const type = (text: string) => userEvent.type(screen.getByLabelText('Title'), text);
const save = () => act(async () => screen.getByRole('button').click());

test('a save that waits for another sends the version that the other one brought', async () => {
  const { sent, put, answer } = serveVersions();
  render(<Form put={put} />);
  await type('First');
  await save();
  await type(', more');
  await save();
  await save();
  answer();
  await vi.waitFor(() => expect(sent).toHaveLength(2));
  answer();
  await vi.waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Version 3'));
  expect(sent).toEqual([
    { title: 'First', version: 1 },
    { title: 'First, more', version: 2 },
  ]);
});
