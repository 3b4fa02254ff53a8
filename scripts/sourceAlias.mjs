import { fileURLToPath } from 'node:url';

const source = (/** @type {string} */ path) =>
  fileURLToPath(new URL(`../src/${path}`, import.meta.url));

/** Stories may import the library by its name, as consumers do: here the name means the source. */
export const sourceAlias = [
  { find: /^react-api-error$/, replacement: source('index.ts') },
  { find: /^react-api-error\/styles\.css$/, replacement: source('styles/styles.css') },
  { find: /^react-api-error\/(themes\/\w+\.css)/, replacement: source('styles/$1') },
  {
    find: /^react-api-error\/(contentful)$/,
    replacement: source('adapters/$1.ts'),
  },
  { find: /^react-api-error\/testing$/, replacement: source('testing/index.ts') },
  { find: /^react-api-error\/(core|locales\/[\w-]+)$/, replacement: source('$1.ts') },
];
