import { en } from 'react-api-error/locales/en';

/**
 * English, but for what a reload does here: the changes are not lost but put aside. An app changes
 * single words by spreading a language.
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
