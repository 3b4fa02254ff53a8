import '../src/styles/styles.css';
import { withThemeByDataAttribute } from '@storybook/addon-themes';
import type { Preview } from '@storybook/react-vite';
import { mswLoader } from 'msw-storybook-addon/csf3';
import './preview.css';
import { descriptionOf, typedArgTypes } from './argTypes.js';
import { DocsPage } from './DocsPage.js';
import { startWorker } from './startWorker.js';
import { systemTheme } from './themeOf.js';
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
      defaultTheme: systemTheme,
      attributeName: 'data-theme',
    }),
  ],
  parameters: {
    // An axe violation fails the story's test.
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: {
      container: DocsPage,
      toc: {
        title: 'On this page',
        headingSelector: 'h2, h3',
        ignoreSelector: '.docs-story *, .sb-story *',
      },
      extractComponentDescription: descriptionOf,
    },
    options: {
      storySort: {
        order: [
          'Start',
          'Entry editor',
          'Playground',
          'Gallery',
          ['All languages', 'Codes', 'Formats'],
          'Components',
          ['ApiErrorBanner', 'ValidationDetails', 'ApiErrorFallback', 'ApiErrorProvider'],
          'Hooks',
          ['useApiError', 'useFieldIssues', 'useApiErrorConfig'],
          'Guides',
          [
            'Five-minute start',
            'Forms',
            'TanStack Query',
            'SWR',
            'react-hook-form',
            'Formik',
            'Next and server rendering',
            'React Router',
            'react-error-boundary',
            'Signing in again',
            'Errors of your own server',
            'Words of your own',
            'contentful-management',
            'Formats of your own',
            'Strict content security policy',
          ],
          'Languages',
          'Theming',
          ['Colours, dark pages, own components', 'Design systems'],
          'Accessibility',
          'Testing',
          'Reference',
          [
            'Codes, rules and actions',
            'Messages to developers (RAE)',
            'Parser',
            'Clients',
            'Secrets',
            'Sizes',
            'Support',
          ],
          '*',
        ],
      },
    },
  },
};

export default preview;
