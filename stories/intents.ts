import type { Intent } from 'react-api-error';
import { en } from 'react-api-error/locales/en';

/** A language says as well that something worked of which nobody said what it was. */
function isIntent(name: string): name is Intent {
  return name !== 'other';
}

/** Every intent, as each language has words for it: a new one appears by itself. */
export const intents: readonly Intent[] = Object.keys(en.ui.success).filter(isIntent);
