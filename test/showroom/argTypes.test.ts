import { expect, it } from 'vitest';
import { typedArgTypes } from '../../.storybook/argTypes.js';

type Context = Parameters<typeof typedArgTypes>[0];

/** A table of props: those that docgen finds, then those that the story adds. */
function shownOf(found: readonly string[], firstProps?: readonly string[]): readonly string[] {
  const argTypes = Object.fromEntries(found.map((name) => [name, { name }]));
  const context = { argTypes, component: undefined, parameters: { firstProps } };
  return Object.keys(typedArgTypes(context as unknown as Context));
}

const found = ['occurrence', 'error', 'pending', 'onRetry'];

it('the table of a story begins with the props that it names, and keeps the order of the others', () => {
  expect(shownOf(found, ['error', 'onRetry', 'unknown'])).toEqual([
    'error',
    'onRetry',
    'occurrence',
    'pending',
  ]);
});

it('the table of a story that names none keeps the order of the declaration', () => {
  expect(shownOf(found)).toEqual(found);
});
