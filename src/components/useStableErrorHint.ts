'use client';
import { useEffect, useRef } from 'react';
import type { ApiError } from '../model/ApiError.js';
import { warnOnce } from '../developer/warnOnce.js';

/** So many new models in a row that say the same are no coincidence. */
const IN_A_ROW = 3;
/** Within so many milliseconds: nobody polls as often. */
const IN_MS = 2_000;

/** Tells the developer when a new error object is made in every render: each one is read anew. */
export function useStableErrorHint(error: ApiError): void {
  const row = useRef({ error, count: 0, since: 0 });

  useEffect(() => {
    const { error: before, count, since } = row.current;
    const now = performance.now();
    const isNext = error !== before && error.code === before.code && now - since < IN_MS;
    row.current = isNext ? { error, count: count + 1, since } : { error, count: 0, since: now };
    if (row.current.count !== IN_A_ROW || !saysTheSame(before, error)) return;
    warnOnce('RAE007');
  });
}

/** Whether two models differ at most in when they were read, and in the request that they name. */
function saysTheSame(a: ApiError, b: ApiError): boolean {
  return factsOf(a) === factsOf(b);
}

function factsOf(error: ApiError): string {
  return JSON.stringify({ ...error, receivedAt: 0, retryAt: 0, requestId: '' });
}
