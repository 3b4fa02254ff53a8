import type { Intent } from 'react-api-error';
import { en } from 'react-api-error/locales/en';

/** Not an intent: `other` has the words for success without an intent. */
function isIntent(name: string): name is Intent {
  return name !== 'other';
}

/** Every intent, read from the words of a language, so that a new one appears by itself. */
export const intents: readonly Intent[] = Object.keys(en.ui.success).filter(isIntent);

/** The type and the control of a prop that says what was attempted. */
export const intentArgType = {
  description: 'What was attempted. It decides the words about the work.',
  control: 'select',
  options: intents,
  table: { type: { summary: intents.map((name) => `'${name}'`).join(' | ') } },
} as const;
