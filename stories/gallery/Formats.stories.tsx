import type { Meta, StoryObj } from '@storybook/react-vite';
import { describeApiError, readApiError } from 'react-api-error';
import { expect } from 'storybook/test';
import { intentArgType } from '../intents.js';
import { languageOf } from '../languages.js';
import { Answered } from './Answered.js';
import { type Answer, answers, responseOf } from './answers.js';
import { codeOfAnswer, sourceOf } from './galleryCode.js';

const meta = {
  title: 'Gallery/Formats',
  component: Answered,
  args: { answer: answers.graphqlFailure, intent: 'save' },
  argTypes: { answer: { control: 'object' }, intent: intentArgType },
  parameters: { docs: { source: sourceOf(codeOfAnswer) } },
} satisfies Meta<typeof Answered>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The body must be read by its own format, and its sentences shown. */
function story(answer: Answer, format: string, said: readonly string[], intent = 'save'): Story {
  return {
    args: { answer, intent: intent === 'load' ? 'load' : 'save' },
    play: async ({ args, canvas, canvasElement, globals }) => {
      const error = await readApiError(responseOf(answer), { partial: true });
      if (error === null) throw new Error(`${format} is no failure`);
      await expect(error.format).toBe(format);
      const locale = languageOf(globals['language']);
      const { title } = describeApiError(error, { intent: args.intent, locale });
      await expect(await canvas.findByRole('heading', { name: title })).toBeVisible();
      // The expected sentences about the fields are English.
      if (locale.tag !== 'en') return;
      for (const words of said) await expect(canvasElement).toHaveTextContent(words);
    },
  };
}

export const GraphqlFailure = story(
  answers.graphqlFailure,
  'graphql',
  ['The maximum allowed complexity for a query is 11000'],
  'load',
);
export const GraphqlPartialResult = story(
  answers.graphqlPartial,
  'graphql',
  ['7uBq2harbour'],
  'load',
);
export const PartialList = story(
  answers.partialList,
  'contentful-array',
  ['Asset 3kPierPhoto'],
  'load',
);
export const ProblemDetails = story(answers.problemDetails, 'problem-details', [
  'must be a whole number',
  'must be after the arrival',
]);
export const Scim = story(answers.scim, 'scim', ['A user with this name exists already.']);
export const Joi = story(answers.joi, 'plain', ['Fill in', 'must be 60 characters or fewer']);
export const Zod = story(answers.zod, 'plain', ['Fill in', 'must be 60 characters or fewer']);
export const Rails = story(answers.rails, 'plain', ['Fill in', 'Weight must be a number']);

const proxyPage = story(answers.proxyPage, 'plain', []);

/** The page of a proxy is not meant for editors, so its text is only in the technical details. */
export const ProxyPage: Story = {
  ...proxyPage,
  play: async (context) => {
    await proxyPage.play?.(context);
    const { canvas, globals, userEvent } = context;
    const { ui } = languageOf(globals['language']);
    await userEvent.click(canvas.getByText(ui.technical));
    await expect(await canvas.findByText('The gateway is being repaired')).toBeVisible();
  },
};

export const BulkAction = story(answers.bulkAction, 'contentful', [
  'Entry 4harvest',
  'Asset 3kPierPhoto',
]);
