import { act } from '@testing-library/react';
import { type ReactNode, StrictMode, version } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, onTestFinished, test, vi } from 'vitest';
import { ApiErrorBanner } from '../../src/components/ApiErrorBanner.js';
import { useFieldIssues } from '../../src/react/hooks/useFieldIssues.js';
import type { ApiError } from '../../src/model/ApiError.js';
import type { Issue } from '../../src/model/Issue.js';
import { expectConsole } from '../setup/index.js';
import { onAnotherComputer } from '../support/onAnotherComputer.js';
import { anError, invalid, openDetails, required, silence, spoken, tooLong } from './support.js';

const published: Issue = {
  ...required('published'),
  message: 'dateRange',
  name: 'dateRange',
  rule: 'dateRange',
  params: { min: '2026-01-02T03:04:05.000Z' },
};

const category: Issue = {
  ...required('category'),
  message: 'in',
  name: 'in',
  rule: 'in',
  params: { expected: ['news', 'guide', 'essay'] },
};

const cover: Issue = {
  ...required('cover'),
  message: 'assetFileSize',
  name: 'assetFileSize',
  rule: 'assetFileSize',
  params: { max: 2_000_000 },
};

/** What is written by `Intl`, all at once: numbers, times, lists, sizes, names of locales, plurals. */
const issues = [published, category, cover, tooLong('summary', 1_234), required('title', 'de-AT')];
const everything = invalid([...issues, required('title', 'de-AT')], {
  truncated: { issues: 4_321 },
});

/** Renders as a server elsewhere does, then hydrates here as a browser does; both must be silent. */
async function hydrate(page: ReactNode, pageOfServer = page) {
  const host = document.createElement('main');
  document.body.append(host);
  // On a real server React 18 is silent: there is no document, so no layout effect is asked for.
  if (version.startsWith('18')) expectConsole('error', /useLayoutEffect does nothing/);
  host.innerHTML = onAnotherComputer(() => renderToString(pageOfServer));
  const fromServer = host.textContent;
  const onRecoverableError = vi.fn();
  const root = await act(async () => hydrateRoot(host, page, { onRecoverableError }));
  onTestFinished(async () => {
    await act(async () => root.unmount());
    host.remove();
    silence();
  });
  expect(onRecoverableError).not.toHaveBeenCalled();
  return { host, fromServer };
}

test.each([
  ['', (page: ReactNode) => page],
  [' in StrictMode', (page: ReactNode) => <StrictMode>{page}</StrictMode>],
])(
  'a page from a server with another time zone and other languages is hydrated silently%s, and then says it as this browser does',
  async (_, wrap) => {
    const { host, fromServer } = await hydrate(
      wrap(<ApiErrorBanner error={everything} attempt={2} />),
    );
    expect(fromServer).toContain('5 fields need attention');
    const here = [
      new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'long' }).format(
        new Date('2026-01-02T03:04:05.000Z'),
      ),
      'news, guide, or essay',
      '2 megabytes',
      '1,234 characters',
      'German (Austria)',
      '4,321 more not listed',
    ];
    for (const words of here) {
      expect(fromServer).not.toContain(words);
      expect(host).toHaveTextContent(words);
    }
    expect(host).not.toHaveTextContent('«');
  },
);

test('what is announced of a page from a server is said as this browser does', async () => {
  await hydrate(<ApiErrorBanner error={anError('ServerError')} attempt={1_234} />);
  await vi.waitFor(() => expect(spoken('assertive')).toMatch(/tried 1,234 times/));
});

test('the time of a failure is drawn in the time zone of the browser', async () => {
  const error = anError('ServerError');
  const { host, fromServer } = await hydrate(<ApiErrorBanner error={error} />);
  const time = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'long' });
  expect(fromServer).not.toContain('2026');
  openDetails();
  expect(host).toHaveTextContent(time.format(error.receivedAt));
});

test('models that server and browser read at different times make no difference', async () => {
  const readAt = (second: number) => {
    const receivedAt = Date.UTC(2026, 0, 2, 3, 4, second);
    return anError('RateLimitExceededError', { receivedAt, retryAt: receivedAt + 60_000 });
  };
  const { host } = await hydrate(
    <ApiErrorBanner error={readAt(5)} />,
    <ApiErrorBanner error={readAt(1)} />,
  );
  expect(host).toHaveTextContent('Too many requests');
});

function Form({ error }: { readonly error: ApiError }) {
  const summary = useFieldIssues(error, ['fields', 'summary']);
  return (
    <>
      <ApiErrorBanner error={error} />
      <input aria-label="Summary" {...summary.inputProps} />
      <p {...summary.messageProps}>{summary.messages.join('. ')}</p>
    </>
  );
}

test('the messages of a field are hydrated silently, and then say it as this browser does', async () => {
  const { host, fromServer } = await hydrate(<Form error={everything} />);
  expect(fromServer).toContain('Summary must be 1234 characters or fewer');
  expect(host).toHaveTextContent('Summary must be 1,234 characters or fewer; it has 1,235');
});

test('what may be copied is asked for in the browser alone [draft-10]', async () => {
  const draft = vi.fn(() => 'words');
  const { host, fromServer } = await hydrate(
    <ApiErrorBanner error={anError('VersionMismatchError')} draft={draft} />,
  );
  expect(fromServer).not.toContain('Copy my changes');
  expect(host).toHaveTextContent('Copy my changes');
  expect(draft).toHaveBeenCalledTimes(1);
});
