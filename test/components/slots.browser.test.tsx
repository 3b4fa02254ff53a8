import '../../src/styles/styles.css';
import { act, render, screen, within } from '@testing-library/react';
import { Component, createContext, forwardRef, memo, useContext, useState } from 'react';
import { createPortal } from 'react-dom';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ApiErrorBanner } from '../../src/components/ApiErrorBanner.js';
import { ApiErrorProvider } from '../../src/react/ApiErrorProvider.js';
import type { ApiErrorBannerProps } from '../../src/react/props.js';
import type {
  ApiErrorComponents,
  ButtonProps,
  CloseButtonProps,
  IconProps,
  LinkProps,
} from '../../src/react/slots.js';
import { expectNoAxeViolations } from '../setup/axe.js';
import { buttons, mapped } from './designSystems.js';
import { anError, deferred, invalid, openDetails, required, silence } from './support.js';

afterEach(silence);

const button = (name: string) => screen.getByRole('button', { name });
const partIn = (container: Element, name: string) =>
  container.querySelector<HTMLElement>(`[data-part="${name}"]`) ?? container;

/** What is given is kept, and what is to be forwarded is. */
const given = {
  Button: vi.fn<(props: ButtonProps) => void>(),
  CloseButton: vi.fn<(props: CloseButtonProps) => void>(),
  Link: vi.fn<(props: LinkProps) => void>(),
  Icon: vi.fn<(props: IconProps) => void>(),
};
beforeEach(() => vi.clearAllMocks());

const own = {
  Button: (props) => {
    given.Button(props);
    const { purpose, state, ...rest } = props;
    return <button {...rest} className={purpose} title={state} />;
  },
  CloseButton: (props) => {
    given.CloseButton(props);
    return (
      <button {...props} className="close">
        <svg width="16" height="16" />
      </button>
    );
  },
  Link: (props) => {
    given.Link(props);
    const { children, ...rest } = props;
    return (
      <a {...rest} className="link">
        {children}
      </a>
    );
  },
  Icon: (props) => {
    given.Icon(props);
    const { severity, ...rest } = props;
    return <svg {...rest} className={severity} width="24" height="24" />;
  },
} satisfies ApiErrorComponents;

function draw(props: ApiErrorBannerProps, components: ApiErrorComponents = own) {
  return (
    <ApiErrorProvider components={components}>
      <ApiErrorBanner error={anError('ServerError')} {...props} />
    </ApiErrorProvider>
  );
}

const conflict = { error: anError('VersionMismatchError'), onReload: () => {} };
const many = invalid(Array.from({ length: 51 }, (_, index) => required(`field${index}`)));
const doNothing = () => {};

describe("the app's Button", () => {
  const rows: readonly [
    purpose: ButtonProps['purpose'],
    name: string,
    banner: ApiErrorBannerProps,
    press?: string,
  ][] = [
    ['primary', 'Try again', { onRetry: doNothing }],
    ['primary', 'Reload latest version', conflict],
    ['primary', 'Copy details', { error: anError('BadRequestError') }],
    ['primary', 'Show the first problem', { error: many, fieldTarget: () => doNothing }],
    ['secondary', 'Try again', { error: anError('AccessDeniedError'), onRetry: doNothing }],
    ['secondary', 'Copy my changes', { onRetry: doNothing, draft: () => 'words' }],
    ['copy', 'Copy details', { onRetry: doNothing }],
    ['more', 'Show 1 more', { error: many }],
    ['primary', 'Keep editing', { ...conflict, draft: () => 'words' }, 'Reload latest version'],
    [
      'secondary',
      'Reload and discard my changes',
      { ...conflict, draft: () => 'words' },
      'Reload latest version',
    ],
    ['copy', 'Copy my changes', { ...conflict, draft: () => 'words' }, 'Reload latest version'],
  ];
  test.each(rows)('is told %s when it draws “%s” [slots-3]', (purpose, name, banner, press) => {
    render(draw(banner));
    openDetails();
    if (press) act(() => button(press).click());
    const [drawn] = screen
      .getAllByRole('button')
      .filter(({ textContent }) => textContent.startsWith(name));
    expect(drawn).toHaveClass(purpose, { exact: true });
  });

  test('does not draw the sentences that lead to a field [slots-11]', () => {
    render(draw({ error: many, fieldTarget: () => doNothing }));
    const [sentence] = screen.getAllByRole('button', { name: /^Fill in/ });
    expect(sentence).toHaveAttribute('data-plain');
    expect(sentence).not.toHaveClass('primary', 'secondary');
  });

  test('is told what it cannot do now, and stays focusable [slots-4] [slots-13]', async () => {
    const retry = deferred();
    const error = anError('RateLimitExceededError', { retryAt: Date.now() + 3_600_000 });
    const { rerender } = render(draw({ error, onRetry: retry.run }));
    expect(button('Try again')).toHaveAttribute('title', 'waiting');
    expect(button('Try again')).toHaveClass('secondary', { exact: true });
    expect(button('Try again')).toHaveAttribute('aria-disabled', 'true');
    expect(button('Try again')).toHaveAccessibleDescription(/in about 1 hour|in .*minutes/);
    rerender(draw({ onRetry: retry.run }));
    expect(button('Try again')).not.toHaveAttribute('title');
    expect(button('Try again')).toHaveClass('primary', { exact: true });
    await act(async () => button('Try again').click());
    expect(button('Try again')).toHaveAttribute('title', 'busy');
    await act(async () => button('Try again').click());
    expect(retry.calls()).toBe(1);
    await act(async () => retry.settle());
  });

  test('gets what its type names, and no more', () => {
    render(draw({ onRetry: doNothing }));
    const [props] = given.Button.mock.calls[0] ?? [];
    expect(Object.keys(props ?? {}).toSorted()).toEqual([
      'aria-describedby',
      'aria-disabled',
      'children',
      'data-kind',
      'data-part',
      'data-severity',
      'data-state',
      'onClick',
      'purpose',
      'ref',
      'state',
      'type',
    ]);
  });

  test('is none of ours: a plain button has neither purpose nor state of a component', () => {
    const retryAt = Date.now() + 3_600_000;
    const error = anError('RateLimitExceededError', { retryAt });
    const { container } = render(draw({ error, onRetry: doNothing, onDismiss: doNothing }, {}));
    openDetails();
    const drawn = container.querySelectorAll('button');
    expect(drawn).toHaveLength(3);
    for (const plain of drawn) {
      expect(plain).not.toHaveAttribute('purpose');
      expect(plain).not.toHaveAttribute('state');
      expect(plain).not.toHaveAttribute('severity');
    }
  });

  test.each(Object.entries(mapped))('of %s is mapped, and pressed', async (_, Button) => {
    const onRetry = vi.fn();
    const { container } = render(draw({ onRetry }, { Button }));
    expect(button('Try again')).toHaveAttribute(
      'variant',
      expect.stringMatching(/contained|filled|primary/),
    );
    expect(button('Try again')).not.toHaveAttribute('purpose');
    await userEvent.click(button('Try again'));
    expect(onRetry).toHaveBeenCalledOnce();
    await expectNoAxeViolations(container);
  });

  test.each(Object.entries(buttons))('of %s may be given as it is', async (_, Button) => {
    const onRetry = vi.fn();
    render(draw({ onRetry }, { Button }));
    expect(button('Try again')).toHaveAttribute('data-design-system');
    await userEvent.click(button('Try again'));
    expect(onRetry).toHaveBeenCalledOnce();
  });
});

describe("the app's CloseButton", () => {
  test('dismisses, in place of Button, named by its label alone [slots-5]', async () => {
    const onDismiss = vi.fn();
    render(draw({ onDismiss }));
    expect(button('Dismiss')).toHaveClass('close', { exact: true });
    expect(button('Dismiss')).toHaveAttribute('data-part', 'dismiss');
    expect(button('Dismiss')).toHaveTextContent('');
    expect(given.Button.mock.calls.map(([props]) => props['data-part'])).not.toContain('dismiss');
    await userEvent.click(button('Dismiss'));
    expect(onDismiss).toHaveBeenCalledExactlyOnceWith();
  });

  test('may call without an event', () => {
    const onDismiss = vi.fn();
    const CloseButton = ({ onClick, 'aria-label': label }: CloseButtonProps) => (
      <button type="button" onClick={() => onClick()}>
        {label}
      </button>
    );
    render(draw({ onDismiss }, { CloseButton }));
    act(() => button('Dismiss').click());
    expect(onDismiss).toHaveBeenCalledOnce();
  });

  test('a Button alone leaves dismissing to the plain one', () => {
    render(draw({ onDismiss: doNothing }, { Button: own.Button }));
    expect(button('Dismiss')).toHaveAttribute('data-plain');
  });

  test.each(['ltr', 'rtl'] as const)(
    'stands at the end of the first line, as high as it is (%s)',
    (dir) => {
      const { container } = render(draw({ onDismiss: doNothing, dir }));
      const banner = container.querySelector('[role="group"]') ?? container;
      const { left, right, top } = banner.getBoundingClientRect();
      const place = button('Dismiss').getBoundingClientRect();
      const content = partIn(container, 'content').getBoundingClientRect();
      expect(dir === 'rtl' ? place.left - left : right - place.right).toBeLessThan(20);
      expect(place.top - top).toBeLessThan(20);
      expect(place.height).toBeLessThan(content.height / 2);
      expect(
        dir === 'rtl' ? content.left - place.right : place.left - content.right,
      ).toBeGreaterThanOrEqual(0);
    },
  );
});

describe("the app's Icon", () => {
  test.each([
    ['error', anError('ServerError')],
    ['warning', anError('RateLimitExceededError')],
  ] as const)('is told the severity: %s [slots-6]', (severity, error) => {
    const { container } = render(draw({ error }));
    const icon = container.querySelector('svg');
    expect(icon).toHaveClass(severity);
    expect(icon?.closest('[aria-hidden=true]')).toBe(partIn(container, 'icon'));
    expect(given.Icon).toHaveBeenCalledWith({ severity });
  });

  test('takes the place of that of the stylesheet, and the severity stays in the name [slots-7]', () => {
    const { container, rerender } = render(draw({}, {}));
    const before = partIn(container, 'content').getBoundingClientRect();
    const drawnBySheet = () => getComputedStyle(partIn(container, 'severity'), '::before').content;
    expect(drawnBySheet()).not.toBe('none');
    rerender(draw({}));
    expect(drawnBySheet()).toBe('none');
    expect(partIn(container, 'severity').getBoundingClientRect().width).toBe(1);
    expect(screen.getByRole('group', { name: /^Error / })).toBeVisible();

    const icon = partIn(container, 'icon').getBoundingClientRect();
    const title = partIn(container, 'title').getBoundingClientRect();
    expect(icon.right).toBeLessThan(title.left);
    expect(icon.top).toBe(title.top);
    // 24 pixels, where the sheet's own takes 17.5
    expect(partIn(container, 'content').getBoundingClientRect().left).toBe(before.left + 6.5);
  });
});

describe("the app's Link", () => {
  test('leads to the field, and Button draws no link [slots-8]', () => {
    const onIssueSelect = vi.fn();
    const error = invalid([required('title')]);
    render(draw({ error, fieldTarget: ({ field }) => field, onIssueSelect }));
    const link = screen.getByRole('link');
    expect(link).toHaveClass('link');
    expect(link).toHaveAttribute('href', '#title');
    expect(link).toHaveAttribute('data-part', 'issue-link');
    act(() => link.click());
    expect(onIssueSelect).toHaveBeenCalledOnce();
  });
});

const Everything = () => {
  const error = invalid([required('title')]);
  return (
    <ApiErrorBanner
      error={error}
      fieldTarget={() => 'title'}
      onIssueSelect={doNothing}
      onDismiss={doNothing}
    />
  );
};

/** Each time other components, as written by an app where it draws the provider. */
function drawInline(word: string) {
  return (
    <ApiErrorProvider
      components={{
        Button: ({ purpose, state, ...rest }) => {
          const [number] = useState(word);
          return <button {...rest} title={`${word} ${number} ${purpose} ${state}`} />;
        },
        CloseButton: (props) => <button {...props} title={word} />,
        Link: ({ children, ...rest }) => (
          <a {...rest} title={word}>
            {children}
          </a>
        ),
        Icon: ({ severity, ...rest }) => <i {...rest} title={`${severity} ${word}`} />,
      }}
    >
      <Everything />
      <ApiErrorBanner error={anError('ServerError')} onRetry={doNothing} />
    </ApiErrorProvider>
  );
}

describe('components written where the provider is drawn', () => {
  test.each([
    ['Button', () => button('Try again')],
    ['CloseButton', () => button('Dismiss')],
    ['Link', () => screen.getByRole('link')],
  ])(
    '%s keeps its element and focus at each draw, and is that of the last [slots-9]',
    (_, find) => {
      const moved = vi.fn();
      const { container, rerender } = render(drawInline('first'));
      const element = find();
      element.focus();
      container.addEventListener('focusin', moved);
      container.addEventListener('focusout', moved);
      for (const word of ['second', 'third']) {
        rerender(drawInline(word));
        expect(find()).toBe(element);
        expect(element).toHaveFocus();
        expect(element.title).toMatch(new RegExp(`^${word}`));
      }
      expect(moved).not.toHaveBeenCalled();
    },
  );

  test('Icon keeps its element', () => {
    const { container, rerender } = render(drawInline('first'));
    const icon = partIn(container, 'icon').firstChild;
    rerender(drawInline('second'));
    expect(partIn(container, 'icon').firstChild).toBe(icon);
    expect(icon).toHaveAttribute('title', 'error second');
  });

  test('keep what their hooks hold', () => {
    const { rerender } = render(drawInline('first'));
    rerender(drawInline('second'));
    expect(button('Try again')).toHaveAttribute('title', 'second first primary undefined');
  });

  const forwarding = () =>
    forwardRef<HTMLButtonElement, ButtonProps>(({ purpose, state, ...rest }, ref) => (
      <button {...rest} ref={ref} className={purpose} title={state} />
    ));
  test.each([
    ['forwardRef', forwarding],
    ['memo', () => memo(forwarding())],
  ])('by %s hand focus over, though React draws them anew', (_, make) => {
    const components = (): ApiErrorComponents => ({ Button: make() });
    const { rerender } = render(draw({ onRetry: doNothing }, components()));
    button('Try again').focus();
    rerender(draw({ onRetry: doNothing }, components()));
    expect(button('Try again')).toHaveFocus();
  });
});

test('a class, which the types refuse, is drawn all the same', async () => {
  class Old extends Component<ButtonProps> {
    override render() {
      const { purpose, state, ...rest } = this.props;
      return <button {...rest} className={purpose} title={state} />;
    }
  }
  const onRetry = vi.fn();
  render(
    draw({ onRetry }, { Button: Old as unknown as NonNullable<ApiErrorComponents['Button']> }),
  );
  await userEvent.click(button('Try again'));
  expect(onRetry).toHaveBeenCalledTimes(1);
});

describe('another component', () => {
  const Theme = createContext('light');
  const Plain = ({ purpose, state, ...rest }: ButtonProps) => (
    <button {...rest} className={purpose} title={state} />
  );
  const Themed = ({ purpose, state, ...rest }: ButtonProps) => {
    const [name] = useState(`themed ${purpose} ${state}`);
    return <button {...rest} title={`${name} ${useContext(Theme)}`} />;
  };

  test('may have other hooks, and focus goes over to it', () => {
    const { rerender } = render(draw({ onRetry: doNothing }, { Button: Plain }));
    button('Try again').focus();
    rerender(draw({ onRetry: doNothing }, { Button: Themed }));
    expect(button('Try again')).toHaveAttribute('title', 'themed primary undefined light');
    expect(button('Try again')).toHaveFocus();
    rerender(draw({ onRetry: doNothing }, {}));
    expect(button('Try again')).toHaveAttribute('data-plain');
    expect(button('Try again')).toHaveFocus();
  });

  test('takes no focus that is elsewhere [slots-1]', () => {
    const page = (Button: ApiErrorComponents['Button']) => (
      <>
        <input />
        {draw({ onRetry: doNothing }, { Button })}
      </>
    );
    const { rerender } = render(page(Plain));
    screen.getByRole('textbox').focus();
    rerender(page(Themed));
    expect(screen.getByRole('textbox')).toHaveFocus();
  });

  test('takes no focus out of the page around the frame that it is drawn into', () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    onTestFinished(() => frame.remove());
    const inside = frame.contentDocument?.body ?? document.body;
    const page = (Button: ApiErrorComponents['Button']) => (
      <>
        <input />
        {createPortal(draw({ onRetry: doNothing }, { Button }), inside)}
      </>
    );
    const { rerender } = render(page(Plain));
    within(inside).getByRole('button', { name: 'Try again' }).focus();
    screen.getByRole('textbox').focus();
    rerender(page(Themed));
    expect(within(inside).getByRole('button', { name: 'Try again' })).toHaveAttribute('title');
    expect(screen.getByRole('textbox')).toHaveFocus();
  });
});

describe('the ref that each forwards', () => {
  // React calls a ref that stays the same once, when its element comes.
  test('is the same function at each draw', () => {
    const draws = { error: invalid([required('title')]), onDismiss: doNothing };
    const target = { fieldTarget: () => 'title', onIssueSelect: doNothing };
    const { rerender } = render(draw({ ...draws, ...target }));
    openDetails();
    rerender(draw({ ...draws, ...target, className: 'other' }));
    const seen = [
      given.Button.mock.calls.filter(([props]) => props['data-part'] === 'copy'),
      given.CloseButton.mock.calls,
      given.Link.mock.calls,
    ];
    for (const calls of seen) {
      const refs = calls.map(([{ ref }]) => ref);
      expect(refs.length).toBeGreaterThan(1);
      expect(refs[0]).toBeTypeOf('function');
      expect(new Set(refs).size).toBe(1);
    }
  });
});

test('a banner of nothing but components of the app has no accessibility violations [slots-2]', async () => {
  const error = invalid([required('title')]);
  const { container } = render(
    draw({ error, fieldTarget: () => 'title', onIssueSelect: doNothing, onDismiss: doNothing }),
  );
  await expectNoAxeViolations(container);
});
