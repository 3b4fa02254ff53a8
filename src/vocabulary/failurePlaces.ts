/** A way into a thrown value: the name of a member, then that of a member in it. */
export type Place = readonly [string, ...string[]];

/** Where a client keeps the `Response`, or its own record of it. */
export const responsePlaces: readonly Place[] = [
  ['response'],
  // Supabase: https://supabase.com/docs/reference/javascript/functions-invoke
  ['context'],
  // RTK Query and tRPC: https://redux-toolkit.js.org/rtk-query/api/fetchBaseQuery
  ['meta', 'response'],
  // AWS SDK 3: https://github.com/smithy-lang/smithy-typescript, packages/types/src/response.ts
  ['$response'],
];

/** Where a client keeps the status, that of the response first. */
export const statusPlaces: readonly Place[] = [
  // superagent, Octokit, gaxios; got, AWS SDK 3; the Shopify API
  ['response', 'status'],
  ['response', 'statusCode'],
  ['response', 'code'],
  ['meta', 'response', 'status'],
  // Elasticsearch: https://github.com/elastic/elastic-transport-js, src/errors.ts
  ['meta', 'statusCode'],
  ['$metadata', 'httpStatusCode'],
  // hapi: https://hapi.dev/module/boom/api
  ['output', 'statusCode'],
  // tRPC: https://trpc.io/docs/client/vanilla/infer-types
  ['data', 'httpStatus'],
  // RTK Query, of a body that it could not parse
  ['originalStatus'],
  // up-fetch, wretch, OpenAI, Anthropic, Angular, http-errors
  ['status'],
  // undici, Stripe, Azure, Apollo Client 4
  ['statusCode'],
  ['httpStatus'],
  // Storyblok's command line: https://github.com/storyblok/monoblok, packages/cli/src/utils/error
  ['httpCode'],
  // Cloudinary: https://github.com/cloudinary/cloudinary_npm, lib/uploader.js
  ['http_code'],
  // Kiota: https://github.com/microsoft/kiota-typescript, apiError.ts
  ['responseStatusCode'],
  ['context', 'status'],
  // gaxios (a text), SendGrid, Feathers
  ['code'],
];

/** Where a client keeps the headers. */
export const headerPlaces: readonly Place[] = [
  ['response', 'headers'],
  ['headers'],
  ['meta', 'response', 'headers'],
  ['meta', 'headers'],
  ['$response', 'headers'],
  ['output', 'headers'],
  ['raw', 'headers'],
  // Kiota
  ['responseHeaders'],
];

/** Where a client keeps a body that was read, the parsed one before its text. */
export const bodyPlaces: readonly Place[] = [
  // got, superagent
  ['response', 'body'],
  // Octokit, gaxios
  ['response', 'data'],
  // Azure: https://github.com/Azure/azure-sdk-for-js, sdk/core/core-rest-pipeline/src/restError.ts
  ['response', 'parsedBody'],
  // tRPC: what stands under `error` on the wire
  ['shape'],
  // ofetch, up-fetch, RTK Query, Nuxt
  ['data'],
  // Apollo Client 3: `ServerError`
  ['result'],
  // undici, SvelteKit, Microsoft Graph
  ['body'],
  // wretch
  ['json'],
  // Stripe: https://github.com/stripe/stripe-node, src/Error.ts
  ['raw'],
  // discord.js
  ['rawError'],
  // Storyblok's command line
  ['responseData'],
  // OpenAI, Anthropic, Angular, openapi-fetch, hey-api, Supabase
  ['error'],
  // Hono: https://hono.dev/docs/guides/rpc, `DetailedError`
  ['detail', 'data'],
  // the example of SWR: https://swr.vercel.app/docs/error-handling
  ['info'],
  // Eden of Elysia: https://elysiajs.com/eden/treaty/response
  ['value'],
  // jQuery
  ['responseJSON'],
  // Elasticsearch
  ['meta', 'body'],
  // Apollo Client 4: `ServerError`, `ServerParseError`
  ['bodyText'],
  // wretch, of a body that is no JSON; superagent; Azure; jQuery and XMLHttpRequest
  ['text'],
  ['response', 'text'],
  ['response', 'bodyAsText'],
  ['responseText'],
  // PocketBase, rxjs, NestJS: the body itself is called so
  ['response'],
];

/** Members of an error that tell something beside its sentence, where nobody has kept the body. */
export const failureFactNames: readonly string[] = [
  // Firebase, Supabase Auth, Azure, AWS SDK 2, Prisma
  'code',
  // jsforce
  'errorCode',
  'details',
  'detail',
  'hint',
  'errors',
  'issues',
  // VineJS, Adonis
  'messages',
  // servers and apps of one's own
  'fieldErrors',
  'validationErrors',
  'violations',
  'retryAfter',
  // Gemini: https://github.com/google-gemini/deprecated-generative-ai-js, src/errors.ts
  'errorDetails',
];

/** Errors whose code is a number of their own: https://github.com/mongodb/node-mongodb-native, src/error.ts. */
export const numberedErrorNames: readonly string[] = ['MongoServerError', 'MongoBulkWriteError'];

/** Where a client keeps the id of the request. */
export const requestIdPlaces: readonly Place[] = [
  // Stripe, Microsoft Graph, AWS SDK 2
  ['requestId'],
  // OpenAI and Anthropic
  ['requestID'],
  ['request_id'],
  ['$metadata', 'requestId'],
  // Clerk: https://clerk.com/docs/errors/overview
  ['clerkTraceId'],
];

/** Where a client says that the request was aborted, in place of an `AbortError`. */
export const abortedPlaces: readonly Place[] = [
  // PocketBase: https://github.com/pocketbase/js-sdk, src/ClientResponseError.ts
  ['isAbort'],
];

/** Where a client keeps the method and the URL of the request. */
export const methodPlaces: readonly Place[] = [
  ['request', 'method'],
  ['config', 'method'],
  ['options', 'method'],
  ['method'],
];
export const urlPlaces: readonly Place[] = [
  ['request', 'url'],
  ['config', 'url'],
  // got: a `URL`
  ['options', 'url', 'href'],
  ['response', 'url'],
  ['url'],
];

/** Members that show, beside a status, that a record is a client's: bodies do not have them. */
export const clientRecordMarks: readonly string[] = [
  'response',
  'headers',
  'config',
  // jQuery and XMLHttpRequest
  'readyState',
];

/** All members that the record of a client may have without one of these: RTK Query, SvelteKit, Supabase, Eden. */
export const clientRecordNames: readonly string[] = [
  'status',
  'statusCode',
  'statusText',
  'originalStatus',
  'ok',
  'url',
  'data',
  'body',
  'error',
  'value',
  // Supabase counts rows, and says in newer versions whether it worked
  'count',
  'success',
];

/** Further members of what a client returns instead of throwing. */
export const resultNames: readonly string[] = [
  // openapi-fetch, hey-api, Eden, RTK Query
  'request',
  'response',
  'meta',
  'headers',
  // urql: https://github.com/urql-graphql/urql, packages/core/src/types.ts, `OperationResult`
  'operation',
  'extensions',
  'hasNext',
  'stale',
  // apisauce: https://github.com/infinitered/apisauce, lib/apisauce.ts, `ApiErrorResponse`
  'problem',
  'originalError',
  'config',
  'duration',
];

/** Where the reason stands why a request was aborted: in the cause, or in the signal. */
export const abortReasonPlaces: readonly Place[] = [
  ['cause'],
  ['signal', 'reason'],
  // axios
  ['config', 'signal', 'reason'],
  ['request', 'signal', 'reason'],
  ['options', 'signal', 'reason'],
];

/** Members with the error of the platform below that of the client: fetch; Stripe. */
export const causeNames: readonly string[] = ['cause', 'detail'];

/** Members with the request or the response, which errors of clients have, and those of platforms do not. */
export const clientErrorParts: readonly string[] = ['response', 'request', 'config', 'options'];
