'use client';

import { useMemo } from 'react';
import type { ApiError } from '../model/ApiError.js';
import type { ErrorFormat } from '../model/Reading.js';
import type { ParseOptions } from '../parse/ParseOptions.js';
import { useApiErrorConfig } from './config.js';
import { useParsedError } from './useParsedError.js';

/** Stands for what tells nothing: a page that is left blank would tell even less. */
const NOTHING_TOLD = /* @__PURE__ */ new Error();

/** What React puts in place of a server's message in production: it is about no failure. */
const MASKED = /The specific message is omitted in production builds/;

const maskedMessage: ErrorFormat = {
  name: 'masked',
  read: ({ message = '' }) => (MASKED.test(message) ? {} : undefined),
};

export interface FallbackSource {
  readonly source: unknown;
  readonly parse: ParseOptions;
}

/**
 * What a boundary caught, as a source that always shows something: a thrown `null` and a cancelled
 * call too, for the page below is gone. Of an error that a framework masked, its `digest` is the
 * reference, by which the server's log knows it
 * (https://react.dev/reference/react-dom/server/renderToPipeableStream).
 */
export function useFallbackSource(thrown: unknown): FallbackSource {
  const { formats } = useApiErrorConfig();
  const error = useParsedError(thrown, 'load');
  const digest = digestOf(thrown);
  const parse = useMemo(
    () => ({
      formats: [maskedMessage].concat(formats ?? []),
      enrich: digest === undefined ? undefined : () => ({ requestId: digest }),
    }),
    [formats, digest],
  );
  return { source: tells(error) ? thrown : NOTHING_TOLD, parse };
}

function tells(error: ApiError | null): boolean {
  return error !== null && error.kind !== 'cancelled';
}

function digestOf(thrown: unknown): string | undefined {
  const { digest } = Object(thrown) as { readonly digest?: unknown };
  return typeof digest === 'string' && digest !== '' ? digest : undefined;
}
