import { en } from 'react-api-error/locales/en';

/**
 * English, except for the words about a reload: here it does not lose changes, but puts them aside. An app
 * changes single words by spreading a language.
 */
export const words: typeof en = {
  ...en,
  ui: {
    ...en.ui,
    question: {
      title: 'Reload and put your changes aside?',
      body: 'The latest version takes their place. You can put each of them back afterwards.',
    },
    discard: 'Reload and keep my changes aside',
  },
};
