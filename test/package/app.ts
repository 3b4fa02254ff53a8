import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import { dirname, extname, join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { chromiumArgs, chromiumPath } from '../../scripts/chromiumPath.mjs';
import { root } from './dist.js';
import { installPacked, run } from './packed.js';

/** A call that has arrived. */
export interface Arrived {
  readonly path: string;
  readonly body: string;
}

export interface Answer {
  readonly status: number;
  /** How many milliseconds the answer takes. */
  readonly delay?: number;
  /** JSON. Default: an empty record. */
  readonly body?: string;
}

/** An app in a browser, built with the packed library, and the server that it calls. */
export interface App {
  readonly browser: Browser;
  readonly url: string;
  /** The folder that it was built in. */
  readonly path: string;
  /** Every call that has arrived, in this order. */
  readonly calls: readonly Arrived[];
  readonly close: () => Promise<void>;
}

export interface AppOptions {
  /** The module that the page loads. */
  readonly main: { readonly text: string } | { readonly file: string };
  /** The text of other modules beside it, by path. */
  readonly modules?: Readonly<Record<string, string>>;
  readonly mode: 'production' | 'development';
  /** What the app has installed beside the library and React. */
  readonly installed?: readonly string[];
  /** Answers what is below `/api/`. */
  readonly answer: (call: Arrived, calls: readonly Arrived[]) => Answer;
}

const html = `<!doctype html>
<html lang="en">
  <title>App</title>
  <main id="app"></main>
  <script type="module" src="./main.tsx"></script>
</html>
`;
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** Builds the app as a consumer does, and serves it. */
export async function startApp({
  main,
  modules = {},
  mode,
  installed = [],
  answer,
}: AppOptions): Promise<App> {
  const project = await installPacked('app-');
  for (const name of ['react', 'react-dom', ...installed]) await project.install(name);
  const inProject = (file: string) => join(project.path, file);
  await writeFile(inProject('index.html'), html);
  if ('text' in main) await writeFile(inProject('main.tsx'), main.text);
  else await copyFile(main.file, inProject('main.tsx'));
  for (const [path, text] of Object.entries(modules)) {
    await mkdir(dirname(inProject(path)), { recursive: true });
    await writeFile(inProject(path), text);
  }
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  await run(process.execPath, [vite, 'build', '--mode', mode], {
    cwd: project.path,
    env: { ...process.env, NODE_ENV: mode },
  });

  const calls: Arrived[] = [];
  const server = createServer((request, response) => {
    const path = decodeURI(request.url ?? '/');
    void readBody(request).then(async (body) => {
      if (path.startsWith('/api/')) {
        const call = { path, body };
        calls.push(call);
        const { status, delay = 0, body: text = '{}' } = answer(call, calls);
        await new Promise((resolve) => setTimeout(resolve, delay));
        response.writeHead(status, { 'content-type': 'application/json' }).end(text);
        return;
      }
      const file = path.startsWith('/assets/') ? path : '/index.html';
      response.setHeader('content-type', types[extname(file)] ?? 'text/plain');
      response.end(await readFile(inProject(`dist${file}`)));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The app has no port.');
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: [...chromiumArgs],
  });
  return {
    browser,
    url: `http://127.0.0.1:${address.port}/`,
    path: project.path,
    calls,
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await project.remove();
    },
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}
