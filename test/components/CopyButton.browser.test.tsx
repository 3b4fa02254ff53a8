import { render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ApiErrorBanner } from '../../src/components/ApiErrorBanner.js';
import { en } from '../../src/locales/en.js';
import { anError, silence, spoken } from './support.js';

let clipboard = '';
const refused = anError('BadRequestError', { sysId: 'BadRequest', detail: 'Not that' });
const button = (name: string) => screen.getByRole('button', { name });

function clipboardIs(writeText: (text: string) => Promise<void>): void {
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(writeText);
}

beforeEach(() => {
  clipboard = '';
  clipboardIs(async (text) => {
    clipboard = text;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  silence();
});

/** What is seen, not what a live region says as well. */
const seen = (text: string) => screen.getByText(text, { selector: '[data-part="status"]' });

describe('copying', () => {
  test('puts the report on the clipboard and says so, in sight and in speech [copy-1]', async () => {
    render(<ApiErrorBanner error={refused} />);
    await userEvent.click(button('Copy details'));
    await waitFor(() => expect(seen(en.ui.copied)).toBeVisible());
    expect(clipboard).toContain('req-7');
    expect(clipboard).toContain('Not that');
    await waitFor(() => expect(spoken('polite')).toBe(en.ui.copied));
    expect(button('Copy details')).toHaveFocus();
  });

  test('shows the text selected, under focus, where the clipboard is denied [copy-2]', async () => {
    clipboardIs(() => Promise.reject(new Error('denied')));
    render(<ApiErrorBanner error={refused} />);
    await userEvent.click(button('Copy details'));
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Copy details' });
    expect(field).toHaveFocus();
    expect(field).toHaveAttribute('readonly');
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toContain('req-7');
    expect(field.selectionEnd).toBe(field.value.length);
    expect(seen(en.ui.copyFailed)).toBeVisible();
    await waitFor(() => expect(spoken('polite')).toBe(en.ui.copyFailed));
  });

  test('selects the text again when asked again', async () => {
    clipboardIs(() => Promise.reject(new Error('denied')));
    render(<ApiErrorBanner error={refused} />);
    await userEvent.click(button('Copy details'));
    await screen.findByRole('textbox');
    await userEvent.click(button('Copy details'));
    await waitFor(() => expect(screen.getByRole('textbox')).toHaveFocus());
  });

  test('is taken back when another failure comes: its details are not copied', async () => {
    const { rerender } = render(<ApiErrorBanner error={refused} occurrence={1} />);
    await userEvent.click(button('Copy details'));
    await waitFor(() => expect(seen(en.ui.copied)).toBeVisible());
    rerender(<ApiErrorBanner error={refused} occurrence={2} />);
    expect(screen.queryByText(en.ui.copied, { selector: '[data-part="status"]' })).toBeNull();
  });

  test('is within reach in the technical details when the action is another', async () => {
    render(<ApiErrorBanner error={anError('ServerError')} onRetry={() => {}} />);
    await userEvent.click(screen.getByText('Technical details'));
    await userEvent.click(button('Copy details'));
    await waitFor(() => expect(clipboard).toContain('req-7'));
  });

  test.each([
    ['text', () => 'My words', 'My words'],
    ['an object, as JSON', () => ({ title: 'A' }), '{\n  "title": "A"\n}'],
  ])(
    'copies a draft that is %s, and leaves the question open [reload-9]',
    async (_, draft, text) => {
      const error = anError('VersionMismatchError');
      render(<ApiErrorBanner error={error} onReload={() => {}} draft={draft} />);
      await userEvent.click(button('Reload latest version'));
      await userEvent.click(button(en.actions.copyDraft));
      await waitFor(() => expect(seen(en.ui.copied)).toBeVisible());
      expect(clipboard).toBe(text);
      expect(button(en.ui.keep)).toBeVisible();
    },
  );
});
