import type { ErrorCode } from '../catalog/codes.js';
import { samples } from './samples.js';

/** The envelope that the content APIs send. */
export interface ApiErrorBody {
  /** The id as the wire spells it. */
  readonly sys: { readonly type: 'Error'; readonly id: string };
  readonly message?: string | undefined;
  readonly details?: unknown;
  readonly requestId?: string | undefined;
}

/**
 * The body that the API sends for a code, spelled as on the wire, with realistic details.
 * `overrides` replaces whole keys; `undefined` leaves a key out.
 *
 * @example
 * apiErrorBody('NotFoundError', { requestId: 'abc' }).sys.id; // 'NotFound'
 */
export function apiErrorBody(code: ErrorCode, overrides: Partial<ApiErrorBody> = {}): ApiErrorBody {
  const { message, details } = samples[code] ?? {};
  const body = {
    sys: { type: 'Error', id: wireId(code) },
    message,
    details,
    requestId: 'f1d2d2f9-24c0-4a52-9d51-2c1b5a1f4f6e',
    ...overrides,
  } as const;
  return Object.fromEntries(
    Object.entries(body).filter(([, value]) => value !== undefined),
  ) as unknown as ApiErrorBody;
}

/** Ids that are not spelled as the code without its final `Error`. */
const spellings: { readonly [Code in ErrorCode]?: string } = {
  HibernatedError: 'AccessDenied',
  ServerError: 'ServerError',
};

function wireId(code: ErrorCode): string {
  return spellings[code] ?? code.replace(/Error$/, '');
}
