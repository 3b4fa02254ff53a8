/**
 * Who may import whom: the one table behind the layer rule of the linter. What a row does not name
 * is denied, every package included.
 *
 * @typedef {object} Layer
 * @property {readonly string[]} from layers that it may import
 * @property {readonly string[]} [types] layers of which it may import types only
 * @property {readonly string[]} [packages] packages that it may import
 * @property {readonly string[]} [packageTypes] packages of which it may import types only
 */

/** @satisfies {Record<string, Layer>} */
export const layers = {
  catalog: { from: [] },
  vocabulary: { from: ['guard'], types: ['catalog'] },
  model: { from: [], types: ['catalog'] },
  guard: { from: [] },
  developer: { from: ['model'] },
  transports: { from: ['model', 'guard', 'vocabulary'] },
  formats: { from: ['model', 'guard', 'catalog', 'vocabulary'] },
  locales: { from: ['model', 'catalog'] },
  parse: {
    from: ['catalog', 'vocabulary', 'model', 'guard', 'developer', 'transports', 'formats'],
  },
  recovery: { from: ['model', 'catalog'] },
  describe: { from: ['model', 'guard', 'developer', 'catalog', 'formats', 'locales', 'recovery'] },
  calls: {
    from: ['model', 'guard', 'developer', 'transports', 'parse', 'recovery'],
    types: ['catalog', 'locales'],
  },
  announcer: { from: [] },
  react: {
    from: [
      'catalog',
      'model',
      'announcer',
      'developer',
      'parse',
      'describe',
      'recovery',
      'locales',
      'calls',
    ],
    packages: ['react'],
  },
  components: {
    from: ['model', 'announcer', 'developer', 'react', 'describe', 'recovery', 'calls'],
    types: ['catalog'],
    packages: ['react'],
  },
  adapters: {
    from: ['model', 'guard', 'transports', 'parse', 'describe', 'recovery', 'react'],
    packages: ['react'],
  },
  testing: { from: ['model', 'catalog', 'announcer'] },
};

const core = [
  'catalog',
  'vocabulary',
  'model',
  'guard',
  'developer',
  'transports',
  'formats',
  'locales',
  'parse',
  'recovery',
  'describe',
];

/** The entry files of `src/`, which nothing imports. @satisfies {Record<string, Layer>} */
export const entries = {
  core: { from: core },
  index: { from: Object.keys(layers) },
};

/** What stories and benchmarks may import of `src/`: what a consumer may. */
const publicModules = [
  'index.js',
  'core.js',
  'testing/index.js',
  'adapters/contentful.js',
  'locales/[a-z][a-z].js',
  'locales/[a-z][a-z]-[A-Z][A-Z].js',
];

/** The linter's overrides that enforce the table: a file outside of it may import nothing. */
export function layerOverrides() {
  return [
    { files: ['stories/**', 'bench/**'], rules: restrictConsumers() },
    { files: ['src/**'], rules: restrict({ from: [] }, './', []) },
    ...Object.entries(entries).map(([name, layer]) => ({
      files: [`src/${name}.ts`],
      rules: restrict(layer, './', []),
    })),
    ...Object.entries(layers).flatMap(([name, layer]) => [
      { files: [`src/${name}/*`], rules: restrict(layer, '../', ['!./**']) },
      {
        files: [`src/${name}/*/*`],
        rules: restrict(layer, '../../', ['!./**', '!../**', '../../**']),
      },
    ]),
  ];
}

function restrictConsumers() {
  const message = 'Stories and benchmarks use the library as its consumers do: by its entries.';
  const group = [
    '**/src/**',
    ...publicModules.map((module) => `!**/src/${module}`),
    // What the apps of design systems are tried out with, and the docs print.
    '!**/consumers/*/src/createComponents.js',
  ];
  return { 'eslint/no-restricted-imports': ['error', { patterns: [{ group, message }] }] };
}

/**
 * The last group that matches a specifier decides: `!` allows it again.
 *
 * @param {Layer} layer
 * @param {string} up how one gets from the file to `src/`
 * @param {readonly string[]} own what of its own layer the file may import
 */
function restrict(layer, up, own) {
  const { from, types = [], packages = [], packageTypes = [] } = layer;
  const folder = (/** @type {string} */ name) => `!${up}${name}/**`;
  const allowed = [...from, ...types].map(folder);
  // A bare name would also allow every specifier that ends so.
  const allowedPackages = [...packages, ...packageTypes].flatMap((name) => [
    `!${name}`,
    `*/${name}`,
  ]);
  const typesOnly = [...types.map((name) => `${up}${name}/`), ...packageTypes];
  return {
    'eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          // A way back up inside of a specifier would hide where it leads.
          { regex: String.raw`^\./\.\.|[^./]/\.\.`, message },
          ...typesOnly.map((pattern) => ({
            regex: `^${pattern.replaceAll('.', String.raw`\.`)}`,
            message,
            allowTypeImports: true,
          })),
          // Last, because what a group allows again is asked no further.
          { group: ['*', '**', ...allowedPackages, ...own, ...allowed], message },
        ],
      },
    ],
  };
}

const message =
  'The table in scripts/layers.mjs does not let this layer import that. Move the code, or import its types only where the table says so.';
