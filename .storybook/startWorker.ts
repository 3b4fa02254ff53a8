import { isCommonAssetRequest } from 'msw';
import { setupWorker } from 'msw/browser';

/** Beside the page, whatever folder the site is served from. */
const WORKER = 'mockServiceWorker.js';

/** Starts what answers in place of a server. What no story answers goes to the network, unremarked. */
export async function startWorker() {
  const worker = setupWorker();
  const url = new URL(import.meta.env.PROD ? WORKER : `/${WORKER}`, document.baseURI).pathname;
  await worker.start({
    quiet: true,
    serviceWorker: { url },
    onUnhandledRequest(request, print) {
      if (!isCommonAssetRequest(request) && isOfStory(request.url)) print.warning();
    },
  });
  return worker;
}

/** Storybook and its builder load their own files beside what a story sends. */
function isOfStory(url: string): boolean {
  return !/\.mdx$|\.stories\.|iframe\.html|sb-common-assets|sb-vite|\/@vite|virtual:/.test(url);
}
