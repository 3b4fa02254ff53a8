import { checkDesignSystem } from './checkDesignSystem.mjs';
import { checkForm } from './checkForm.mjs';
import { checkHydration } from './checkHydration.mjs';
import { checkLooks } from './checkLooks.mjs';
import { checkPolicy } from './checkPolicy.mjs';

/**
 * @typedef {import('./openPage.mjs').OpenPage} OpenPage
 *
 * @typedef {object} SetUp
 * @property {readonly string[]} folders of `consumers/`, copied over one another in this order
 * @property {string} [build] the script that builds, compiles or tests it
 * @property {string} [start] the script that serves its page; absent if it has no page
 * @property {readonly Check[]} [checks] each runs in its own page
 * @property {RegExp} [chatter] console lines of its server's scripts about themselves
 *
 * @typedef {(open: OpenPage, shipped: { sheet: string }) => Promise<void>} Check
 */

/** @type {Check} */
const looks = (open, { sheet }) => checkLooks(open, { sheet, hasDark: true });
/** @type {Check} */
const lightLooks = (open, { sheet }) => checkLooks(open, { sheet, hasDark: false });

const page = { build: 'build', start: 'start', checks: [checkForm, looks] };
const compiled = { build: 'build' };

/** Every set-up, by the name that `npm run consumers` takes. @type {Record<string, SetUp>} */
export const setUps = {
  vite8: { folders: ['vite8'], ...page },
  vite7: { folders: ['vite8', 'vite7'], ...page },
  react18: { folders: ['vite8', 'react18'], ...page },
  csp: { folders: ['vite8', 'csp'], ...page, checks: [...page.checks, checkPolicy] },
  'next-turbopack': { folders: ['next'], ...page, checks: [...page.checks, checkHydration] },
  'next-webpack': {
    folders: ['next'],
    ...page,
    build: 'build:webpack',
    checks: [...page.checks, checkHydration],
  },
  // React reports every hydration difference, but only in development.
  'next-dev': {
    folders: ['next'],
    start: 'dev',
    checks: [checkForm, checkHydration],
    chatter: /^\[(HMR|Fast Refresh)\]|React DevTools/,
  },
  mantine: {
    folders: ['vite8', 'designSystem', 'mantine'],
    ...page,
    checks: [
      ...page.checks,
      (open) =>
        checkDesignSystem(open, {
          Button: '.mantine-Button-root',
          CloseButton: '.mantine-CloseButton-root',
          Icon: '.mantine-ThemeIcon-root',
          Link: '.mantine-Anchor-root',
        }),
    ],
  },
  mui: {
    folders: ['vite8', 'designSystem', 'mui'],
    ...page,
    checks: [
      ...page.checks,
      (open) =>
        checkDesignSystem(open, {
          Button: '.MuiButton-root',
          CloseButton: '.MuiIconButton-root',
          Icon: '.MuiSvgIcon-root',
          Link: '.MuiLink-root',
        }),
    ],
  },
  forma36: {
    folders: ['vite8', 'designSystem', 'forma36'],
    ...page,
    checks: [
      checkForm,
      lightLooks,
      (open) =>
        checkDesignSystem(open, {
          Button: '[data-test-id=cf-ui-button]',
          CloseButton: '[data-test-id=cf-ui-icon-button]',
          Icon: 'svg',
          Link: '[data-test-id=cf-ui-text-link]',
        }),
    ],
  },
  jest: { folders: ['jest'], ...compiled },
  vitest: { folders: ['vite8', 'vitest'], ...compiled },
  'typescript-5.1': { folders: ['typescript', 'typescript-5.1'], ...compiled },
  'typescript-5.4': { folders: ['typescript', 'typescript-5.4'], ...compiled },
  'typescript-5.9': { folders: ['typescript', 'typescript-5.9'], ...compiled },
  'typescript-6.0': { folders: ['typescript', 'typescript-6.0'], ...compiled },
  'typescript-7.0': { folders: ['typescript', 'typescript-7.0'], ...compiled },
};
