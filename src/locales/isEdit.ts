import type { Intent } from '../model/ApiError.js';

/** What changes nothing that a person has entered. */
const notEdits: readonly (Intent | undefined)[] = ['delete', 'publish', 'upload'];

/** Whether what was attempted keeps what a person has entered, as a save does. */
export function isEdit(intent: Intent | undefined): boolean {
  return !notEdits.includes(intent);
}
