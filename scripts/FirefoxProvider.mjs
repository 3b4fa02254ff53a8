import { PlaywrightBrowserProvider } from '@vitest/browser-playwright';

/**
 * Finds the frame of the tests by its element before keys are pressed in it. Vitest's own provider looks for
 * the frame by its name, which Firefox sometimes does not report to Playwright: all keys in a file then fail.
 */
export class FirefoxProvider extends PlaywrightBrowserProvider {
  /**
   * @override
   * @param {string} sessionId
   */
  getCommandsContext(sessionId) {
    const context = super.getCommandsContext(sessionId);
    return {
      page: context.page,
      context: context.context,
      iframe: context.iframe,
      async frame() {
        const element = await context.iframe.owner().elementHandle();
        const frame = await element?.contentFrame();
        if (!frame) throw new Error('The page has no frame of tests.');
        return frame;
      },
    };
  }
}
