import '../src/styles/styles.css';
import { withThemeByDataAttribute } from '@storybook/addon-themes';
import type { Preview } from '@storybook/react-vite';
import { mswLoader } from 'msw-storybook-addon/csf3';
import './preview.css';

const preview: Preview = {
  tags: ['autodocs'],
  loaders: [mswLoader()],
  decorators: [
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
    // The entry editor comes first: it is what `npm start` opens on.
    options: { storySort: { order: ['Entry editor', '*'] } },
  },
};

export default preview;
