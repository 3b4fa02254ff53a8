import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

rmSync(`${root}dist`, { recursive: true, force: true });

await build({ root, logLevel: 'warn' });

// Minified here, because nobody's bundler is asked to; nothing is rewritten for older browsers.
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: {
    emptyOutDir: false,
    cssMinify: true,
    cssTarget: 'esnext',
    rollupOptions: {
      input: `${root}src/styles/styles.css`,
      output: { assetFileNames: '[name][extname]' },
    },
  },
});
// Without a declaration, `import 'react-api-error/styles.css'` fails in newer compilers.
writeFileSync(`${root}dist/styles.css.d.ts`, 'export {};\n');

execFileSync(
  process.execPath,
  [`${root}node_modules/typescript/bin/tsc`, '-p', 'tsconfig.build.json'],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
