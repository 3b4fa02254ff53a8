import type { Meta, StoryObj } from '@storybook/react-vite';
import { createContentApi } from '../content-api/createContentApi.js';
import { Playground as EntryEditor } from './Playground.js';

const api = createContentApi({ validateOn: 'save', latencyMs: 150 });

const meta = {
  title: 'Entry editor',
  component: EntryEditor,
  // No docs page: visitors should see the editor itself first.
  tags: ['!autodocs'],
  args: { api },
  argTypes: { api: { control: false } },
  parameters: { layout: 'fullscreen', msw: { handlers: [...api.handlers] } },
  // Each story starts with the same data.
  beforeEach: () => api.control.reset(),
} satisfies Meta<typeof EntryEditor>;

export default meta;
type Story = StoryObj<typeof meta>;

/**
 * A small back office with an API that answers over HTTP. Pick a failure on the right, then save or
 * refresh, and get out of it with the button that the banner offers.
 */
export const Playground: Story = { name: 'List of entries' };

/** The same editor with an entry open. */
export const OpenEntry: Story = { args: { startWith: 'new-breakwater' } };
