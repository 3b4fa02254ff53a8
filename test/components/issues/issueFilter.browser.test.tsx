import '../../../src/styles/styles.css';
import { act, render, screen, waitFor } from '@testing-library/react';
import type { FormEvent } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ApiErrorProvider } from '../../../src/react/ApiErrorProvider.js';
import { ValidationDetails } from '../../../src/components/ValidationDetails.js';
import { en } from '../../../src/locales/en.js';
import type { Issue } from '../../../src/model/Issue.js';
import { expectNoAxeViolations } from '../../setup/axe.js';
import { required, silence, spoken, unmapped } from '../support.js';

afterEach(silence);

const fieldsOf = (count: number): readonly Issue[] =>
  Array.from({ length: count }, (_, index) => required(`part${index + 1}`));
const box = () => screen.queryByRole('searchbox', { name: en.ui.filter });
const rows = () =>
  [...document.querySelectorAll('[data-part="issue"]')].map(({ textContent }) => textContent);
const found = () => document.querySelector('[data-part="filter"] [data-part="status"]');

async function type(text: string) {
  const input = box();
  if (!input) throw new Error('There is no box');
  // The driver of Firefox cannot fill.
  await userEvent.clear(input);
  await userEvent.type(input, text);
}

describe('a box to find a problem by', () => {
  test('is there from twenty groups up [filter-1]', () => {
    const { rerender } = render(<ValidationDetails issues={fieldsOf(19)} />);
    expect(box()).toBeNull();
    rerender(<ValidationDetails issues={fieldsOf(20)} />);
    expect(box()).toBeVisible();
  });

  test('is not there for many problems of few fields [filter-4]', () => {
    const issues = Array.from({ length: 40 }, (_, index) => ({
      ...unmapped(`Mistake ${index}`),
      path: ['fields', 'body'],
    }));
    render(<ValidationDetails issues={issues} />);
    expect(box()).toBeNull();
  });

  test('searches all problems, drawn or not, and says how many there are [filter-2]', async () => {
    const { container } = render(<ValidationDetails issues={fieldsOf(120)} />);
    expect(rows()).toHaveLength(50);
    expect(found()).toBeNull();
    await type(' PART119 ');
    await waitFor(() => expect(rows()).toEqual(['Fill in “Part119”']));
    expect(found()).toHaveTextContent('1 problem');
    await waitFor(() => expect(spoken('polite')).toBe('1 problem'));
    expect(screen.getByRole('heading')).toHaveTextContent('120 fields need attention');
    await expectNoAxeViolations(container);
    await type('part');
    await waitFor(() => expect(found()).toHaveTextContent('120 problems'));
    expect(screen.getByRole('button', { name: 'Show 50 more of 70' })).toBeVisible();
  });

  test('finds by the names of field and locale, by the sentence, and by the entity [filter-5]', async () => {
    const entity = { type: 'Entry', id: 'tide-7' };
    const issues = [
      ...fieldsOf(20),
      { ...required('first'), locale: 'de' },
      { ...unmapped('Not on a Sunday'), path: ['fields', 'second'], field: 'second' },
      { ...required('third'), entity },
    ];
    render(<ValidationDetails issues={issues} fieldLabel={({ field }) => `My ${field}`} />);
    for (const text of ['my first', 'german', 'sunday', 'tide-7']) {
      await type(text);
      await waitFor(() => expect(rows()).toHaveLength(1));
    }
    await type('nowhere');
    await waitFor(() => expect(rows()).toEqual([]));
    expect(found()).toHaveTextContent('0 problems');
  });

  test('finds an entity by the name that the app gives it, which is what is seen', async () => {
    const entity = { type: 'Entry', id: 'tide-7' };
    render(
      <ApiErrorProvider entityLabel={({ id }) => `Harbour ${id}`}>
        <ValidationDetails issues={[...fieldsOf(20), { ...required('third'), entity }]} />
      </ApiErrorProvider>,
    );
    await type('harbour tide');
    await waitFor(() => expect(rows()).toHaveLength(1));
    await type('entry tide');
    await waitFor(() => expect(rows()).toEqual([]));
  });

  test('finds by no locale that is not seen', async () => {
    const issues = [...fieldsOf(20), { ...required('slug'), locale: 'de' }];
    const { rerender } = render(<ValidationDetails issues={issues} />);
    await type('german');
    await waitFor(() => expect(rows()).toHaveLength(1));
    rerender(
      <ApiErrorProvider isLocalized={() => false}>
        <ValidationDetails issues={issues} />
      </ApiErrorProvider>,
    );
    await type('german');
    await waitFor(() => expect(rows()).toEqual([]));
  });

  test('Escape gives all back and closes no dialog, and Enter sends no form [filter-3]', async () => {
    const onSubmit = vi.fn((event: FormEvent) => event.preventDefault());
    const onChange = vi.fn();
    render(
      <dialog
        ref={(node) => {
          if (node && !node.open) node.showModal();
        }}
      >
        <form onSubmit={onSubmit} onChange={onChange}>
          <ValidationDetails issues={fieldsOf(20)} />
          <button type="submit">Save</button>
        </form>
      </dialog>,
    );
    await type('part20');
    await waitFor(() => expect(rows()).toHaveLength(1));
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(rows()).toHaveLength(20));
    expect(box()).toHaveValue('');
    expect(box()).toHaveFocus();
    expect(screen.getByRole('dialog')).toHaveAttribute('open');
    expect(onSubmit).not.toHaveBeenCalled();
    expect(onChange).not.toHaveBeenCalled();
  });

  test('hides nothing of a list that has become short [filter-6]', async () => {
    const { rerender } = render(<ValidationDetails issues={fieldsOf(20)} />);
    await type('part20');
    await waitFor(() => expect(rows()).toHaveLength(1));
    act(() => rerender(<ValidationDetails issues={fieldsOf(3)} />));
    expect(rows()).toHaveLength(3);
  });
});
