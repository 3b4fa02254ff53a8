import {
  describeApiError,
  formatErrorReport,
  parseApiError,
  readApiError,
} from 'react-api-error/core';

/** Runs the core where there is no page, and tells what came of it. */
async function run() {
  const body = { sys: { type: 'Error', id: 'NotFound' }, message: 'Gone' };
  const error = parseApiError(body, { now: 1 });
  const read = await readApiError(new Response(JSON.stringify(body), { status: 404 }), { now: 1 });
  return {
    error,
    read,
    title: describeApiError(error).title,
    report: formatErrorReport(error),
    hasPage: 'document' in globalThis || 'window' in globalThis,
  };
}

run().then(
  (result) => postMessage(result),
  (thrown: unknown) => postMessage({ thrown: String(thrown) }),
);
