/**
 * Which layer may import which: the one table behind the linter's layer rule. Anything that a row does
 * not name is denied, including every package.
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
  vocabulary: { from: [], types: ['catalog'] },
  model: { from: [], types: ['catalog'] },
  guard: { from: [] },
  developer: { from: ['model', 'catalog'] },
  wire: { from: ['guard', 'vocabulary'] },
  redaction: { from: ['guard', 'vocabulary', 'wire'] },
  transports: { from: ['model', 'guard', 'vocabulary', 'wire', 'redaction'] },
  formats: { from: ['model', 'guard', 'catalog', 'vocabulary', 'wire', 'redaction'] },
  locales: { from: ['model', 'catalog'] },
  parse: {
    from: [
      'catalog',
      'vocabulary',
      'wire',
      'model',
      'guard',
      'redaction',
      'developer',
      'transports',
      'formats',
    ],
  },
  recovery: { from: ['model', 'catalog'] },
  describe: {
    from: ['model', 'guard', 'wire', 'developer', 'catalog', 'formats', 'locales', 'recovery'],
  },
  calls: {
    from: ['model', 'guard', 'developer', 'transports', 'parse', 'recovery'],
    types: ['catalog', 'locales'],
  },
  dom: { from: [] },
  announcer: { from: ['dom'] },
  react: {
    from: [
      'catalog',
      'model',
      'dom',
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
    from: ['model', 'dom', 'announcer', 'developer', 'react', 'describe', 'recovery', 'calls'],
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
  'wire',
  'model',
  'guard',
  'redaction',
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

/** The modules of `src/` that stories and benchmarks may import: those that a consumer may. */
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
    // The components for design systems, which the set-ups try out and the docs print.
    '!**/consumers/*/src/components.js',
  ];
  return { 'eslint/no-restricted-imports': ['error', { patterns: [{ group, message }] }] };
}

/**
 * The last matching group decides about a specifier: `!` allows it again.
 *
 * @param {Layer} layer
 * @param {string} up the path from the file to `src/`
 * @param {readonly string[]} own what the file may import from its own layer
 */
function restrict(layer, up, own) {
  const { from, types = [], packages = [], packageTypes = [] } = layer;
  const folder = (/** @type {string} */ name) => `!${up}${name}/**`;
  const allowed = [...from, ...types].map(folder);
  // A bare name would also allow every specifier that ends with it.
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
          // `..` inside a specifier would hide where it leads.
          { regex: String.raw`^\./\.\.|[^./]/\.\.`, message },
          ...typesOnly.map((pattern) => ({
            regex: `^${pattern.replaceAll('.', String.raw`\.`)}`,
            message,
            allowTypeImports: true,
          })),
          // Last, because no group after this one can deny what it allows.
          { group: ['*', '**', ...allowedPackages, ...own, ...allowed], message },
        ],
      },
    ],
  };
}

const message =
  'The table in scripts/layers.mjs does not let this layer import that. Move the code, or import only types if the table allows it.';
