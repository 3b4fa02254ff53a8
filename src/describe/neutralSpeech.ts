import { attempt } from '../guard/liveValues.js';
import type { Speech } from '../locales/speech.js';

const SYMBOLS = { second: 's', minute: 'min', hour: 'h' } as const;

/**
 * A speech that is the same on every computer, for a page that is not hydrated yet: server and browser may differ in
 * `Intl` and time zone. Numbers are written as in code, times as in ISO 8601, locales as their codes, units as symbols.
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
  now: () => `0 ${SYMBOLS.second}`,
  fileSize: (bytes) => `${bytes} B`,
  localeName: (code) => code,
};
