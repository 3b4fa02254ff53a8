import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { ApiErrorFallback } from '../../src/index.js';
import { languageOf } from '../languages.js';
import { consumerCode } from './consumerCode.js';
import { failure } from './failures.js';

/** What boundaries call the function that draws their content again. */
const againOf = (passedBy: string) => ({
  description: `${passedBy} The first of these that is there becomes “Try again”, unless \`onRetry\` is given.`,
});

const meta = {
  title: 'Components/ApiErrorFallback',
  component: ApiErrorFallback,
  args: { error: new TypeError('entry.fields is undefined'), resetErrorBoundary: fn() },
  argTypes: {
    error: { control: false },
    retry: againOf('Passed by a boundary of your own.'),
    unstable_retry: againOf('Passed by Next.'),
    reset: againOf('Passed by Next and TanStack Router.'),
    resetErrorBoundary: againOf('Passed by react-error-boundary.'),
  },
  parameters: { docs: { source: consumerCode('ApiErrorFallback') } },
} satisfies Meta<typeof ApiErrorFallback>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A bug in the app. The fallback does not guess at the cause; “Try again” resets the boundary. */
export const Bug: Story = {
  play: async ({ canvas, args, globals }) => {
    const { actions } = languageOf(globals['language']);
    await userEvent.click(canvas.getByRole('button', { name: actions.retry }));
    await expect(args.resetErrorBoundary).toHaveBeenCalledOnce();
  },
};

/** An API error that was thrown during rendering. */
export const ApiFailure: Story = {
  args: { error: failure(503, 'ServiceUnavailable') },
};

/** A thrown `Response` is read before it is shown. */
export const ThrownResponse: Story = {
  args: { error: new Response(null, { status: 404 }), onLeave: fn() },
  play: async ({ canvas, globals }) => {
    const { actions } = languageOf(globals['language']);
    await expect(await canvas.findByRole('button', { name: actions.leave })).toBeVisible();
  },
};
