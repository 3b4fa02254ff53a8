import { render, screen, waitFor, within } from '@testing-library/react';
import { cloneElement, useState } from 'react';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ValidationDetails } from '../../src/components/ValidationDetails.js';
import { describeIssue } from '../../src/describe/describeIssue.js';
import { ar } from '../../src/locales/ar.js';
import { en } from '../../src/locales/en.js';
import { fr } from '../../src/locales/fr.js';
import { ja } from '../../src/locales/ja.js';
import { zhCN } from '../../src/locales/zh-CN.js';
import type { Issue } from '../../src/model/Issue.js';
import { ApiErrorProvider } from '../../src/react/ApiErrorProvider.js';
import styles from '../../src/styles/styles.css?inline';
import { expectConsole } from '../setup/index.js';
import { invalid, required, tooLong, unmapped } from './support.js';

const rows = (container: Element) =>
  [...container.querySelectorAll('[data-part="issue"]')].map(({ textContent }) => textContent);
const byField = ({ field }: Issue) => field;

function Form() {
  return (
    <form>
      <label htmlFor="title">Title</label>
      <input id="title" />
      <label htmlFor="slug">Slug</label>
      <input id="slug" />
    </form>
  );
}

describe('what is listed', () => {
  test('a heading counts the fields, and each issue is one sentence [details-1]', () => {
    const issues = [required('title'), tooLong('slug', 60), tooLong('name', 9)];
    const { container } = render(<ValidationDetails issues={issues} />);
    expect(
      screen.getByRole('heading', { level: 3, name: '3 fields need attention' }),
    ).toBeVisible();
    expect(rows(container)).toEqual(issues.map((issue) => describeIssue(issue)));
  });

  test('nothing that the server said is dropped: unmapped words stand verbatim, isolated [details-2]', () => {
    render(<ValidationDetails issues={[required('title'), unmapped('Not on a Sunday')]} />);
    expect(screen.getByText('Not on a Sunday').tagName).toBe('BDI');
  });

  test('equal issues collapse with their count [details-3]', () => {
    const { container } = render(
      <ValidationDetails issues={[required('a'), required('a'), required('b')]} />,
    );
    expect(rows(container)).toHaveLength(2);
    expect(rows(container)[0]).toContain('2 times');
  });

  test('a field with several problems is a list of its own under its name and locale [details-10]', () => {
    const { container } = render(
      <ValidationDetails
        issues={[required('a', 'de'), { ...tooLong('a', 3), locale: 'de' }, required('b', 'en')]}
      />,
    );
    const [first, second] = container.querySelectorAll<HTMLElement>('[data-part="group"]');
    expect(first?.querySelector('[data-part="group-title"]')).toHaveTextContent('A German');
    expect(within(first ?? container).getAllByRole('listitem')).toHaveLength(2);
    expect(second).toHaveTextContent(/English$/);
  });

  test('the locale of a field that the app says is not localized is not named [details-22]', () => {
    const { container } = render(
      <ApiErrorProvider isLocalized={({ field }) => (field === 'slug' ? false : undefined)}>
        <ValidationDetails issues={[required('slug', 'en'), required('title', 'en')]} />
      </ApiErrorProvider>,
    );
    const [slug, title] = container.querySelectorAll('[data-part="group"]');
    expect(slug).toHaveTextContent(/^Fill in “Slug”$/);
    expect(title).toHaveTextContent(/English$/);
  });

  test('a locale is named where the function of the app that knows throws, which is told [details-22]', () => {
    expectConsole('warn', /RAE016.*isLocalized/);
    const { container } = render(
      <ApiErrorProvider
        isLocalized={() => {
          throw new Error('no content type');
        }}
      >
        <ValidationDetails issues={[required('slug', 'en')]} />
      </ApiErrorProvider>,
    );
    expect(container.querySelector('[data-part="group"]')).toHaveTextContent(/English$/);
  });

  test('what has a name of its own inside a field does not stand under another name [details-10]', () => {
    const inside = (name: string): Issue => ({
      ...unmapped(`${name} is refused here`),
      field: 'seo',
      locale: 'en-US',
      path: ['fields', 'seo', 'en-US', name],
    });
    const { container } = render(
      <ValidationDetails
        issues={[
          inside('title'),
          inside('image'),
          inside('title'),
          { ...inside('title'), message: 'too short' },
        ]}
        fieldLabel={({ path }) => (path.at(-1) === 'title' ? 'Search title' : 'Preview')}
      />,
    );
    expect(screen.getByRole('heading')).toHaveTextContent('2 fields need attention');
    const groups = [...container.querySelectorAll('[data-part="group"]')];
    expect(groups.map((group) => group.querySelectorAll('[data-part="issue"]').length)).toEqual([
      2, 1,
    ]);
    expect(groups[0]?.querySelector('[data-part="group-title"]')).toHaveTextContent('Search title');
    expect(groups[1]?.querySelector('[data-part="group-title"]')).toBeNull();
    expect(groups[1]).toHaveTextContent(/Preview.*image is refused here/);
  });

  test('a list stays one in Safari where an app takes the marks of lists away [details-16]', () => {
    const issues = [required('a'), tooLong('a', 3)];
    const { container } = render(<ValidationDetails issues={issues} />);
    const lists = [...container.querySelectorAll('ul')].map((list) => list.getAttribute('role'));
    expect(lists).toEqual(['list', 'list']);
  });

  test('issues of several entities stand under their names, one heading level below [details-11]', () => {
    const of = (id: string): Issue => ({ ...required('a'), entity: { type: 'Entry', id } });
    render(<ValidationDetails issues={[of('one'), of('two'), of('one')]} headingLevel={4} />);
    const names = screen.getAllByRole('heading', { level: 5 }).map((node) => node.textContent);
    expect(names).toEqual(['Entry one', 'Entry two']);
  });

  test('the entries that hold a unique value already are named', () => {
    const unique: Issue = {
      ...required('sku'),
      rule: 'unique',
      params: { conflicting: [{ type: 'Entry', id: '4Lg' }] },
    };
    const { container } = render(<ValidationDetails issues={[unique]} />);
    expect(rows(container)[0]).toContain('4Lg');
  });

  test('what the parser cut is said [details-4]', () => {
    render(<ValidationDetails error={invalid([required('a')], { truncated: { issues: 12 } })} />);
    expect(screen.getByText('12 more not listed')).toBeVisible();
  });

  test('the labels of the app win [details-14]', () => {
    const { container } = render(
      <ValidationDetails issues={[required('a')]} fieldLabel={() => 'Headline'} />,
    );
    expect(rows(container)[0]).toContain('Headline');
  });
});

describe('order', () => {
  const issues = [unmapped('Whole'), required('slug'), required('title')];
  const order = (container: Element) =>
    rows(container).map((row) => /Whole|Slug|Title/.exec(row ?? '')?.[0]);

  test('is that of the form when targets are known, the rest after it [details-5]', () => {
    const { container } = render(
      <>
        <Form />
        <ValidationDetails issues={issues} fieldTarget={byField} />
      </>,
    );
    expect(order(container)).toEqual(['Title', 'Slug', 'Whole']);
  });

  test('keeps the issues of an entity together [details-12]', () => {
    const of = (id: string, field: string) => ({
      ...required(field),
      entity: { type: 'Entry', id },
    });
    const { container } = render(
      <>
        <Form />
        <ValidationDetails
          issues={[of('a', 'slug'), of('b', 'title'), of('a', 'title')]}
          fieldTarget={byField}
        />
      </>,
    );
    const names = screen.getAllByRole('heading', { level: 4 }).map((node) => node.textContent);
    expect(names).toEqual(['Entry a', 'Entry b']);
    expect(order(container)).toEqual(['Title', 'Slug', 'Title']);
  });

  test('is that of fieldOrder for a server that names places alone', () => {
    const at = (...path: Issue['path']): Issue => {
      const { field: _, locale: __, ...issue } = unmapped(`${path.join('.')} is wrong`);
      return { ...issue, path };
    };
    const { container } = render(
      <ValidationDetails
        issues={[at('tags', 1), at('author', 'email'), at('title')]}
        fieldOrder={['title', 'author.email', 'tags']}
      />,
    );
    expect(rows(container)).toEqual([
      expect.stringContaining('title is wrong'),
      expect.stringContaining('author.email is wrong'),
      expect.stringContaining('tags.1 is wrong'),
    ]);
  });

  test('is that of fieldOrder when they are not', () => {
    const { container } = render(
      <ValidationDetails issues={issues} fieldOrder={['title', 'slug']} />,
    );
    expect(order(container)).toEqual(['Title', 'Slug', 'Whole']);
  });

  test("is the server's otherwise [details-13]", () => {
    const { container } = render(<ValidationDetails issues={issues} />);
    expect(order(container)).toEqual(['Whole', 'Slug', 'Title']);
  });
});

/** A problem of which only the server's own sentence is known. */
const saidOf = (field: string, message: string): Issue => ({
  ...unmapped(message),
  path: [field],
  field,
});

describe('a sentence of the server that does not begin with the name of its field', () => {
  test.each([
    ['is too long'],
    ["can't be blank"],
    ['must be a title'],
    ['Titles are required'],
    ['The harbour’s title is required'],
    ['タイトルは必須です'],
  ])('stands behind that name, verbatim: %s [details-18]', (message) => {
    const { container } = render(<ValidationDetails issues={[saidOf('title', message)]} />);
    expect(container.querySelector('[data-part="group-title"]')).toBeNull();
    expect(rows(container)).toEqual([`Title: ${message}`]);
    expect(screen.getByText(message).tagName).toBe('BDI');
  });

  test('stands alone where only an article is before that name [details-18]', () => {
    const issues = [saidOf('title', 'The title is required')];
    const { container } = render(<ValidationDetails issues={issues} />);
    expect(rows(container)).toEqual(['The title is required']);
  });

  test('names the field in its button and link, of several as well [details-18]', () => {
    const issues = [saidOf('title', 'is too long'), saidOf('title', 'is taken'), required('title')];
    const { rerender } = render(<ValidationDetails issues={issues} fieldTarget={() => () => {}} />);
    const names = (role: 'button' | 'link') =>
      screen.getAllByRole(role).map((node) => node.textContent);
    const expected = ['Title: is too long', 'Title: is taken', 'Fill in “Title”'];
    expect(names('button')).toEqual(expected);
    rerender(
      <>
        <input id="title" />
        <ValidationDetails issues={issues} fieldTarget={byField} />
      </>,
    );
    expect(names('link')).toEqual(expected);
  });

  test.each([[en], [ar]])('is not seen again below its name, only heard [details-20]', (locale) => {
    const issues = [saidOf('title', 'is too long'), saidOf('title', 'is taken')];
    const draw = (some: readonly Issue[]) => (
      <ApiErrorProvider locale={locale}>
        <style>{styles}</style>
        <ValidationDetails issues={some} fieldTarget={() => () => {}} />
      </ApiErrorProvider>
    );
    const { rerender } = render(draw(issues));
    const [button] = screen.getAllByRole('button');
    expect(button).toHaveAccessibleName(/Title.*: is too long/);
    const widthOf = (node?: Element) =>
      node?.querySelector('[data-part="issue-field"]')?.getBoundingClientRect().width;
    expect(widthOf(button)).toBe(1);
    rerender(draw(issues.slice(0, 1)));
    expect(widthOf(screen.getByRole('button'))).toBeGreaterThan(20);
  });

  test('tells which item of a list it is about [details-18]', () => {
    const issue = { ...required('tags', 'de'), rule: 'other', message: 'is too long' } as Issue;
    const second = { ...issue, path: ['fields', 'tags', 'de', 1] };
    const { container } = render(<ValidationDetails issues={[second]} />);
    expect(rows(container)).toEqual(['Tags, item 2: is too long German']);
  });

  test.each([
    [fr, 'Title\u202f: is too long'],
    [ja, 'Title：is too long'],
    [zhCN, 'Title：is too long'],
    [ar, '\u2068Title\u2069: is too long'],
  ])('is parted from it as the language does', (locale, expected) => {
    const { container } = render(
      <ApiErrorProvider locale={locale}>
        <ValidationDetails issues={[saidOf('title', 'is too long')]} />
      </ApiErrorProvider>,
    );
    expect(rows(container)).toEqual([expected]);
  });

  test('is not claimed to be in the language of ours [details-19]', () => {
    render(<ValidationDetails issues={[saidOf('title', 'is too long'), tooLong('slug', 3)]} />);
    expect(screen.getByText('is too long')).toHaveAttribute('lang', '');
    expect(screen.getByText(/3 characters/).closest('[lang]')).toHaveAttribute('lang', 'en');
  });

  test('stands alone where it is about no field', () => {
    const { container } = render(<ValidationDetails issues={[unmapped('is too long')]} />);
    expect(rows(container)).toEqual(['is too long']);
  });
});

test.each([
  ['Title is required'],
  ['"title" is not allowed to be empty'],
  ['title: must not be blank'],
  ['TITLE'],
])(
  'a sentence of the server that begins with the name of its field stands alone: %s',
  (message) => {
    const said = { ...required('title', 'de'), rule: 'other', message } as Issue;
    const { container } = render(<ValidationDetails issues={[said]} />);
    expect(container.querySelector('[data-part="group-title"]')).toBeNull();
    expect(rows(container)).toEqual([`${message} German`]);
  },
);

describe('leading to the field', () => {
  test('an id is a link, a function and an element a button, nothing plain text [details-6]', () => {
    const targets: Record<string, ReturnType<NonNullable<TargetOf>>> = {
      link: 'some/id',
      call: () => {},
      node: document.body,
    };
    const issues = ['link', 'call', 'node', 'none'].map((field) => required(field));
    render(
      <>
        <input id="some/id" />
        <ValidationDetails issues={issues} fieldTarget={({ field = '' }) => targets[field]} />
      </>,
    );
    const name = (field: string) => ({ name: `Fill in “${field}”` });
    expect(screen.getByRole('link', name('Link'))).toHaveAttribute('href', '#some%2Fid');
    expect(screen.getByRole('button', name('Call'))).toBeVisible();
    expect(screen.getByRole('button', name('Node'))).toBeVisible();
    expect(screen.getByText('Fill in “None”').closest('a, button')).toBeNull();
  });

  test('a target that throws is no target', () => {
    expectConsole('warn', /RAE015.*no such field/);
    const { container } = render(
      <ValidationDetails
        issues={[required('a')]}
        fieldTarget={() => {
          throw new Error('no such field');
        }}
      />,
    );
    expect(rows(container)).toHaveLength(1);
    expect(screen.queryByRole('link')).toBeNull();
  });

  test('by keyboard: the label is scrolled into view and the input focused [details-7]', async () => {
    render(
      <>
        <button type="submit">Save</button>
        <ValidationDetails issues={[required('slug')]} fieldTarget={byField} />
        <div style={{ height: '300vh' }} />
        <Form />
      </>,
    );
    // From the body, Tab leads to a frame that scrolls first in Firefox.
    screen.getByRole('button', { name: 'Save' }).focus();
    await userEvent.tab();
    expect(screen.getByRole('link')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByLabelText('Slug')).toHaveFocus());
    const { top, bottom } = screen.getByText('Slug').getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(innerHeight);
    expect(location.hash).toBe('');
  });

  test('of a group of inputs without labels the legend is scrolled into view', async () => {
    render(
      <>
        <ValidationDetails issues={[required('size')]} fieldTarget={byField} />
        <div style={{ height: '300vh' }} />
        <fieldset>
          <legend>Width and height</legend>
          <div style={{ height: '300vh' }} />
          <input id="size" aria-label="Width" />
        </fieldset>
      </>,
    );
    await userEvent.click(screen.getByRole('link'));
    await waitFor(() => expect(screen.getByLabelText('Width')).toHaveFocus());
    const { top, bottom } = screen.getByText('Width and height').getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(innerHeight);
  });

  test.each([
    ['closed details', <details key="1" />],
    ['details in details', <details key="2" />],
    [
      'what is hidden until it is found',
      <div key="3" ref={(node) => node?.setAttribute('hidden', 'until-found')} />,
    ],
  ])('what hides the field and can be opened is opened: %s [details-23]', async (name, around) => {
    const input = <input aria-label="Title" id="title" />;
    const inner = cloneElement(around, {}, input);
    render(
      <>
        {name === 'details in details' ? <details>{inner}</details> : inner}
        <ValidationDetails issues={[required('title')]} fieldTarget={byField} />
      </>,
    );
    await userEvent.click(screen.getByRole('link'));
    expect(document.querySelector('#title')).toHaveFocus();
    expect(document.querySelector('#title')).toBeVisible();
  });

  test('the app first opens what hides the field [details-15]', async () => {
    function Tabs() {
      const [open, setOpen] = useState(false);
      const onIssueSelect = async () => {
        await Promise.resolve();
        setOpen(true);
      };
      return (
        <>
          <ValidationDetails
            issues={[required('slug')]}
            fieldTarget={byField}
            onIssueSelect={onIssueSelect}
          />
          {open && <Form />}
        </>
      );
    }
    render(<Tabs />);
    await userEvent.click(screen.getByRole('link'));
    await waitFor(() => expect(screen.getByLabelText('Slug')).toHaveFocus());
  });

  test('a wrapper leads to the input inside it, or takes focus itself and keeps no trace of it', async () => {
    render(
      <>
        <div id="a">
          <input aria-label="Inside" />
        </div>
        <div id="b">Words</div>
        <ValidationDetails issues={[required('a'), required('b')]} fieldTarget={byField} />
      </>,
    );
    const [first, second] = screen.getAllByRole('link');
    if (!first || !second) throw new Error('both are links');
    await userEvent.click(first);
    await waitFor(() => expect(screen.getByLabelText('Inside')).toHaveFocus());
    await userEvent.click(second);
    await waitFor(() => expect(screen.getByText('Words')).toHaveFocus());
    first.focus();
    expect(screen.getByText('Words')).not.toHaveAttribute('tabindex');
  });

  test.each([
    '<button disabled>Clear</button>',
    '<fieldset disabled><input /></fieldset>',
    '<span contenteditable="false">Hours</span>',
    '<input type="hidden" value="1" />',
  ])('what takes no focus is passed over: %s', async (before) => {
    render(
      <>
        <div id="a">
          <input aria-label="Inside" />
        </div>
        <ValidationDetails issues={[required('a')]} fieldTarget={byField} />
      </>,
    );
    screen.getByLabelText('Inside').insertAdjacentHTML('beforebegin', before);
    await userEvent.click(screen.getByRole('link'));
    await waitFor(() => expect(screen.getByLabelText('Inside')).toHaveFocus());
  });

  test('a function is called', async () => {
    const called: Issue[] = [];
    const issue = required('a');
    render(<ValidationDetails issues={[issue]} fieldTarget={(one) => () => called.push(one)} />);
    await userEvent.click(screen.getByRole('button'));
    await waitFor(() => expect(called).toEqual([issue]));
  });

  test('a field that is not on the page is plain text as long as it is not, and is told [details-8]', async () => {
    expectConsole('warn', /RAE031.*slug/);
    const draw = (isThere: boolean) => (
      <>
        <ValidationDetails issues={[required('slug')]} fieldTarget={byField} />
        {isThere && <Form />}
      </>
    );
    const { container, rerender } = render(draw(false));
    expect(rows(container)).toHaveLength(1);
    expect(screen.queryByRole('link')).toBeNull();
    rerender(draw(true));
    await userEvent.click(screen.getByRole('link'));
    await waitFor(() => expect(screen.getByLabelText('Slug')).toHaveFocus());
    rerender(draw(false));
    expect(screen.queryByRole('link')).toBeNull();
  });

  test('an element that is not on the page is plain text', () => {
    const gone = document.createElement('input');
    render(<ValidationDetails issues={[required('a')]} fieldTarget={() => gone} />);
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('a field that the app then does not bring leaves focus where it is [details-8]', async () => {
    const asked: Issue[] = [];
    render(
      <ValidationDetails
        issues={[required('nowhere')]}
        fieldTarget={byField}
        onIssueSelect={(issue) => asked.push(issue)}
      />,
    );
    await userEvent.click(screen.getByRole('link'));
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(asked).toHaveLength(1);
    expect(screen.getByRole('link')).toHaveFocus();
  });

  test('a field beside the list in its shadow root, or around that, is found', async () => {
    const host = document.body.appendChild(document.createElement('div'));
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.append(document.createElement('div'));
    const field = Object.assign(document.createElement('input'), { id: 'inside' });
    shadow.append(field);
    const outside = Object.assign(document.createElement('input'), { id: 'outside' });
    document.body.append(outside);
    const { unmount } = render(
      <ValidationDetails
        issues={[required('outside'), required('inside')]}
        fieldTarget={byField}
      />,
      { container: shadow.firstElementChild as HTMLElement },
    );
    const links = shadow.querySelectorAll('a');
    expect(links).toHaveLength(2);
    for (const link of links) {
      link.click();
      const target = link.hash === '#inside' ? field : outside;
      await waitFor(() =>
        expect((target.getRootNode() as Document | ShadowRoot).activeElement).toBe(target),
      );
    }
    unmount();
    host.remove();
    outside.remove();
  });

  test('a field in the frame of the list is found', async () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const inside = frame.contentDocument as Document;
    const field = Object.assign(inside.createElement('input'), { id: 'framed' });
    const container = inside.createElement('div');
    inside.body.append(container, field);
    const { unmount } = render(
      <ValidationDetails issues={[required('framed')]} fieldTarget={byField} />,
      { container, baseElement: inside.body },
    );
    container.querySelector('a')?.click();
    await waitFor(() => expect(inside.activeElement).toBe(field));
    unmount();
    frame.remove();
  });
});

describe('many issues', () => {
  const many = Array.from({ length: 120 }, (_, index) => required(`f${index}`));

  test('are drawn a page at a time, and focus goes on to what was added [details-9]', async () => {
    const { container } = render(<ValidationDetails issues={many} />);
    expect(rows(container)).toHaveLength(50);
    await userEvent.click(screen.getByRole('button', { name: 'Show 50 more of 70' }));
    expect(rows(container)).toHaveLength(100);
    expect(container.querySelectorAll('[data-part="issue"]')[50]).toHaveFocus();
    screen.getByRole('button', { name: 'Show 20 more of 20' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(rows(container)).toHaveLength(120);
    expect(container.querySelectorAll('[data-part="issue"]')[100]).toHaveFocus();
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('focus goes to the link of the first that was added', async () => {
    render(
      <>
        <ValidationDetails issues={many} pageSize={3} fieldTarget={byField} />
        {many.map(({ field }) => (
          <input key={field} id={field} />
        ))}
      </>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Show 3 more of 117' }));
    expect(screen.getAllByRole('link')[3]).toHaveFocus();
  });

  test('another list starts at its first page', async () => {
    const { container, rerender } = render(<ValidationDetails issues={many} pageSize={10} />);
    await userEvent.click(screen.getByRole('button'));
    expect(rows(container)).toHaveLength(20);
    rerender(<ValidationDetails issues={many.slice(1)} pageSize={10} />);
    expect(rows(container)).toHaveLength(10);
  });

  test('a list that says the same stays as far as it was drawn [details-17]', async () => {
    const { container, rerender } = render(<ValidationDetails issues={many} pageSize={10} />);
    await userEvent.click(screen.getByRole('button'));
    rerender(<ValidationDetails issues={structuredClone(many)} pageSize={10} />);
    expect(rows(container)).toHaveLength(20);
  });
});

type TargetOf = Parameters<typeof ValidationDetails>[0]['fieldTarget'];
