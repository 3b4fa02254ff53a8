import type { Meta, StoryObj } from '@storybook/react-vite';
import { describeApiError, type ErrorCode, type Intent, readApiError } from 'react-api-error';
import { expect, fn } from 'storybook/test';
import { intentArgType } from '../intents.js';
import { languages } from '../languages.js';
import { CodeTable } from './CodeTable.js';
import { codes, intentFor } from './codes.js';
import { failureOf } from './failureOf.js';
import { SideBySide } from './SideBySide.js';

/** The code that an app needs for any of these. */
const sourceCode = `import { ApiErrorProvider } from 'react-api-error';
import { de } from 'react-api-error/locales/de';

<ApiErrorProvider locale={de}>
  <App />
</ApiErrorProvider>`;

const meta = {
  id: 'gallery-languages',
  title: 'Gallery/All languages',
  component: SideBySide,
  args: { code: 'VersionMismatchError', intent: 'save', onAction: fn() },
  argTypes: {
    code: { control: 'select', options: codes, table: { type: { summary: 'ErrorCode' } } },
    intent: intentArgType,
  },
  parameters: { docs: { source: { code: sourceCode } } },
} satisfies Meta<typeof SideBySide>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Each language must show its own title. */
const wordsInAll: Story['play'] = async ({ canvas, args: { code, intent: chosen } }) => {
  const intent = intentFor(code, chosen);
  const error = await readApiError(Promise.reject(failureOf(code)), { intent });
  if (error === null) throw new Error(`${code} is no failure`);
  for (const locale of languages) {
    const { title } = describeApiError(error, { intent, locale });
    // Two languages may share a title.
    const [heading] = await canvas.findAllByRole('heading', { name: title });
    await expect(heading).toBeVisible();
  }
};

/** One code in every language, side by side. Choose the code in the controls. */
export const OneCodeInAll: Story = { play: wordsInAll };

/** A save that breaks rules of its fields, with the sentences and number formats of each language. */
export const FieldsInAll: Story = { args: { code: 'ValidationFailedError' }, play: wordsInAll };

/** A rate limit, whose wait counts down in each language. */
export const WaitInAll: Story = { args: { code: 'RateLimitExceededError' }, play: wordsInAll };

/** Every code in every language, as words: each code leads to its banners. */
export const EveryCodeInAll: Story = {
  // No part of the docs page, which it would fill.
  tags: ['!autodocs'],
  argTypes: { code: { table: { disable: true } }, onAction: { table: { disable: true } } },
  parameters: { layout: 'fullscreen' },
  render: ({ intent }) => <CodeTable intent={intent} />,
  play: async ({ canvas, canvasElement, args: { intent } }) => {
    await canvas.findByRole('link', { name: codes.at(-1) ?? '' });
    await expect(canvas.getAllByRole('link')).toHaveLength(codes.length);
    // One assertion: each is a step of its own in the panel.
    await expect(await missingIn(canvasElement, intent)).toEqual([]);
  },
};

/** The titles of codes that are not there, in any language. */
async function missingIn({ textContent }: Element, intent: Intent): Promise<readonly string[]> {
  const titles = await Promise.all(codes.map((code) => titlesOf(code, intentFor(code, intent))));
  return titles.flat().filter((title) => !textContent.includes(title));
}

async function titlesOf(code: ErrorCode, intent: Intent): Promise<readonly string[]> {
  const error = await readApiError(Promise.reject(failureOf(code)), { intent });
  return languages.map((locale) =>
    error ? describeApiError(error, { intent, locale }).title : 'no failure',
  );
}
