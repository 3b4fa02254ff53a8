import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { ApiErrorFallback } from '../../src/index.js';
import { consumerCode } from './consumerCode.js';
import { failure } from './failures.js';

const meta = {
  title: 'Components/ApiErrorFallback',
  component: ApiErrorFallback,
  args: { error: new TypeError('entry.fields is undefined'), resetErrorBoundary: fn() },
  argTypes: { error: { control: false } },
  parameters: { docs: { source: consumerCode('ApiErrorFallback') } },
} satisfies Meta<typeof ApiErrorFallback>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A bug in the app. The fallback does not guess at the cause; “Try again” resets the boundary. */
export const Bug: Story = {
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
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
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Go back' })).toBeVisible();
  },
};
