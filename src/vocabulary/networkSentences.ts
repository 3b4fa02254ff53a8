import type { TransportCode } from '../catalog/codes.js';

/** Sentences that mean the same. */
export interface NetworkSentences {
  readonly code: TransportCode;
  readonly whole: readonly string[];
  /** How a sentence begins: what follows is a reason or a URL. */
  readonly begin: readonly string[];
  /** How a part of a sentence begins, behind the method and the URL. */
  readonly inside?: readonly string[];
}

/**
 * Messages of the `TypeError` that `fetch` throws, or the reading of a body. An error of another name may be the app's,
 * about a response that came.
 */
export const networkSentences: readonly NetworkSentences[] = [
  {
    code: 'NetworkError',
    whole: [
      // Chrome: no answer; the connection was lost while the body was read
      'Failed to fetch',
      'network error',
      // Firefox, while the body was read
      'Error in input stream',
      'Error in body stream',
      // Safari 17; Safari 16, and all while the body was read
      'Load failed',
      // Node; undici while the body was read
      'fetch failed',
      'terminated',
    ],
    begin: [
      // Chrome since version 138, with the host
      'Failed to fetch (',
      // Deno
      'error sending request',
      'error reading a body from connection',
      // Safari 17, with the host
      'Load failed (',
      // Safari and WebKitGTK: a service worker gave `Response.error()`; CORS, with a status or without
      'Response served by service worker ',
      'Origin http',
      'Preflight response is not successful',
    ],
  },
  {
    code: 'RequestNotSent',
    whole: [
      // Chrome and Node: there is no such URL, and nothing was sent
      'Invalid URL',
      // what cannot be sent: JSON without end, and integers that JSON has not; V8, Firefox, Safari
      'cyclic object value',
      'Do not know how to serialize a BigInt',
      "BigInt value can't be serialized in JSON",
      // requests, URLs and headers that cannot be: Chrome; undici; Firefox; Safari
      'URL is not valid or contains user credentials.',
      "Request has method 'GET' and cannot have a body",
    ],
    begin: [
      // Chrome and Node: there is no such URL, and nothing was sent
      'Failed to parse URL from ',
      "Failed to execute 'fetch' on ",
      // Deno
      'Invalid URL: ',
      // what cannot be sent: JSON without end, and integers that JSON has not; V8, Firefox, Safari
      'Converting circular structure to JSON',
      'JSON.stringify cannot serialize',
      // requests, URLs and headers that cannot be: Chrome; undici; Firefox; Safari
      "Failed to construct '",
      "Failed to execute 'set' on 'Headers': ",
      "Failed to execute 'append' on 'Headers': ",
      'Request cannot be constructed',
      'Cannot construct a Request',
      'Request with GET/HEAD method cannot have body',
      'RequestInit: ',
      'Headers.',
      'Window.fetch: ',
      'Request constructor: ',
      'URL constructor: ',
    ],
  },
  {
    code: 'ChunkLoadError',
    whole: [
      // Safari: a module that `import()` asked for; one in whose place a page came
      'Importing a module script failed.',
      "'text/html' is not a valid JavaScript MIME type.",
    ],
    begin: [
      // Chrome; Firefox: a module that `import()` asked for, with its URL
      'Failed to fetch dynamically imported module',
      'error loading dynamically imported module',
    ],
  },
  {
    code: 'AbortError',
    whole: [
      // Safari 17; Safari 16, and all while the body was read
      'cancelled',
    ],
    begin: [],
  },
];

/** Sentences of clients and platforms where no answer came, in whatever error or text they stand. */
export const unansweredSentences: readonly NetworkSentences[] = [
  {
    code: 'NetworkError',
    whole: [
      // axios: https://github.com/axios/axios, lib/adapters/xhr.js; the time follows
      'Network Error',
      // Node: https://github.com/nodejs/node, lib/_http_client.js, lib/_tls_wrap.js
      'socket hang up',
      // Firefox
      'NetworkError when attempting to fetch resource.',
      // Safari
      'The network connection was lost.',
      // React Native
      'Network request failed',
    ],
    begin: [
      // superagent: https://github.com/forwardemail/superagent, src/client.js
      'Request has been terminated',
    ],
    inside: [
      // Go: https://pkg.go.dev/net#OpError; the address follows
      ': dial tcp',
      ': read tcp ',
      ': write tcp ',
    ],
  },
  {
    code: 'TimeoutError',
    whole: [
      // React Native
      'Network request timed out',
    ],
    begin: [
      // axios: https://github.com/axios/axios, lib/adapters/xhr.js; the time follows
      'timeout of ',
      // node-fetch: https://github.com/node-fetch/node-fetch, src/index.js, version 2
      'network timeout at: ',
      // Bun
      'The operation timed out',
      // Safari
      'The request timed out',
      // OpenAI and Anthropic, ky, p-timeout and many apps
      'Request timed out',
      'Connection timed out',
    ],
    inside: [
      // Go: https://pkg.go.dev/net/http#Client
      ': context deadline exceeded',
      ': net/http: request canceled',
    ],
  },
  {
    code: 'ConnectionFailed',
    whole: [
      // Bun
      'Unable to connect. Is the computer able to access the url?',
      // Safari
      'The Internet connection appears to be offline.',
      'A server with the specified hostname could not be found.',
      'Could not connect to the server.',
    ],
    begin: [
      // Node: https://github.com/nodejs/node, lib/_http_client.js, lib/_tls_wrap.js
      'Client network socket disconnected before',
      // OpenAI and Anthropic, ky, p-timeout and many apps
      'Connection refused',
    ],
  },
  {
    code: 'ChunkLoadError',
    whole: [],
    begin: [
      // webpack: https://github.com/webpack/webpack, lib/web/JsonpChunkLoadingRuntimeModule.js
      'Loading chunk ',
      // webpack: https://github.com/webpack/mini-css-extract-plugin, src/index.js
      'Loading CSS chunk ',
      // Vite: https://github.com/vitejs/vite, packages/vite/src/node/plugins/importAnalysisBuild.ts
      'Unable to preload CSS for ',
      // Turbopack: https://github.com/vercel/next.js, turbopack/crates/turbopack-ecmascript-runtime
      'Failed to load chunk ',
    ],
  },
  {
    code: 'AbortError',
    whole: [
      // TanStack Query: https://github.com/TanStack/query, packages/query-core/src/retryer.ts; the name is `Error`
      'CancelledError',
    ],
    begin: [],
  },
];

/** Sentences of axios that say more than its code: the page was left; the connection was lost. */
export const lostSentences: readonly string[] = ['Request aborted', 'stream has been aborted'];
