import { existsSync } from 'node:fs';

/** The Firefox that `npm run test:firefox` drives: `$FIREFOX_PATH`, or Debian's. */
export const firefoxPath = process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr';

/** Throws before any test starts if there is no Firefox. Not at load, because other tools read the configuration, too. */
export function setup() {
  if (existsSync(firefoxPath)) return;
  throw new Error(
    `${firefoxPath} does not exist. Install Firefox (Debian: apt-get install firefox-esr), or name one in FIREFOX_PATH.`,
  );
}
