import { composeStory } from '@storybook/react-vite';
import { it, test } from 'vitest';
import { typedArgTypes } from '../../.storybook/argTypes.js';

/** What docgen finds out about a component. */
function componentWith(props: Readonly<Record<string, object>>) {
  return Object.assign(() => null, { __docgenInfo: { props } });
}

const optional = (raw: string, element: object) => ({
  tsType: { name: 'union', raw, elements: [element, { name: 'undefined' }] },
});

// Uses the test's own `expect`, because Storybook's replaces the global one.

/** The table of arguments, after everything that Storybook itself does to it. */
function shownOf(meta: Parameters<typeof composeStory>[1]) {
  const story = composeStory({}, meta, { argTypesEnhancers: [typedArgTypes] }, 'Story');
  return story.argTypes;
}

const component = componentWith({
  occurrence: optional('number | undefined', { name: 'number' }),
  error: { tsType: { name: 'unknown' } },
  pending: optional('boolean | undefined', { name: 'boolean' }),
});

/** Values as stories give them: Storybook lists those without a type first. */
const meta = {
  title: 'Story',
  component,
  args: { pending: true, onRetry: () => {}, error: {}, intent: 'save' },
  argTypes: { onRetry: { description: 'Sends the request again.' } },
};

it('the table of a story begins with the props that it names', ({ expect }) => {
  const names = Object.keys(
    shownOf({ ...meta, parameters: { firstProps: ['error', 'onRetry', 'unknown'] } }),
  );
  expect(names.slice(0, 2)).toEqual(['error', 'onRetry']);
  expect(names).not.toContain('unknown');
});

it('the table of a story that names none keeps the order of the declaration', ({ expect }) => {
  expect(Object.keys(shownOf(meta)).slice(0, 3)).toEqual(['occurrence', 'error', 'pending']);
});

it('a prop that only the story names keeps its own words', ({ expect }) => {
  expect(shownOf(meta)['onRetry']).toMatchObject({ description: 'Sends the request again.' });
});

test.for([
  ['((issue: Issue) => string | undefined) | undefined', '(issue: Issue) => string | undefined'],
  ['readonly string[] | undefined', 'readonly string[]'],
  ['((issue: Issue) =>\n  unknown) | undefined', '(issue: Issue) => unknown'],
] as const)(
  'a type that docgen does not take apart is shown as it is written: %s',
  ([raw, text], { expect }) => {
    const shown = shownOf({
      ...meta,
      component: componentWith({ fieldLabel: optional(raw, { name: 'unknown' }) }),
    });
    expect(shown['fieldLabel']).toMatchObject({ table: { type: { summary: text } } });
  },
);

it('the name of a type is shown only where the story does not say more', ({ expect }) => {
  const intents = { intent: optional('Intent | undefined', { name: 'unknown' }) };
  const story = { ...meta, component: componentWith(intents) };
  const type = { summary: "'load' | 'save'" };
  expect(shownOf(story)['intent']).toMatchObject({ table: { type: { summary: 'Intent' } } });
  expect(shownOf({ ...story, argTypes: { intent: { table: { type } } } })['intent']).toMatchObject({
    table: { type },
  });
});
