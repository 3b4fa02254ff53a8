import { isCommonAssetRequest } from 'msw';
import { setupWorker } from 'msw/browser';

/** Next to the page, whatever folder the site is served from. */
const WORKER = 'mockServiceWorker.js';

/** Starts the worker that answers instead of a server. A story's request that no handler answers goes to the network, with a warning. */
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

/** Whether the request comes from a story, not from Storybook or its builder, which load their own files. */
function isOfStory(url: string): boolean {
  return !/\.mdx$|\.stories\.|iframe\.html|sb-common-assets|sb-vite|\/@vite|virtual:/.test(url);
}
