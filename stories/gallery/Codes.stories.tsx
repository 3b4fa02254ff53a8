import './codes.css';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { describeApiError, type ErrorCode, type Intent, readApiError } from 'react-api-error';
import { expect, fn } from 'storybook/test';
import { intentArgType } from '../intents.js';
import { languageOf } from '../languages.js';
import { codes, intentFor } from './codes.js';
import { Failure } from './Failure.js';
import { failureOf } from './failureOf.js';
import { codeOfFailure, sourceOf } from './galleryCode.js';

const meta = {
  title: 'Gallery/Codes',
  component: Failure,
  args: { code: 'ServerError', intent: 'save', onAction: fn() },
  argTypes: {
    code: { control: 'select', options: codes, table: { type: { summary: 'ErrorCode' } } },
    intent: intentArgType,
  },
  parameters: { docs: { source: sourceOf(codeOfFailure) } },
} satisfies Meta<typeof Failure>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The banner must show the words for its own code, and the model must keep that code. */
function story(code: ErrorCode, intent: Intent = 'save'): Story {
  return {
    args: { code, intent },
    play: async ({ canvas, globals }) => {
      const error = await readApiError(Promise.reject(failureOf(code)), { intent });
      if (error === null) throw new Error(`${code} is no failure`);
      await expect(error.code).toBe(code);
      const locale = languageOf(globals['language']);
      const { title, body } = describeApiError(error, { intent, locale });
      await expect(await canvas.findByRole('heading', { name: title })).toBeVisible();
      // French has narrow spaces, which must not count as any others
      await expect(canvas.getByText(body, { collapseWhitespace: false })).toBeVisible();
    },
  };
}

export const BadRequestError = story('BadRequestError');
export const InvalidQueryError = story('InvalidQueryError', 'load');
export const AccessTokenInvalidError = story('AccessTokenInvalidError');
export const AccessDeniedError = story('AccessDeniedError');
export const NotFoundError = story('NotFoundError', 'load');
export const VersionMismatchError = story('VersionMismatchError');
export const ValidationFailedError = story('ValidationFailedError');
export const UnknownFieldError = story('UnknownFieldError', 'load');
export const InvalidEntryError = story('InvalidEntryError');
export const RateLimitExceededError = story('RateLimitExceededError');
export const ServerError = story('ServerError');
export const HibernatedError = story('HibernatedError');
export const ConnectionFailed = story('ConnectionFailed');
export const NetworkError = story('NetworkError');
export const TimeoutError = story('TimeoutError');
export const UnreadableResponse = story('UnreadableResponse');
export const ResponseTooLarge = story('ResponseTooLarge');
export const RequestNotSent = story('RequestNotSent');
export const ChunkLoadError = story('ChunkLoadError');

/** A cancelled load needs no banner. */
export const AbortErrorOfLoad: Story = {
  args: { code: 'AbortError', intent: 'load' },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('heading')).toBeNull();
  },
};

/** A cancelled save may have been done already. */
export const AbortErrorOfSave: Story = {
  args: { code: 'AbortError', intent: 'save' },
  play: async ({ canvas, canvasElement, globals }) => {
    await expect(await canvas.findByRole('heading')).toBeVisible();
    const { save } = languageOf(globals['language']).outcomes;
    await expect(canvasElement).toHaveTextContent(save.maybeDone, { normalizeWhitespace: false });
  },
};

/** The hook of a page whose calls may fail in any way. */
const everyHandler = `import { ApiErrorBanner, useApiError } from 'react-api-error';

const call = useApiError({
  intent: 'save',
  request: ({ signal }) => send(entry, signal), // “Try again” sends it again
  onReload: loadLatest,
  onSignIn: () => signIn({ onDone: call.retry }),
  onRequestAccess: askForAccess,
  onLeave: goBack,
});

<ApiErrorBanner {...call.bannerProps} fieldTarget={({ field }) => \`field-\${field}\`} />`;

/** Every code in the catalog, the documented ones first. */
export const EveryCode: Story = {
  argTypes: { code: { table: { disable: true } } },
  parameters: { consumerCode: everyHandler },
  render: ({ intent, onAction }) => (
    <div className="gallery-codes">
      {codes.map((code) => (
        <section key={code}>
          <p className="gallery-code" lang="en">
            <code>{code}</code>
          </p>
          <Failure {...{ code, onAction }} intent={intentFor(code, intent)} />
        </section>
      ))}
    </div>
  ),
};
