import { languages } from './scripts/entries.mjs';

/**
 * Minified, brotli, React external; 1 kB is 1000 bytes. A build above a limit fails. `goal` is where
 * a row is to go: docs/adr/0002-size-budgets.md tells what stands between the two. A limit is
 * lowered with each step towards it, and raised only together with that table.
 *
 * @type {readonly { name: string, path: string, import?: string, limit: string, goal: string }[]}
 */
const budgets = [
  {
    name: 'parseApiError alone',
    path: 'dist/core.js',
    import: '{ parseApiError }',
    limit: '51.2 kB',
    goal: '10 kB',
  },
  { name: 'everything of ./core', path: 'dist/core.js', limit: '61.3 kB', goal: '16 kB' },
  {
    name: 'ApiErrorBanner with all it needs',
    path: 'dist/index.js',
    import: '{ ApiErrorBanner }',
    limit: '73.6 kB',
    goal: '18 kB',
  },
  {
    name: 'everything of . with English',
    path: 'dist/index.js',
    limit: '84.6 kB',
    goal: '24.8 kB',
  },
  { name: 'contentful', path: 'dist/adapters/contentful.js', limit: '1.8 kB', goal: '1.8 kB' },
  { name: 'styles.css', path: 'dist/styles.css', limit: '3.5 kB', goal: '2.5 kB' },
  ...languages().map((tag) => ({
    name: `locales/${tag}`,
    path: `dist/locales/${tag}.js`,
    limit: tag === 'en' ? '3.7 kB' : '5.1 kB',
    goal: tag === 'en' ? '3 kB' : '4.2 kB',
  })),
];

export default budgets.map(({ goal, ...row }) => ({
  ...row,
  name: `${row.name} (goal ${goal})`,
  // letters as they are served, not as escapes
  modifyEsbuildConfig: (/** @type {object} */ config) => ({ ...config, charset: 'utf8' }),
}));
