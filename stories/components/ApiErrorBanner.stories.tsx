import type { Meta, StoryObj } from '@storybook/react-vite';
import { type ComponentProps, useState } from 'react';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import {
  type ApiError,
  ApiErrorBanner,
  type ApiErrorComponents,
  ApiErrorProvider,
  describeApiError,
  parseApiError,
} from '../../src/index.js';
import { intentArgType, intents } from '../intents.js';
import { languageOf } from '../languages.js';
import { consumerCode } from './consumerCode.js';
import { failedNow, failure, refused } from './failures.js';

const serverError = failure(500, 'ServerError', { message: 'Internal error' });
const conflict = failure(409, 'VersionMismatch');
const limited = failure(429, 'RateLimitExceeded', {
  headers: { 'x-contentful-ratelimit-reset': '42' },
});
const limitedUnread = failure(429, 'RateLimitExceeded');

const handler = (description: string) => ({
  description,
  control: false as const,
  table: {
    type: {
      summary: '() => unknown',
      detail: 'May return a promise: the button is busy until it settles.',
    },
  },
});

/** Each handler has its own button, which appears only when the handler is there. */
const handlerArgTypes = {
  onRetry: handler(
    'Sends the request again. Button: “Try again”, ready when the wait that the server asks for is over.',
  ),
  onReload: handler('Loads the latest version into the form. Button: “Reload latest version”.'),
  onSignIn: handler('Opens the sign-in. Button: “Sign in again”.'),
  onRequestAccess: handler('Asks an administrator for access. Button: “Request access”.'),
  onLeave: handler('Leads away from a page whose content is not there. Button: “Go back”.'),
  onDismiss: handler('Removes the banner. Without this handler there is no dismiss button.'),
};

const meta = {
  title: 'Components/ApiErrorBanner',
  component: ApiErrorBanner,
  args: { error: serverError, intent: 'save', onRetry: fn(), onDismiss: fn() },
  argTypes: {
    error: { control: false },
    density: { control: 'inline-radio', options: ['comfortable', 'compact'] },
    arrival: { control: 'inline-radio', options: ['background', 'submit'] },
    intent: { ...intentArgType, options: [undefined, ...intents] },
    headingLevel: { control: 'inline-radio', options: [2, 3, 4, 5, 6] },
    children: { control: 'text' },
    occurrence: { control: false },
    quietUntil: { control: false },
    ...handlerArgTypes,
  },
  parameters: {
    docs: { source: consumerCode('ApiErrorBanner') },
    firstProps: ['error', ...Object.keys(handlerArgTypes), 'intent', 'arrival', 'draft'],
  },
} satisfies Meta<typeof ApiErrorBanner>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What happened, what became of the work, and one primary action. The details are a click away. */
export const Playground: Story = { name: 'With every control' };

/** The banner offers only what the app can do: without handlers there is no primary action. */
export const WithoutHandlers: Story = {
  parameters: {
    consumerCode: `import { ApiErrorBanner } from 'react-api-error';

<ApiErrorBanner error={error} />`,
  },
  render: ({ error }) => <ApiErrorBanner error={error} />,
  play: async ({ canvas, globals }) => {
    const { actions, ui } = languageOf(globals['language']);
    await expect(canvas.queryByRole('button', { name: actions.retry })).toBeNull();
    await userEvent.click(canvas.getByText(ui.technical));
    await expect(canvas.getByRole('button', { name: actions.report })).toBeVisible();
  },
};

/** The banner reads anything that was thrown. */
export const AnythingThrown: Story = {
  parameters: {
    consumerCode: `import { ApiErrorBanner } from 'react-api-error';

<ApiErrorBanner error={new TypeError('Failed to fetch')} onRetry={retry} />`,
  },
  render: () => <ApiErrorBanner error={new TypeError('Failed to fetch')} onRetry={fn()} />,
  play: async ({ canvas, globals }) => {
    const locale = languageOf(globals['language']);
    const { title } = describeApiError(parseApiError(new TypeError('Failed to fetch')), { locale });
    await expect(canvas.getByRole('heading')).toHaveTextContent(title);
  },
};

/** After any failed write, people can copy their unsaved work. */
export const CopyMyChanges: Story = {
  args: { draft: () => ({ title: 'Harvest' }) },
  play: async ({ canvas, globals }) => {
    const { actions } = languageOf(globals['language']);
    await expect(canvas.getByRole('button', { name: actions.copyDraft })).toBeVisible();
  },
};

/** An earlier save timed out, so the newer version may be the person's own. */
export const PerhapsOwnSave: Story = {
  args: { error: conflict, onReload: fn(), unconfirmed: true },
};

/** A busy button keeps its name, width and focus. A second click does nothing. */
export const Pending: Story = {
  args: { pending: true },
  play: async ({ canvas, args, globals }) => {
    const { actions } = languageOf(globals['language']);
    const button = canvas.getByRole('button', { name: actions.retry });
    await userEvent.click(button);
    await expect(args.onRetry).not.toHaveBeenCalled();
    await expect(button).toHaveAttribute('aria-disabled', 'true');
  },
};

/** After a second failure the banner says that trying again has not helped. */
export const FailedAgain: Story = { args: { attempt: 2 } };

/** The words beside the button count down. The button keeps its name and becomes ready by itself. */
export const Waiting: Story = {
  args: { error: limited },
  render: (args) => <JustFailed {...args} failed={limited} />,
  play: async ({ canvas, globals }) => {
    const { actions, tag } = languageOf(globals['language']);
    if (tag === 'en') await expect(canvas.getByText(/^in \d+ seconds?$/)).toBeVisible();
    await expect(canvas.getByRole('button', { name: actions.retry })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  },
};

/** A page may not read every header of another origin. Without the wait, the banner says “in a moment” and invents no countdown. */
export const WaitUnread: Story = {
  args: { error: limitedUnread },
  render: (args) => <JustFailed {...args} failed={limitedUnread} />,
  play: async ({ canvas, globals }) => {
    const { actions, ui } = languageOf(globals['language']);
    await expect(canvas.getByText(ui.soon)).toBeVisible();
    await waitFor(
      () =>
        expect(canvas.getByRole('button', { name: actions.retry })).not.toHaveAttribute(
          'aria-disabled',
        ),
      { timeout: 5000 },
    );
  },
};

/** Fails when it is drawn, and not when the Storybook was loaded: a wait would be over, and a banner no longer quiet. */
function JustFailed({
  failed,
  ...props
}: ComponentProps<typeof ApiErrorBanner> & { readonly failed: ApiError }) {
  const [error] = useState(() => failedNow(failed));
  return <ApiErrorBanner {...props} error={error} />;
}

/** Nobody pressed a button, so the banner starts as one quiet line and never takes focus. */
export const Autosave: Story = {
  args: { intent: 'autosave', draft: () => 'What has been typed.' },
  render: (args) => <JustFailed {...args} failed={serverError} />,
  play: async ({ canvas, globals }) => {
    const { actions, outcomes, ui } = languageOf(globals['language']);
    await expect(canvas.getByText(outcomes.autosave.maybeDone)).toBeVisible();
    await expect(canvas.getByRole('button', { name: actions.retry })).toBeVisible();
    await expect(canvas.getByRole('button', { name: actions.copyDraft })).toBeVisible();
    await expect(canvas.queryByText(ui.technical)).toBeNull();
  },
};

/** The line names the first field to correct, and links to it. */
export const AutosaveRefused: Story = {
  args: {
    intent: 'autosave',
    draft: () => 'What has been typed.',
    fieldTarget: ({ field }) => field,
    onIssueSelect: fn(),
  },
  render: (args) => <JustFailed {...args} failed={refused} />,
  play: async ({ canvas, globals }) => {
    const { tag } = languageOf(globals['language']);
    await expect(canvas.getByRole('link')).toBeVisible();
    if (tag === 'en') await expect(canvas.getByText('6 problems')).toBeVisible();
  },
};

/** After three failures in a row the full banner appears. */
export const AutosaveGoesOn: Story = {
  args: { intent: 'autosave', attempt: 3 },
  play: async ({ canvas, globals }) => {
    const { actions } = languageOf(globals['language']);
    await expect(canvas.getByRole('button', { name: actions.retry })).toBeVisible();
  },
};

/** A short wait, so that you can see it end. */
export const WaitEnds: Story = {
  args: {},
  render: (args) => <Limited {...args} />,
  play: async ({ canvas, args, globals }) => {
    const { actions } = languageOf(globals['language']);
    await userEvent.click(canvas.getByRole('button', { name: 'Send too many' }));
    const button = await canvas.findByRole('button', { name: actions.retry });
    await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled'), { timeout: 10_000 });
    await userEvent.click(button);
    await expect(args.onRetry).toHaveBeenCalledOnce();
  },
};

/** Reloading would lose a draft, so the banner asks first, in place. */
export const ReloadQuestion: Story = {
  args: { error: conflict, onReload: fn(), draft: () => ({ title: 'Harvest' }) },
  play: async ({ canvas, args, globals }) => {
    const { actions, ui } = languageOf(globals['language']);
    await userEvent.click(canvas.getByRole('button', { name: actions.reload }));
    const keep = await canvas.findByRole('button', { name: ui.keep });
    await waitFor(() => expect(keep).toHaveFocus());
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(canvas.getByRole('button', { name: actions.reload })).toHaveFocus());
    await expect(args.onReload).not.toHaveBeenCalled();
  },
};

/** The same question, left open. */
export const ReloadQuestionOpen: Story = {
  args: { error: conflict, onReload: fn(), draft: () => 'My words' },
  play: async ({ canvas, globals }) => {
    const { actions } = languageOf(globals['language']);
    await userEvent.click(canvas.getByRole('button', { name: actions.reload }));
  },
};

/** The person may have signed in elsewhere by now, so “Try again” is the second button. */
export const SignIn: Story = {
  args: { error: failure(401, 'AccessTokenInvalid'), onSignIn: fn() },
};

/** The banner lists the issues. With a target each becomes a link, and a button leads to the first problem. */
export const Validation: Story = {
  args: { error: refused, fieldTarget: ({ field }) => field, onIssueSelect: fn() },
  play: async ({ canvas, globals }) => {
    const { actions } = languageOf(globals['language']);
    await expect(canvas.getByRole('button', { name: actions.revise })).toBeVisible();
    await expect(canvas.getByText('Nothing may be published before Monday')).toBeVisible();
  },
};

/** After a submit the banner takes focus, and is therefore not announced as well. */
export const AfterSubmit: Story = {
  // On the docs page it would take focus, and scroll the page to it.
  tags: ['!autodocs'],
  args: { arrival: 'submit' },
  play: async ({ canvas, globals }) => {
    const { ui } = languageOf(globals['language']);
    await waitFor(() =>
      expect(
        canvas.getByRole('group', { name: (name) => name.startsWith(ui.severity.error) }),
      ).toHaveFocus(),
    );
  },
};

/** The facts that a support desk asks for, ready to be copied into a ticket. */
export const TechnicalDetails: Story = {
  play: async ({ canvas, globals }) => {
    const { ui } = languageOf(globals['language']);
    await userEvent.click(canvas.getByText(ui.technical));
    await expect(canvas.getByText('3f2a9c1e-7d41-4b0a-9c22-1f0e5b7a')).toBeVisible();
  },
};

/** Hides the title where the page has its own heading. It stays there for screen readers. */
export const HiddenTitle: Story = { args: { hideTitle: true } };

/** The app's own content instead of the issues. */
export const OwnContent: Story = {
  args: { error: refused, children: 'Three of the fields are on the tab “Shop”.' },
};

/** An id that the library does not know: the words for its kind, and the server's own message. */
export const UnknownCode: Story = {
  args: { error: failure(400, 'QuotaReached', { message: 'The plan allows 25 content types.' }) },
};

/** Components of a design system instead of the library's. Each is told what it is for. */
export const OwnComponents: Story = {
  parameters: {
    consumerCode: `import { ApiErrorBanner, type ApiErrorComponents, ApiErrorProvider } from 'react-api-error';

const components: ApiErrorComponents = {
  Button: ({ purpose, state, ...rest }) => (
    <MyButton primary={purpose === 'primary'} {...rest} />
  ),
  CloseButton: (props) => <MyIconButton {...props}>×</MyIconButton>,
  Icon: ({ severity, ...rest }) => <MyIcon name={severity} {...rest} />,
};

<ApiErrorProvider components={components}>
  <ApiErrorBanner error={error} />
</ApiErrorProvider>`,
  },
  args: { error: refused, fieldTarget: ({ field }) => field, onIssueSelect: fn() },
  render: (args) => (
    <ApiErrorProvider components={ownComponents}>
      <ApiErrorBanner {...args} />
    </ApiErrorProvider>
  ),
  play: async ({ canvas, args, globals }) => {
    const { actions } = languageOf(globals['language']);
    const first = canvas.getByRole('button', { name: actions.revise });
    await expect(first).toHaveAttribute('title', 'primary');
    await userEvent.click(canvas.getByRole('button', { name: actions.dismiss }));
    await expect(args.onDismiss).toHaveBeenCalledOnce();
  },
};

/** Dismissing moves focus back to where it was before. */
export const Dismiss: Story = {
  render: (args) => <Saving {...args} />,
  play: async ({ canvasElement, globals }) => {
    const { actions } = languageOf(globals['language']);
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }));
    await userEvent.click(await canvas.findByRole('button', { name: actions.dismiss }));
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Save' })).toHaveFocus());
  },
};

const ownComponents: ApiErrorComponents = {
  Button: ({ purpose, state, ...rest }) => (
    <button
      {...rest}
      title={purpose}
      style={{
        border: state ? '2px dotted' : '2px solid',
        borderRadius: '1rem',
        padding: '0.25rem 0.75rem',
        background: 'none',
        color: 'inherit',
        font: 'inherit',
        fontWeight: purpose === 'primary' ? 700 : 400,
      }}
    />
  ),
  CloseButton: (props) => (
    <button
      {...props}
      style={{ border: 0, background: 'none', color: 'inherit', padding: '0.25rem' }}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden>
        <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" strokeWidth="2" />
      </svg>
    </button>
  ),
  Link: ({ children, ...rest }) => (
    <a {...rest} style={{ fontStyle: 'italic' }}>
      {children}
    </a>
  ),
  Icon: ({ severity, ...rest }) => (
    <svg {...rest} width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor">
      <circle cx="12" cy="12" r="9" strokeWidth="2" />
      <path d={severity === 'error' ? 'M8 8l8 8M16 8l-8 8' : 'M12 7v6M12 16v1'} strokeWidth="2" />
    </svg>
  ),
};

function Saving(props: ComponentProps<typeof ApiErrorBanner>) {
  const [error, setError] = useState<typeof props.error>(null);
  return (
    <form>
      <p>
        <button type="button" onClick={() => setError(props.error)}>
          Save
        </button>
      </p>
      <ApiErrorBanner {...props} error={error} onDismiss={() => setError(null)} />
    </form>
  );
}

function Limited(props: ComponentProps<typeof ApiErrorBanner>) {
  const [error, setError] = useState<typeof props.error>(null);
  const headers = { 'x-contentful-ratelimit-reset': '2' };
  return (
    <>
      <p>
        <button
          type="button"
          onClick={() => setError(failure(429, 'RateLimitExceeded', { headers }))}
        >
          Send too many
        </button>
      </p>
      <ApiErrorBanner {...props} error={error} />
    </>
  );
}
