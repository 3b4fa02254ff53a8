import { test } from 'vitest';
import { composedStories, emptyCanvas } from '../support/composedStories.js';

/** A language that shares no word with English. */
const language = 'ja';

// Uses the test's own `expect`, because Storybook's replaces the global one.
test.for(composedStories(language))(
  '%s plays in another language of the toolbar',
  async ([, story], { expect }) => {
    const canvas = emptyCanvas();
    await expect(story.run({ canvasElement: canvas })).resolves.toBeUndefined();
  },
);
