import { render, screen } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { describe, expect, test } from 'vitest';
import { ValidationDetails } from '../../../src/components/ValidationDetails.js';
import { ar } from '../../../src/locales/ar.js';
import type { EntityLink, Issue } from '../../../src/model/Issue.js';
import { ApiErrorProvider } from '../../../src/react/ApiErrorProvider.js';
import { expectConsole } from '../../setup/index.js';
import { required, taken } from '../support.js';

const entry = (id: string): EntityLink => ({ type: 'Entry', id });

const titles = new Map([['one', 'Morning in Porto']]);
const entityLabel = ({ id }: EntityLink) => titles.get(id);
const entityHref = ({ id }: EntityLink) => (id === 'deleted' ? undefined : `/entries/${id}`);

function show(issue: Issue, settings: ComponentProps<typeof ApiErrorProvider> = {}) {
  const { container } = render(
    <ApiErrorProvider {...{ entityLabel, entityHref }} {...settings}>
      <ValidationDetails issues={[issue]} fieldTarget={() => 'slug'} onIssueSelect={() => {}} />
    </ApiErrorProvider>,
  );
  const row = container.querySelector('[data-part="issue"]');
  const links = container.querySelectorAll<HTMLAnchorElement>('a[data-part="entity-link"]');
  return { text: row?.textContent, links: [...links] };
}

describe('the entries that hold a value already', () => {
  test('are links that leave the form as it is, named as the app names them [details-21]', () => {
    const { text, links } = show(taken('slug', [entry('one'), entry('two')]));
    expect(text).toBe('Slug must be unique; this value is already usedMorning in Porto Entry two ');
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Morning in Porto', '/entries/one'],
      ['Entry two', '/entries/two'],
    ]);
    for (const link of links) expect(link).toHaveAttribute('target', '_blank');
  });

  test('are named in the sentence where the app has no page for them', () => {
    const { text, links } = show(taken('slug', [entry('one'), entry('deleted')]));
    expect(text).toBe(
      'Slug must be unique; this value is already used by Entry deletedMorning in Porto ',
    );
    expect(links).toHaveLength(1);
  });

  test('are named in the sentence without an address from the app', () => {
    const { text, links } = show(taken('slug', [entry('one')]), { entityHref: () => undefined });
    expect(text).toBe('Slug must be unique; this value is already used by Morning in Porto');
    expect(links).toEqual([]);
  });

  test('are linked once each, and five at most', () => {
    const ids = ['one', 'one', 'two', 'three', 'four', 'five', 'six'];
    const { text, links } = show(taken('slug', ids.map(entry)));
    expect(links).toHaveLength(5);
    expect(text).toContain('already used by Entry six');
  });

  test('keep the order of a name in text from right to left', () => {
    const { links } = show(taken('slug', [entry('one')]), { locale: ar });
    expect(links[0]).toHaveTextContent('\u2068Morning in Porto\u2069');
  });

  test('are named and not linked where the function of the app throws or gives no text, which is told', () => {
    expectConsole('warn', /RAE016.*entityHref/);
    const { text, links } = show(taken('slug', [entry('one')]), {
      entityLabel: () => {
        throw new Error('no titles');
      },
      entityHref: (() => ({ to: '/entries/one' })) as never,
    });
    expect(text).toBe('Slug must be unique; this value is already used by Entry one');
    expect(links).toEqual([]);
  });
});

test('issues of an entity stand under the name that the app gives it', () => {
  render(
    <ApiErrorProvider entityLabel={entityLabel}>
      <ValidationDetails issues={[{ ...required('title'), entity: entry('one') }]} />
    </ApiErrorProvider>,
  );
  expect(screen.getByRole('heading', { name: 'Morning in Porto' })).toBeVisible();
});
