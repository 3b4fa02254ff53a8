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

interface FormProps {
  readonly put: (entry: Saved) => Promise<Saved>;
  /** The failure leaves the display when another version is there. */
  readonly isResetByVersion?: boolean;
  /** Whether what was saved is to be saved once more, at once. */
  readonly isStale?: (saved: Saved) => boolean;
}

function Form({ put, isResetByVersion = false, isStale = () => false }: FormProps) {
  const [saved, setSaved] = useState<Saved>({ title: '', version: 1 });
  const [title, setTitle] = useState('');
  const save = useApiError({
    intent: 'save',
    request: () => put({ title, version: saved.version }),
    onSuccess: (answer: Saved) => {
      setSaved(answer);
      if (isStale(answer)) void save.send();
    },
    resetKeys: isResetByVersion ? [saved.version] : [],
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

test('a save that is asked for as soon as another has worked sends the version that it brought', async () => {
  const { sent, put, answer } = serveVersions();
  render(<Form put={put} isStale={({ version }) => version === 2} />);
  await type('Title');
  await save();
  answer();
  await vi.waitFor(() => expect(sent).toHaveLength(2));
  answer();
  await vi.waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Version 3'));
  expect(sent.map(({ version }) => version)).toEqual([1, 2]);
});

test('a save that waited is one of the version that came meanwhile: others wait for it', async () => {
  const { sent, put, answer } = serveVersions();
  render(<Form put={put} isResetByVersion />);
  await type('First');
  await save();
  await type(', more');
  await save();
  answer();
  await vi.waitFor(() => expect(sent).toHaveLength(2));
  await type(', last');
  await save();
  expect(sent).toHaveLength(2);
  answer();
  await vi.waitFor(() => expect(sent).toHaveLength(3));
  answer();
  await vi.waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Version 4'));
  expect(sent).toEqual([
    { title: 'First', version: 1 },
    { title: 'First, more', version: 2 },
    { title: 'First, more, last', version: 3 },
  ]);
});

test('a save that waited, and fails on the version that came meanwhile, is told', async () => {
  const { sent, put, answer } = serveVersions();
  const failing = (entry: Saved) =>
    entry.version === 1 ? put(entry) : Promise.reject(new Response(null, { status: 500 }));
  render(<Form put={failing} isResetByVersion />);
  await type('First');
  await save();
  await save();
  answer();
  await vi.waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('ServerError'));
  expect(sent).toHaveLength(1);
});
