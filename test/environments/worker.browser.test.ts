import { expect, test } from 'vitest';
import { describeApiError } from '../../src/describe/describeApiError.js';
import { formatErrorReport } from '../../src/describe/formatErrorReport.js';
import { parseApiError } from '../../src/parse/parseApiError.js';

test('a worker reads and words a failure, and the model crosses to the page as it is', async () => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  try {
    const told = await new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }) => resolve(data));
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    });
    const error = parseApiError(
      { sys: { type: 'Error', id: 'NotFound' }, message: 'Gone' },
      { now: 1 },
    );
    expect(told).toEqual({
      error,
      read: { ...error, status: 404 },
      title: describeApiError(error).title,
      report: formatErrorReport(error),
      hasPage: false,
    });
  } finally {
    worker.terminate();
  }
});
