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

/** Files that Storybook and its builder load. */
const OWN_FILES = /\.mdx$|\.stories\.|iframe\.html|sb-common-assets|sb-vite|\/@vite|virtual:/;

/** The embedded content API: a story may be left while a request to it is under way. Nothing of it leaves the machine. */
const EMBEDDED_API = /^https:\/\/[\w-]+\.localhost\//;

/** Whether the request comes from the story on display. */
function isOfStory(url: string): boolean {
  return !OWN_FILES.test(url) && !EMBEDDED_API.test(url);
}
