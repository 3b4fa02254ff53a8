import { act, render, screen, waitFor } from '@testing-library/react';
import { version } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ApiErrorBanner } from '../../src/components/ApiErrorBanner.js';
import { TechnicalDetails } from '../../src/components/TechnicalDetails.js';
import { en } from '../../src/locales/en.js';
import { expectConsole } from '../setup/index.js';
import { anError, openDetails } from './support.js';

const report = vi.fn(() => 'for a ticket');

beforeEach(() => {
  report.mockClear();
});

const drawn = (
  <TechnicalDetails error={anError('ServerError')} news="1" report={report} draft={undefined} />
);

function details(): HTMLDetailsElement {
  return screen.getByRole<HTMLDetailsElement>('group');
}

describe('technical details', () => {
  test('hold nothing but their name before they are opened', () => {
    render(drawn);
    expect([...details().children].map(({ localName }) => localName)).toEqual(['summary']);
  });

  test('are filled by the time a press has opened them', () => {
    render(drawn);
    openDetails();
    expect(details().open).toBe(true);
    expect(screen.getByText('req-7')).toBeVisible();
  });

  test('are filled when a script opens them', async () => {
    render(drawn);
    details().open = true;
    await waitFor(() => expect(screen.getByText('req-7')).toBeVisible());
  });

  test('keep what was drawn when they are closed', async () => {
    render(drawn);
    openDetails();
    const facts = details().querySelector('dl');
    openDetails();
    await waitFor(() => expect(details().open).toBe(false));
    expect(details().querySelector('dl')).toBe(facts);
  });

  test('link to the documentation of the server, beside the page', () => {
    const helpUrl = 'https://docs.harbour.example/full';
    const error = { ...anError('ServerError'), helpUrl };
    render(<TechnicalDetails error={error} news="1" report={report} draft={undefined} />);
    openDetails();
    const link = screen.getByRole('link', { name: helpUrl });
    expect(link).toHaveAttribute('href', helpUrl);
    expect(link).toHaveAttribute('rel', 'noreferrer');
    expect(link).toHaveAttribute('target', '_blank');
  });

  test('are in no known language but for what the library says itself [details-19]', () => {
    const error = anError('BadRequestError', {
      detail: 'The order is unknown',
      reasons: ['Because of the month'],
      truncated: { bytes: 1 },
    });
    render(<ApiErrorBanner error={error} />);
    openDetails();
    const languages = Object.fromEntries(
      [...document.querySelectorAll('[data-part="fact"]')].map((fact) => [
        fact.querySelector('dt')?.textContent,
        fact.querySelector('bdi')?.closest('[lang]')?.getAttribute('lang'),
      ]),
    );
    expect(languages).toMatchObject({
      [en.ui.detail]: '',
      [en.ui.reasons]: '',
      [en.ui.code]: '',
      [en.ui.time]: 'en',
      [en.ui.note]: 'en',
    });
    const quotes = screen.getAllByText(/The order is unknown/, { selector: 'bdi' });
    expect(quotes.map(({ lang }) => lang)).toEqual(['', '']);
  });

  test('make no report before it is asked for', () => {
    render(drawn);
    openDetails();
    expect(report).not.toHaveBeenCalled();
    act(() => screen.getByRole('button', { name: 'Copy details' }).click());
    expect(report).toHaveBeenCalledOnce();
  });

  test('that were opened before the page came alive are filled then', async () => {
    // On a real server React 18 is silent: there is no document, so no layout effect is asked for.
    if (version.startsWith('18')) expectConsole('error', /useLayoutEffect does nothing/);
    const page = document.createElement('div');
    page.innerHTML = renderToString(<ApiErrorBanner error={anError('ServerError')} />);
    document.body.append(page);
    const [opened] = page.getElementsByTagName('details');
    if (opened) opened.open = true;
    const root = await act(async () =>
      hydrateRoot(page, <ApiErrorBanner error={anError('ServerError')} />),
    );
    expect(opened).toHaveTextContent('req-7');
    act(() => root.unmount());
    page.remove();
  });
});
