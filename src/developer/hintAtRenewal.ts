import type { ApiError } from '../model/ApiError.js';
import { isSameFailure } from '../model/isSameFailure.js';
import { runHint } from './inDevelopment.js';
import type { MessageNumber } from './messages.js';
import { warnOnce } from './warnOnce.js';

declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** This many renewals in a row, each with the same content, are no coincidence. */
const RENEWALS = 3;

/** All of them come within this many milliseconds: nobody polls that often. */
const AT_ONCE_MS = 2_000;

/** The latest value that a component was given, with how many renewals in a row led to it, and since when. */
interface Row {
  readonly value: unknown;
  readonly error: ApiError;
  readonly renewals: number;
  readonly since: number;
}

const rows = /* @__PURE__ */ new WeakMap<object, Row>();

/**
 * Tells the developer about a value that each render makes anew. In production it is empty, and
 * bundlers leave it out. Call it once for each commit.
 *
 * @param owner an object that stays the same from render to render
 * @param error the value as a model
 */
export function hintAtRenewal(
  number: MessageNumber,
  owner: object,
  value: unknown,
  error: ApiError | null | undefined,
): void {
  // Written out, because esbuild would keep what a hint of `inDevelopment` calls.
  try {
    if (process.env.NODE_ENV !== 'production') runHint(() => hint(number, owner, value, error));
  } catch {
    runHint(() => hint(number, owner, value, error));
  }
}

function hint(
  number: MessageNumber,
  owner: object,
  value: unknown,
  error: ApiError | null | undefined,
): void {
  const now = Date.now();
  const before = rows.get(owner);
  if (!error) {
    rows.delete(owner);
    return;
  }
  const isRenewed =
    before !== undefined &&
    !Object.is(before.value, value) &&
    now - before.since < AT_ONCE_MS &&
    isSameFailure(before.error, error);
  const row = isRenewed ? before : { renewals: -1, since: now };
  rows.set(owner, { value, error, renewals: row.renewals + 1, since: row.since });
  if (isRenewed && row.renewals + 1 === RENEWALS) warnOnce(number);
}
