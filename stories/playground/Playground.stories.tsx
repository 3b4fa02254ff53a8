import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { languageOf } from '../languages.js';
import { Playground as Page } from './Playground.js';
import { example } from './pasted.js';

const meta = {
  title: 'Playground',
  component: Page,
  // No docs page: the playground needs a page of its own.
  tags: ['!autodocs'],
  argTypes: { start: { control: false }, isShared: { control: false } },
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof Page>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Paste a status, headers and a body, or the text of a thrown error. */
export const Playground: Story = {
  args: { isShared: true },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'The model' })).toBeVisible();
  },
};

/** A field that cannot be read says why, and what is to be done stands in place of the result. */
export const Mistakes: Story = {
  args: { start: { ...example, status: '42', headers: 'Retry-After 20', body: '{"sys":' } },
  play: async ({ canvas, userEvent }) => {
    const status = canvas.getByRole('textbox', { name: 'Status' });
    await expect(status).toBeInvalid();
    await expect(status).toHaveAccessibleDescription('Enter a number from 200 to 599.');
    await expect(canvas.getByText(/Write “Name: value”/)).toBeVisible();
    await expect(canvas.getByText(/This is not valid JSON/)).toBeVisible();
    await expect(canvas.getByRole('textbox', { name: 'Body' })).not.toBeInvalid();
    await expect(canvas.queryByRole('heading', { name: 'The model' })).toBeNull();
    await expect(canvas.getByText(/^Correct the marked fields/)).toBeVisible();
    await userEvent.clear(status);
    await userEvent.type(status, '429');
    await expect(status).not.toBeInvalid();
  },
};

/** A thrown error is read from its text. */
export const Thrown: Story = {
  args: {
    start: { ...example, kind: 'thrown', intent: 'load', thrown: 'TypeError: Failed to fetch' },
  },
  play: async ({ canvas, globals }) => {
    await expect(await canvas.findByText(/"code": "NetworkError"/)).toBeVisible();
    const { retry } = languageOf(globals['language']).actions;
    await expect(canvas.getByRole('button', { name: retry })).toBeVisible();
  },
};
