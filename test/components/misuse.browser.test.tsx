import { render, screen, waitFor } from '@testing-library/react';
import { type ComponentProps, forwardRef, memo, type ReactNode } from 'react';
import { beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ApiErrorBanner } from '../../src/components/ApiErrorBanner.js';
import { ApiErrorFallback } from '../../src/components/ApiErrorFallback.js';
import { ValidationDetails } from '../../src/components/ValidationDetails.js';
import { en } from '../../src/locales/en.js';
import type { Issue } from '../../src/model/Issue.js';
import { ApiErrorProvider } from '../../src/react/ApiErrorProvider.js';
import type { ApiErrorComponents, ButtonProps } from '../../src/react/slots.js';
import { useApiError } from '../../src/react/hooks/useApiError.js';
import { useFieldIssues } from '../../src/react/hooks/useFieldIssues.js';
import { expectConsole } from '../setup/index.js';
import { anError, invalid, openDetails, required, silence, tooLong, unmapped } from './support.js';

// A number is told once a page, and each file of tests is a page: each test has numbers of its own.

type ProviderProps = ComponentProps<typeof ApiErrorProvider>;
type DetailsProps = ComponentProps<typeof ValidationDetails>;

/** What types refuse, as code without them hands it over. */
const wrong = (value: unknown) => value as never;
const tells = (number: string, about = '') =>
  expectConsole(
    'warn',
    new RegExp(`${number} .*docs/messages.md#${number.toLowerCase()}.*${about}`),
  );
const boom = () => {
  throw new Error('boom');
};
const words = () => document.querySelector('[data-part="banner"]')?.textContent;
const rows = () =>
  [...document.querySelectorAll('[data-part="issue"]')].map(({ textContent }) => textContent);

function renderIn(props: ProviderProps, children: ReactNode) {
  return render(<ApiErrorProvider {...props}>{children}</ApiErrorProvider>);
}

beforeEach(silence);

describe('fieldTarget', () => {
  const draw = (fieldTarget: unknown, props: Partial<DetailsProps> = {}) =>
    render(
      <>
        <input id="title" aria-label="Title" />
        <ValidationDetails
          issues={[required('title')]}
          fieldTarget={wrong(fieldTarget)}
          {...props}
        />
      </>,
    );

  test('that gives a ref leads to its element, and is told', async () => {
    tells('RAE013');
    draw(() => ({ current: document.getElementById('title') }));
    await userEvent.click(await screen.findByRole('button', { name: /Title/ }));
    await waitFor(() => expect(screen.getByLabelText('Title')).toHaveFocus());
  });

  test.each([
    ['an empty ref', () => ({ current: null })],
    ['a ref to no element', () => ({ current: { focus() {} } })],
  ])('that gives %s leaves text', (_name, fieldTarget) => {
    draw(fieldTarget);
    expect(rows()).toHaveLength(1);
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('that gives a promise or anything else leaves text, and is told [misuse-1]', () => {
    tells('RAE014');
    for (const given of [Promise.resolve('title'), {}, 7, true]) {
      const { unmount } = draw(() => given);
      expect(rows()).toEqual(['Fill in “Title”']);
      expect(screen.queryByRole('button')).toBeNull();
      expect(screen.queryByRole('link')).toBeNull();
      unmount();
    }
  });

  test('that throws leaves text, and is told with what it threw [misuse-2]', () => {
    tells('RAE015', 'boom');
    draw(boom);
    expect(rows()).toEqual(['Fill in “Title”']);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByRole('link')).toBeNull();
  });

  test('that throws only once its field is to be shown takes nothing down', async () => {
    let isOpen = true;
    const fieldTarget = () => (isOpen ? 'title' : boom());
    draw(fieldTarget, { onIssueSelect: () => void (isOpen = false) });
    await userEvent.click(await screen.findByRole('link'));
    expect(rows()).toHaveLength(1);
  });
});

test('a fieldTarget that gives an id for the content as a whole leaves text, and is not told', () => {
  const fieldTarget = ({ field = '' }: Issue) => `field-${field}`;
  const { container } = render(
    <ValidationDetails issues={[unmapped('Nothing fits')]} fieldTarget={fieldTarget} />,
  );
  expect(container).toHaveTextContent('Nothing fits');
  expect(screen.queryByRole('link')).toBeNull();
});

describe('what orders and bounds the list', () => {
  test.each([
    ['null', null],
    ['a text', 'a,b'],
    ['a record', { a: 1 }],
  ])('a fieldOrder that is %s keeps the order of the server', (name, fieldOrder) => {
    if (name === 'null') tells('RAE012');
    render(
      <ValidationDetails issues={[required('b'), required('a')]} fieldOrder={wrong(fieldOrder)} />,
    );
    expect(rows().map((row) => /“?([AB])\b/.exec(row ?? '')?.[1])).toEqual(['B', 'A']);
  });

  test.each([0, Number.NaN, -3, 0.5])('a pageSize of %d is the default', (pageSize) => {
    if (pageSize === 0) tells('RAE011');
    const issues = Array.from({ length: 60 }, (_, index) => required(`field${index}`));
    render(<ValidationDetails issues={issues} pageSize={pageSize} />);
    expect(rows()).toHaveLength(50);
    expect(screen.getByRole('button', { name: 'Show 10 more of 10' })).toBeVisible();
  });

  test('a pageSize that is no whole number is cut to one', () => {
    const issues = Array.from({ length: 9 }, (_, index) => required(`field${index}`));
    render(<ValidationDetails issues={issues} pageSize={2.5} />);
    expect(rows()).toHaveLength(2);
  });
});

describe('a locale', () => {
  const draw = (locale: unknown, ui = <ApiErrorBanner error={anError('ServerError')} />) =>
    renderIn({ locale: wrong(locale) }, ui);
  const issues: readonly Issue[] = [required('title'), tooLong('slug', 3)];

  test.each([
    ['a tag', 'de'],
    ['a promise', Promise.resolve(en)],
    ['without codes', { ...en, codes: undefined }],
  ])('that is %s is English, and told', (name, locale) => {
    if (name === 'a tag') tells('RAE018');
    draw(locale);
    expect(words()).toContain('The service ran into a problem');
  });

  test('that is a module is the table in it, and told', () => {
    tells('RAE019');
    const de = { ...en, ui: { ...en.ui, technical: 'Technisches' } };
    draw({ de });
    expect(words()).toContain('Technisches');
  });

  test('whose row is missing, throws or gives no words says it in English, and is told', () => {
    tells('RAE020', 'locale.rules.required');
    const rules = { ...en.rules, required: undefined, size: boom };
    const { unmount } = draw({ ...en, rules }, <ValidationDetails issues={issues.toReversed()} />);
    expect(rows().join()).toMatch(/Title.*Slug|Slug.*Title/);
    unmount();

    const sentence = { ...en, rules: { ...en.rules, required: () => ({ no: 'text' }) } };
    draw(sentence, <ValidationDetails issues={[required('title')]} />);
    expect(rows().join()).toContain('Title');
  });

  test.each([
    ['code', { codes: { ...en.codes, ServerError: undefined } }],
    ['code, empty', { codes: { ...en.codes, ServerError: {} } }],
    ['code, throwing', { codes: { ...en.codes, ServerError: boom } }],
    ['code, giving nothing', { codes: { ...en.codes, ServerError: () => undefined } }],
    ['all codes', { codes: {} }],
    ['phrase', { ui: { ...en.ui, repeat: boom } }],
    ['all texts of components', { ui: undefined }],
    ['outcomes', { outcomes: undefined }],
    ['actions', { actions: null }],
    ['tag and direction', { tag: undefined, dir: undefined }],
  ])('without its row of a %s shows the banner in English', (_name, row) => {
    draw({ ...en, ...row }, <ApiErrorBanner error={anError('ServerError')} attempt={3} />);
    expect(screen.getByRole('heading')).toHaveTextContent('The service ran into a problem');
  });

  test('whose row of a code that English has no words for throws still says something', () => {
    const codes = { ...en.codes, BadGateway: boom };
    draw({ ...en, codes }, <ApiErrorBanner error={anError('BadGateway')} />);
    expect(screen.getByRole('heading')).not.toBeEmptyDOMElement();
  });

  test('owes no plural form but `other`', () => {
    const ui = { ...en.ui, fields: { other: '# Felder' } };
    draw({ ...en, ui }, <ValidationDetails issues={[required('title')]} />);
    expect(screen.getByRole('heading')).toHaveTextContent('1 Felder');
  });
});

describe('an error', () => {
  const model = { ...anError('ServerError'), detail: 'Short and stout' };

  test('of an unknown kind is read as any other value, and told', () => {
    tells('RAE023');
    render(<ApiErrorBanner error={{ ...model, kind: 'teapot' }} />);
    openDetails();
    expect(words()).toContain('Short and stout');
  });

  test.each([Number.NaN, 1e300, -1e300, Number.POSITIVE_INFINITY])(
    'with a retryAt of %d can be tried again at once',
    async (retryAt) => {
      if (Number.isNaN(retryAt)) tells('RAE024');
      let calls = 0;
      render(<ApiErrorBanner error={{ ...model, retryAt }} onRetry={() => void (calls += 1)} />);
      await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
      expect(calls).toBe(1);
    },
  );

  test('that was thrown has no issues to list, which is told', () => {
    tells('RAE026');
    const thrown = new Error('raw');
    render(<ValidationDetails error={wrong(thrown)} />);
    render(<ValidationDetails issues={wrong({ title: ['is missing'] })} />);
    const problem = { name: 'size', path: ['fields', 'title'], max: 60 };
    for (const unread of [null, 'Title is missing', { message: 'Title is missing' }, problem])
      render(<ValidationDetails issues={wrong([unread])} />);
    expect(rows()).toEqual([]);
  });

  test('with an issue that cannot be read shows the others', () => {
    const issues = [required('title'), null, { message: 'Short' }, required('slug')];
    const { rerender } = render(<ValidationDetails issues={wrong(issues)} />);
    rerender(<ValidationDetails issues={wrong([...issues])} />);
    expect(rows()).toEqual(['Fill in “Title”', 'Fill in “Slug”']);
  });

  test.each([null, undefined, new DOMException('Left', 'AbortError')])(
    'that is %s is told of by a fallback',
    (thrown) => {
      render(<ApiErrorFallback error={thrown} />);
      expect(screen.getByRole('heading')).toHaveTextContent('Something unexpected went wrong');
    },
  );
});

describe('useFieldIssues', () => {
  function Field({ error, path }: { error: unknown; path: unknown }) {
    const { messages } = useFieldIssues(wrong(error), wrong(path));
    return <p>{messages.length} found</p>;
  }
  const error = invalid([required('title')]);

  test.each([
    ['a text with dots', 'fields.title', '1 found'],
    ['a name', 'slug', '0 found'],
    ['nothing', undefined, '0 found'],
    ['null', null, '0 found'],
    ['what has no text', Object.create(null), '0 found'],
    ['a symbol', Symbol('fields'), '0 found'],
    ['an empty text', '', '0 found'],
    ['a list of what has no text', ['fields', Object.create(null)], '0 found'],
    ['a list of symbols', [Symbol('fields')], '0 found'],
  ])('finds what %s names, and tells the right form', (name, path, found) => {
    if (name === 'a text with dots') tells('RAE025', 'fields');
    render(<Field error={error} path={path} />);
    expect(screen.getByText(found)).toBeVisible();
  });

  test('finds nothing in what was thrown', () => {
    render(<Field error={new Error('raw')} path={['fields', 'title']} />);
    expect(screen.getByText('0 found')).toBeVisible();
  });
});

describe("an app's own function that throws", () => {
  const issues = [required('title')];

  test('fieldLabel: the id of the field is shown, and it is told', () => {
    tells('RAE016', 'boom');
    render(<ApiErrorBanner error={invalid(issues)} fieldLabel={boom} />);
    expect(rows().join()).toContain('Title');
  });

  test('copy: the words of the language are shown, and it is told', () => {
    tells('RAE017', 'boom');
    const copy = { ServerError: { title: boom, body: boom, action: boom } };
    renderIn({ copy }, <ApiErrorBanner error={anError('ServerError')} />);
    expect(words()).toContain('The service ran into a problem');
  });

  test('formats: the next format is asked, and it is told', () => {
    tells('RAE021', 'boom');
    for (const formats of [[{ name: 'own', read: boom }], [null], { name: 'own', read: boom }, 7]) {
      const { unmount } = renderIn(
        { formats: wrong(formats) },
        <>
          <ApiErrorBanner error={{ message: 'The pier is closed', status: 400 }} />
          <ApiErrorFallback error={new Error('raw')} />
        </>,
      );
      expect(screen.getAllByRole('heading')).toHaveLength(2);
      unmount();
    }
  });

  test('enrich: the failure is shown, and it is told', async () => {
    tells('RAE022', 'boom');
    function Page() {
      const { bannerProps } = useApiError({
        source: new Response('', { status: 503 }).status,
        parse: { enrich: boom },
      });
      return <ApiErrorBanner {...bannerProps} />;
    }
    render(<Page />);
    expect(await screen.findByRole('heading')).toBeVisible();
  });
});

describe('a handler that is no function', () => {
  const names = ['onRetry', 'onReload', 'onSignIn', 'onRequestAccess', 'onLeave', 'onDismiss'];
  const codes = ['ServerError', 'VersionMismatchError', 'AccessTokenInvalidError'] as const;
  const handlers = (handler: unknown): object =>
    Object.fromEntries([...names, 'draft'].map((name) => [name, handler]));
  const drawn = () => screen.queryAllByRole('button').map(({ textContent }) => textContent);

  test('draws no button in a banner, and is told [misuse-3]', () => {
    tells('RAE034', 'onRetry');
    for (const handler of [true, 'save()', {}, 1]) {
      const { unmount } = render(
        codes.map((code) => (
          <ApiErrorBanner key={code} error={anError(code)} {...handlers(handler)} />
        )),
      );
      // without a handler all of the page is reloaded
      expect(drawn()).toEqual(['Reload page']);
      unmount();
    }
  });

  test('draws no button by the hook, and nothing calls it', async () => {
    function Page({ handler }: { readonly handler: unknown }) {
      const options: object = { request: handler, onSuccess: handler, onError: handler };
      const { bannerProps, error } = useApiError({
        source: anError('ServerError'),
        ...options,
        ...handlers(handler),
      });
      return <ApiErrorBanner {...bannerProps}>{error?.code}</ApiErrorBanner>;
    }
    for (const handler of [true, 'save()', null, false]) {
      const { unmount } = renderIn({ onError: wrong(handler) }, <Page handler={handler} />);
      expect(await screen.findByText('ServerError')).toBeVisible();
      expect(drawn()).toEqual(['Dismiss']);
      unmount();
    }
  });

  test('of a fallback is passed over for the next one', async () => {
    let calls = 0;
    const again = () => void (calls += 1);
    render(<ApiErrorFallback error={new Error('x')} retry={wrong('again')} reset={again} />);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(calls).toBe(1);
  });

  test('onIssueSelect: the link leads to its field all the same', async () => {
    render(
      <>
        <input id="title" aria-label="Title" />
        <ValidationDetails
          issues={[required('title')]}
          fieldTarget={({ field }) => field}
          onIssueSelect={wrong('openTab')}
        />
      </>,
    );
    await userEvent.click(await screen.findByRole('link'));
    await waitFor(() => expect(screen.getByLabelText('Title')).toHaveFocus());
  });
});

describe('components', () => {
  test.each([
    ['undefined', undefined],
    ['null', null],
    ['an element', <button key="x">Press</button>],
    ['a module', { Button: () => null }],
    ['a number', 7],
  ])('a Button and a Link that are %s are plain elements', async (name, given) => {
    if (name === 'null') tells('RAE027', 'Button');
    renderIn(
      { components: wrong({ Button: given, Link: given }) },
      <>
        <ApiErrorBanner
          error={invalid([required('title')])}
          fieldTarget={({ field }) => field}
          onDismiss={() => {}}
        />
        <input id="title" />
      </>,
    );
    expect(screen.getByRole('button', { name: 'Dismiss' })).toBeVisible();
    expect(await screen.findByRole('link')).toBeVisible();
  });

  test('that are no record are plain elements', () => {
    renderIn(
      { components: wrong('MyButton') },
      <ApiErrorBanner error={anError('ServerError')} onRetry={() => {}} />,
    );
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  });
});

describe('components that are made anew', () => {
  const make = () =>
    memo(
      forwardRef<HTMLButtonElement, ButtonProps>(({ purpose, state, ...rest }, ref) => (
        <button {...rest} ref={ref} title={`${purpose} ${state}`} />
      )),
    );
  const error = anError('ServerError');
  const page = (Button: ApiErrorComponents['Button']) => (
    <ApiErrorProvider components={{ Button }}>
      <ApiErrorBanner error={error} onRetry={() => {}} />
    </ApiErrorProvider>
  );

  test('now and then, or one after the other again, are not told of', () => {
    const themes = [make(), make(), make()];
    const { rerender } = render(page(themes[0]));
    for (const theme of [...themes, ...themes]) rerender(page(theme));
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  });

  test('at each draw by memo or forwardRef are told of at the third change', () => {
    const { rerender } = render(page(make()));
    rerender(page(make()));
    rerender(page(make()));
    tells('RAE037');
    rerender(page(make()));
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  });

  test('at each draw by a plain function keep their element, and are not told of', () => {
    const inline = () => page((props) => <button type="button">{props.children}</button>);
    const { rerender } = render(inline());
    const button = screen.getByRole('button', { name: 'Try again' });
    for (let count = 0; count < 5; count += 1) rerender(inline());
    expect(screen.getByRole('button', { name: 'Try again' })).toBe(button);
  });
});

describe('components that draw nothing', () => {
  const nothing = [undefined, null, false, '', []];
  const drawWith = (components: object) =>
    renderIn(
      { components },
      <>
        <ApiErrorBanner
          error={invalid([required('title')])}
          fieldTarget={({ field }) => field}
          onDismiss={() => {}}
        />
        <ApiErrorBanner error={anError('ServerError')} onRetry={() => {}} />
        <input id="title" />
      </>,
    );

  test('as a Button, a Link or a CloseButton leave it to plain elements, and are told', async () => {
    tells('RAE036', '=> drawn');
    for (const drawn of nothing) {
      const drawNothing = () => drawn;
      const parts = { Button: drawNothing, Link: drawNothing, CloseButton: drawNothing };
      const { unmount } = drawWith(parts);
      expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
      expect(screen.getByRole('button', { name: 'Dismiss' })).toBeVisible();
      expect(await screen.findByRole('link')).toBeVisible();
      unmount();
    }
  });

  test('as an Icon leave its place empty', () => {
    const { container } = drawWith({ Icon: () => null });
    expect(container.querySelector('[data-part="icon"]')).toBeEmptyDOMElement();
  });

  test('only at first are drawn once they draw something', () => {
    let isReady = false;
    const Button = ({ purpose, state, ...rest }: ButtonProps) =>
      isReady ? <button {...rest} title={`${purpose} ${state}`} /> : null;
    const page = () => (
      <ApiErrorProvider components={{ Button }}>
        <ApiErrorBanner error={anError('ServerError')} onRetry={() => {}} />
      </ApiErrorProvider>
    );
    const { rerender } = render(page());
    screen.getByRole('button', { name: 'Try again' }).focus();
    isReady = true;
    rerender(page());
    const button = screen.getByRole('button', { name: 'Try again' });
    expect(button).toHaveAttribute('title', 'primary undefined');
    expect(button).toHaveFocus();
  });
});

describe('useApiError', () => {
  test('takes a key that is no list as the one key, and tells it', () => {
    tells('RAE028');
    const source = anError('Conflict');
    const page = (key: unknown) => <Form resetKeys={key} />;
    function Form({ resetKeys }: { readonly resetKeys: unknown }) {
      const save = useApiError({ source, resetKeys: wrong(resetKeys) });
      return <p>{save.error?.code ?? 'fine'}</p>;
    }
    const { rerender, container } = render(page('first'));
    expect(container).toHaveTextContent('Conflict');
    rerender(page('second'));
    expect(container).toHaveTextContent('fine');
  });

  test('without options works as with none', () => {
    function Form() {
      const save = useApiError(wrong(null));
      return <p>{save.error?.code ?? 'fine'}</p>;
    }
    expect(render(<Form />).container).toHaveTextContent('fine');
  });
});

describe('ApiErrorBanner', () => {
  test.each([
    ['false', false],
    ['null', null],
    ['an empty text', ''],
    ['an empty list', []],
  ])('lists the problems when its children are %s', (_name, children) => {
    render(<ApiErrorBanner error={invalid([required('title')])}>{children}</ApiErrorBanner>);
    expect(rows()).toHaveLength(1);
  });

  test('shows children in place of the problems', () => {
    render(<ApiErrorBanner error={invalid([required('title')])}>{0}</ApiErrorBanner>);
    expect(rows()).toHaveLength(0);
  });
});
