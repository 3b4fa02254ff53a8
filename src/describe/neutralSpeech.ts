import { attempt } from '../guard/liveValues.js';
import type { Speech } from '../locales/speech.js';

const SYMBOLS = { second: 's', minute: 'min', hour: 'h' } as const;

/**
 * A speech without `Intl` and time zone, which every computer speaks alike: server and browser may
 * know other languages and stand in other time zones. For a page that is not yet hydrated, with
 * numbers as in code, times as in ISO 8601, codes of locales, and symbols of units.
 */
export const neutralSpeech: Speech = {
  number: String,
  plural: (count, { one, other }) =>
    ((count === 1 ? one : undefined) ?? other).replaceAll('#', `${count}`),
  list: (items) => items.join(', '),
  date: (when) =>
    (typeof when === 'number' ? attempt(() => new Date(when).toISOString()) : undefined) ??
    `${when}`,
  duration: (count, unit) => `${count} ${SYMBOLS[unit]}`,
  fileSize: (bytes) => `${bytes} B`,
  localeName: (code) => code,
};
