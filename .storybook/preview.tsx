import '../src/styles/styles.css';
import { withThemeByDataAttribute } from '@storybook/addon-themes';
import type { Preview } from '@storybook/react-vite';
import { mswLoader } from 'msw-storybook-addon/csf3';
import './preview.css';
import { descriptionOf, typedArgTypes } from './argTypes.js';
import { DocsPage } from './DocsPage.js';
import { startWorker } from './startWorker.js';
import { globalTypes, initialGlobals, withLanguage, withLook, withSpeechLog } from './toolbar.js';

const preview: Preview = {
  tags: ['autodocs'],
  loaders: [mswLoader(startWorker)],
  globalTypes,
  initialGlobals,
  argTypesEnhancers: [typedArgTypes],
  decorators: [
    withLanguage,
    withSpeechLog,
    withLook,
    withThemeByDataAttribute({
      themes: { light: 'light', dark: 'dark' },
      defaultTheme: 'light',
      attributeName: 'data-theme',
    }),
  ],
  parameters: {
    // A violation that axe finds fails the story's test.
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: { container: DocsPage, toc: true, extractComponentDescription: descriptionOf },
    options: {
      storySort: {
        order: [
          'Start',
          'Entry editor',
          'Playground',
          'Gallery',
          ['Languages', 'Codes', 'Formats'],
          'Components',
          'Hooks',
          'Guides',
          'Languages',
          'Theming',
          'Accessibility',
          'Testing',
          'Reference',
          '*',
        ],
      },
    },
  },
};

export default preview;
