/** What RTK Query names in place of a status: https://redux-toolkit.js.org/rtk-query/api/fetchBaseQuery */
export const failureWords: readonly unknown[] = [
  'FETCH_ERROR',
  'TIMEOUT_ERROR',
  'PARSING_ERROR',
  'CUSTOM_ERROR',
];

/** Sentences that a client has for any failure, and that say nothing of this one. */
export const clientSentences: readonly string[] = [
  // Supabase
  'Edge Function returned a non-2xx status code',
  // superagent
  'Unsuccessful HTTP response',
  // undici: https://github.com/nodejs/undici, lib/core/errors.js
  'Response Error',
];

/** Codes that a client has for any answer that failed, and that say nothing of this one. */
export const clientCodes: readonly string[] = [
  // got: https://github.com/sindresorhus/got, source/core/errors.ts
  'ERR_NON_2XX_3XX_RESPONSE',
  // undici
  'UND_ERR_RESPONSE',
  'UND_ERR_RESPONSE_STATUS_CODE',
  // axios: https://github.com/axios/axios, lib/core/settle.js
  'ERR_BAD_REQUEST',
  'ERR_BAD_RESPONSE',
];
