import { render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ApiErrorBanner } from '../../src/components/ApiErrorBanner.js';
import type { ApiError } from '../../src/model/ApiError.js';
import { anError, silence, spoken } from './support.js';

// Where somebody types, though nothing there is a field of the page.

afterEach(silence);

const failure = anError('ServerError');

/** The inside of these cannot be seen from outside. */
class ClosedElement extends HTMLElement {
  readonly inside: HTMLElement;
  constructor(tag: 'input' | 'button') {
    super();
    this.inside = document.createElement(tag);
    this.attachShadow({ mode: 'closed' }).append(this.inside);
  }
}
class ClosedField extends ClosedElement {
  constructor() {
    super('input');
  }
}
class ClosedButton extends ClosedElement {
  constructor() {
    super('button');
    this.inside.textContent = 'Save';
  }
}
customElements.define('closed-field', ClosedField);
customElements.define('closed-button', ClosedButton);

let place: HTMLElement;
beforeEach(() => {
  place = document.body.appendChild(document.createElement('div'));
});
afterEach(() => place.remove());

const Page = ({ error }: { readonly error: ApiError | null }) => (
  <>
    <button type="button">Save</button>
    <ApiErrorBanner error={error} arrival="submit" />
  </>
);

const banner = () => screen.getByRole('group', { name: /ran into a problem/ });

/** A save that fails after somebody has gone on. */
async function failAfter(goOn: () => unknown) {
  const { rerender } = render(<Page error={null} />);
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await goOn();
  rerender(<Page error={failure} />);
}

async function expectAnnounced() {
  expect(banner()).not.toHaveFocus();
  await waitFor(() => expect(spoken('assertive')).toContain('ran into a problem'));
}

async function frameWith(content: string, sandbox?: string) {
  const frame = document.createElement('iframe');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  frame.srcdoc = content;
  place.append(frame);
  await loaded;
  return frame;
}

describe('a banner after a submit is announced, and leaves focus alone [arrival-20]', () => {
  test('while somebody types in an editor in a frame', async () => {
    const frame = await frameWith('<body contenteditable="true"></body>');
    await failAfter(() => frame.contentDocument?.body.focus());
    expect(document.activeElement).toBe(frame);
    expect(frame.contentDocument?.hasFocus()).toBe(true);
    await expectAnnounced();
  });

  test('while somebody is in a frame of another origin', async () => {
    const frame = await frameWith('<input autofocus>', '');
    expect(frame.contentDocument).toBeNull();
    await failAfter(() => frame.focus());
    expect(document.activeElement).toBe(frame);
    await expectAnnounced();
  });

  test('while somebody types in a field whose element shows nothing of its inside', async () => {
    const field = new ClosedField();
    place.append(field);
    await failAfter(async () => {
      field.inside.focus();
      await userEvent.keyboard('on');
    });
    await userEvent.keyboard('ward');
    expect(field.inside).toHaveValue('onward');
    await expectAnnounced();
  });

  test.each(['textbox', 'searchbox', 'combobox', 'spinbutton'])(
    'while somebody types in what is a %s by its role only',
    async (role) => {
      const field = document.createElement('div');
      field.tabIndex = 0;
      field.role = role;
      field.textContent = '1';
      place.append(field);
      await failAfter(async () => {
        await userEvent.click(field);
        await userEvent.keyboard('a');
      });
      expect(field).toHaveFocus();
      await expectAnnounced();
    },
  );
});

test('a banner after a submit takes focus from a button whose element shows nothing of its inside', async () => {
  const save = new ClosedButton();
  place.append(save);
  for (const press of [() => userEvent.click(save), () => userEvent.keyboard(' ')]) {
    save.inside.focus();
    const { rerender, unmount } = render(<Page error={null} />);
    await press();
    expect(document.activeElement).toBe(save);
    rerender(<Page error={failure} />);
    expect(banner()).toHaveFocus();
    unmount();
  }
});
