import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { WebdriverBrowserProvider } from '@vitest/browser-webdriverio';
import { remote } from 'webdriverio';

const driver = 'WebKitWebDriver';
const host = '127.0.0.1';

/**
 * Drives WebKitGTK. Vitest's own provider asks for a browser called `safari`, a name that WebKitGTK's driver
 * does not know, and leaves starting the driver to a tool that knows only Apple's.
 */
export class WebKitProvider extends WebdriverBrowserProvider {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  #driver;

  /** @override */
  async openBrowser() {
    if (this.browser) return this.browser;
    const port = await freePort();
    this.#driver = spawn(driver, [`--port=${port}`], { stdio: 'inherit' });
    await untilReady(port);
    this.browser = await remote({
      hostname: host,
      port,
      logLevel: 'silent',
      // The driver refuses sessions that ask for WebDriver BiDi.
      capabilities: { browserName: 'MiniBrowser', 'wdio:enforceWebDriverClassic': true },
    });
    return this.browser;
  }

  /**
   * The browser's window cannot be as narrow as a phone, so the frame of the tests is made that narrow.
   *
   * @override
   * @param {{ width: number, height: number }} size
   */
  async setViewport({ width, height }) {
    await this.browser?.execute(
      (frameWidth, frameHeight) => {
        // The driver may be inside that frame.
        const page = window.frameElement?.ownerDocument ?? document;
        const frame = page.querySelector('iframe[data-vitest]');
        frame?.setAttribute('style', `width: ${frameWidth}px; height: ${frameHeight}px`);
      },
      width,
      height,
    );
  }

  /** @override */
  async close() {
    try {
      await super.close();
    } finally {
      this.#driver?.kill();
    }
  }
}

/**
 * Waits until the driver listens, as it does not report that.
 *
 * @param {number} port
 */
async function untilReady(port) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const response = await fetch(`http://${host}:${port}/status`).catch(() => undefined);
    if (response?.ok) return;
    await setTimeout(100);
  }
  throw new Error(`${driver} does not answer at port ${port}.`);
}

/** @returns {Promise<number>} a port where nothing listens */
async function freePort() {
  const server = createServer().listen(0, host);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}
