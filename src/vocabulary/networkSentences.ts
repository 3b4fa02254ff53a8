import type { TransportCode } from '../catalog/codes.js';

/** A sentence that tells why no answer came: the whole of it, or how it begins and a part of it. */
export type NetworkSentence = { readonly code: TransportCode } & (
  | { readonly is: string }
  | { readonly begins: string; readonly holds?: string }
  | { readonly holds: string }
);

/**
 * Messages of the `TypeError` that `fetch` throws, or the reading of a body. An error of another name may be the app's,
 * about a response that came.
 */
export const networkSentences: readonly NetworkSentence[] = [
  // Chrome: no answer; the same since version 138, with the host; the connection was lost while the body was read
  { code: 'NetworkError', is: 'Failed to fetch' },
  { code: 'NetworkError', begins: 'Failed to fetch (' },
  { code: 'NetworkError', is: 'network error' },
  // Firefox, while the body was read
  { code: 'NetworkError', is: 'Error in input stream' },
  { code: 'NetworkError', is: 'Error in body stream' },
  // Safari 16, and all while the body was read; Safari 17, with the host
  { code: 'NetworkError', is: 'Load failed' },
  { code: 'NetworkError', begins: 'Load failed (' },
  // Safari and WebKitGTK: a service worker gave `Response.error()`; CORS, with a status or without
  { code: 'NetworkError', begins: 'Response served by service worker ' },
  { code: 'NetworkError', begins: 'Origin http' },
  { code: 'NetworkError', begins: 'Preflight response is not successful' },
  // Node; undici while the body was read
  { code: 'NetworkError', is: 'fetch failed' },
  { code: 'NetworkError', is: 'terminated' },
  // Deno
  { code: 'NetworkError', begins: 'error sending request' },
  { code: 'NetworkError', begins: 'error reading a body from connection' },
  // Safari: the page was left, or the person stopped it
  { code: 'AbortError', is: 'cancelled' },
  // there is no such URL, and nothing was sent: Node; Chrome; Deno
  { code: 'RequestNotSent', is: 'Invalid URL' },
  { code: 'RequestNotSent', begins: 'Failed to parse URL from ' },
  { code: 'RequestNotSent', begins: "Failed to execute 'fetch' on " },
  { code: 'RequestNotSent', begins: 'Invalid URL: ' },
  // what cannot be sent: JSON without end, and integers that JSON has not; V8, Firefox, Safari
  { code: 'RequestNotSent', begins: 'Converting circular structure to JSON' },
  { code: 'RequestNotSent', is: 'cyclic object value' },
  { code: 'RequestNotSent', begins: 'JSON.stringify cannot serialize' },
  { code: 'RequestNotSent', is: 'Do not know how to serialize a BigInt' },
  { code: 'RequestNotSent', is: "BigInt value can't be serialized in JSON" },
  // headers that cannot be: Node; Safari
  { code: 'RequestNotSent', begins: 'Cannot convert argument to a ByteString' },
  { code: 'RequestNotSent', begins: "Header '", holds: "' has invalid value: " },
  // what the page itself forbids: Chrome
  { code: 'RequestNotSent', begins: 'Failed to fetch. Refused to connect ' },
  // requests, URLs and headers that cannot be: Chrome; undici; Firefox; Safari
  { code: 'RequestNotSent', begins: "Failed to construct '" },
  { code: 'RequestNotSent', begins: "Failed to execute '", holds: " on 'Headers': " },
  { code: 'RequestNotSent', begins: 'Request cannot be constructed' },
  { code: 'RequestNotSent', begins: 'Request with GET/HEAD method cannot have body' },
  { code: 'RequestNotSent', begins: 'RequestInit: ' },
  { code: 'RequestNotSent', begins: 'Headers.' },
  { code: 'RequestNotSent', begins: 'Window.fetch: ' },
  { code: 'RequestNotSent', begins: 'Request constructor: ' },
  { code: 'RequestNotSent', begins: 'URL constructor: ' },
  { code: 'RequestNotSent', begins: 'Cannot construct a Request' },
  { code: 'RequestNotSent', is: 'URL is not valid or contains user credentials.' },
  { code: 'RequestNotSent', is: "Request has method 'GET' and cannot have a body" },
  // Chrome; Firefox: a module that `import()` asked for, with its URL
  { code: 'ChunkLoadError', begins: 'Failed to fetch dynamically imported module' },
  { code: 'ChunkLoadError', begins: 'error loading dynamically imported module' },
  // Safari: the same; one in whose place a page came
  { code: 'ChunkLoadError', is: 'Importing a module script failed.' },
  { code: 'ChunkLoadError', is: "'text/html' is not a valid JavaScript MIME type." },
];

/**
 * Messages of a `SyntaxError` about an answer that is no JSON. Any other is about the app's own code: a pattern, a
 * selector, a number.
 */
const syntaxSentences: readonly NetworkSentence[] = [
  // Chrome, Node, Deno: `Unexpected token '<', "<!doctype "... is not valid JSON`, and how older ones end
  { code: 'UnreadableResponse', holds: 'is not valid JSON' },
  { code: 'UnreadableResponse', holds: ' in JSON' },
  { code: 'UnreadableResponse', holds: ' after JSON' },
  { code: 'UnreadableResponse', holds: 'Unexpected end of JSON input' },
  // Firefox
  { code: 'UnreadableResponse', begins: 'JSON.parse: ' },
  // Safari, React Native; Safari's `response.json()`; Bun
  { code: 'UnreadableResponse', begins: 'JSON Parse error: ' },
  { code: 'UnreadableResponse', is: 'The string did not match the expected pattern.' },
  { code: 'UnreadableResponse', begins: 'Failed to parse JSON' },
];

/** What the message of a platform's error may say, by the name of the error. */
export const sentencesByName: ReadonlyMap<string, readonly NetworkSentence[]> = new Map([
  ['TypeError', networkSentences],
  ['SyntaxError', syntaxSentences],
]);

/** Sentences of clients and platforms where no answer came, in whatever error or text they stand. */
export const unansweredSentences: readonly NetworkSentence[] = [
  // axios: https://github.com/axios/axios, lib/adapters/xhr.js; the time follows
  { code: 'NetworkError', is: 'Network Error' },
  { code: 'TimeoutError', begins: 'timeout of ' },
  // Chrome, of an XMLHttpRequest: a header that cannot be
  { code: 'RequestNotSent', begins: "Failed to execute 'setRequestHeader' on " },
  // superagent: https://github.com/forwardemail/superagent, src/client.js
  { code: 'NetworkError', begins: 'Request has been terminated' },
  // node-fetch: https://github.com/node-fetch/node-fetch, src/index.js, version 2
  { code: 'TimeoutError', begins: 'network timeout at: ' },
  // alova: https://github.com/alovajs/alova, packages/alova/src/utils; Stripe
  { code: 'TimeoutError', is: 'network timeout' },
  { code: 'TimeoutError', is: 'fetchError: network timeout' },
  { code: 'TimeoutError', begins: 'Request aborted due to timeout ' },
  // Algolia: https://github.com/algolia/algoliasearch-client-javascript, packages/client-common
  { code: 'NetworkError', begins: 'Unreachable hosts - ' },
  // Stripe: https://github.com/stripe/stripe-node, src/RequestSender.ts
  { code: 'UnreadableResponse', is: 'Invalid JSON received from the Stripe API' },
  // OpenAI and Anthropic, ky, p-timeout and many apps
  { code: 'TimeoutError', begins: 'Request timed out' },
  { code: 'TimeoutError', begins: 'Connection timed out' },
  { code: 'ConnectionFailed', begins: 'Connection refused' },
  // OpenAI and Anthropic; the name is `Error`
  { code: 'AbortError', is: 'Request was aborted.' },
  // graphql-request: https://github.com/graffle-js/graffle, version 7; the answer follows
  { code: 'UnreadableResponse', begins: 'Invalid execution result: ' },
  // TanStack Query: https://github.com/TanStack/query, packages/query-core/src/retryer.ts; the name is `Error`
  { code: 'AbortError', is: 'CancelledError' },
  // Node: https://github.com/nodejs/node, lib/_http_client.js, lib/_tls_wrap.js
  { code: 'NetworkError', is: 'socket hang up' },
  { code: 'ConnectionFailed', begins: 'Client network socket disconnected before' },
  // Bun
  { code: 'TimeoutError', begins: 'The operation timed out' },
  { code: 'ConnectionFailed', is: 'Unable to connect. Is the computer able to access the url?' },
  // Firefox
  { code: 'NetworkError', is: 'NetworkError when attempting to fetch resource.' },
  // Safari
  { code: 'NetworkError', is: 'The network connection was lost.' },
  { code: 'TimeoutError', begins: 'The request timed out' },
  { code: 'ConnectionFailed', is: 'The Internet connection appears to be offline.' },
  { code: 'ConnectionFailed', is: 'A server with the specified hostname could not be found.' },
  { code: 'ConnectionFailed', is: 'Could not connect to the server.' },
  // React Native
  { code: 'NetworkError', is: 'Network request failed' },
  { code: 'TimeoutError', is: 'Network request timed out' },
  // Go: https://pkg.go.dev/net#OpError, https://pkg.go.dev/net/http#Client; the address follows
  { code: 'NetworkError', holds: ': dial tcp' },
  { code: 'NetworkError', holds: ': read tcp ' },
  { code: 'NetworkError', holds: ': write tcp ' },
  { code: 'TimeoutError', holds: ': context deadline exceeded' },
  { code: 'TimeoutError', holds: ': net/http: request canceled' },
  // webpack: https://github.com/webpack/webpack, lib/web/JsonpChunkLoadingRuntimeModule.js
  { code: 'ChunkLoadError', begins: 'Loading chunk ', holds: ' failed.' },
  // webpack: https://github.com/webpack/mini-css-extract-plugin, src/index.js
  { code: 'ChunkLoadError', begins: 'Loading CSS chunk ', holds: ' failed.' },
  // Vite: https://github.com/vitejs/vite, packages/vite/src/node/plugins/importAnalysisBuild.ts
  { code: 'ChunkLoadError', begins: 'Unable to preload CSS for ', holds: '.css' },
  // Turbopack: https://github.com/vercel/next.js, turbopack/crates/turbopack-ecmascript-runtime
  { code: 'ChunkLoadError', begins: 'Failed to load chunk ', holds: 'chunks/' },
];

/** Sentences that say more than the code of their error, or than that of the error above it. */
export const closerSentences: readonly NetworkSentence[] = [
  // axios: https://github.com/axios/axios, lib/adapters: the page was left; the connection was lost
  { code: 'NetworkError', is: 'Request aborted' },
  { code: 'NetworkError', is: 'stream has been aborted' },
  // axios: nothing was sent, by a limit or by an option of the app; the answer was cut
  { code: 'ContentTooLarge', is: 'Request body larger than maxBodyLength limit' },
  { code: 'ResponseTooLarge', begins: 'maxContentLength size of ' },
  { code: 'RequestNotSent', begins: "Unknown adapter '" },
  // Node, below its `fetch failed`: https://fetch.spec.whatwg.org/#port-blocking; redirects without end
  { code: 'RequestNotSent', is: 'bad port' },
  { code: 'RequestNotSent', is: 'unknown scheme' },
  { code: 'UnreadableResponse', is: 'redirect count exceeded' },
  { code: 'UnreadableResponse', is: 'unexpected redirect' },
  // Node, where there was no connection: `connect ETIMEDOUT 192.0.2.7:443`; node-fetch
  { code: 'ConnectionFailed', begins: 'connect E' },
  { code: 'ConnectionFailed', holds: ' failed, reason: connect E' },
  // OpenSSL, below `EPROTO`: the other side speaks no TLS, or none that this one does
  { code: 'ConnectionFailed', holds: ':wrong version number:' },
  { code: 'ConnectionFailed', holds: ' handshake failure' },
  { code: 'ConnectionFailed', holds: ' alert protocol version' },
];
