import { render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ApiErrorBanner } from '../../src/components/ApiErrorBanner.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { now } from '../support/bodies.js';
import { places, spellings, tellTales, ways } from '../support/secrets.js';
import { openDetails, silence } from './support.js';

afterEach(() => {
  vi.restoreAllMocks();
  silence();
});

/** All spellings in one text: what is told apart in the tests of the model is only looked for here. */
const said = Object.values(spellings).join(' , ');

/** What is in the page of the secret: texts, attributes, and what form fields hold. */
function leaksOf(page: Element): readonly string[] {
  const fields = [...page.querySelectorAll('textarea')].map(({ value }) => value);
  const text = [page.outerHTML, page.textContent, ...fields].join('\n');
  return tellTales.filter((part) => text.includes(part));
}

describe.each(Object.entries(ways))('no secret of %s', (_way, wayOf) => {
  test('is in the page, whatever place it came in, the details open', () => {
    for (const place of Object.values(places)) {
      const error = parseApiError(wayOf(place(said), said), { now });
      const { container, unmount } = render(<ApiErrorBanner error={error} />);
      openDetails();
      expect(container.querySelector('[data-part="title"]')).not.toBeEmptyDOMElement();
      expect(container.querySelector('[data-part="facts"]')).not.toBeEmptyDOMElement();
      expect(leaksOf(document.documentElement)).toEqual([]);
      unmount();
    }
  });
});

describe.each(['granted', 'denied'])('no secret, where the clipboard is %s,', (permission) => {
  test('is in what is copied or shown to be copied', async () => {
    const copied: string[] = [];
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
      copied.push(text);
      if (permission === 'denied') throw new Error('denied');
    });
    for (const [name, place] of Object.entries(places)) {
      const error = parseApiError(place(said), { now });
      const { container, unmount } = render(<ApiErrorBanner error={error} />);
      openDetails();
      await userEvent.click(screen.getByRole('button', { name: 'Copy details' }));
      const shown = () => container.querySelector('[data-part="status"]');
      await waitFor(() => expect(shown()).toBeVisible());
      expect(leaksOf(document.documentElement)).toEqual([]);
      expect([name, tellTales.filter((part) => copied.join().includes(part))]).toEqual([name, []]);
      unmount();
    }
    expect(copied).toHaveLength(Object.keys(places).length);
  });
});
