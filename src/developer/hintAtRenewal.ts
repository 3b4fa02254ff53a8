import type { ApiError } from '../model/ApiError.js';
import { isSameFailure } from '../model/isSameFailure.js';
import type { MessageNumber } from './messages.js';
import { warnOnce } from './warnOnce.js';

declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** So many new values in a row that say the same are no coincidence. */
const RENEWALS = 3;

/** Within so many milliseconds: nobody polls as often. */
const AT_ONCE_MS = 2_000;

/** The latest value that a component was given, and the row of equal ones that it ends. */
interface Row {
  readonly value: unknown;
  readonly error: ApiError;
  readonly renewals: number;
  readonly since: number;
}

const rows = /* @__PURE__ */ new WeakMap<object, Row>();

/**
 * Tells the developer of a value that each render makes anew; in production it is empty, and left out.
 * To be called once for each commit.
 *
 * @param owner what stays the same from render to render
 * @param error what the value means
 */
export function hintAtRenewal(
  number: MessageNumber,
  owner: object,
  value: unknown,
  error: ApiError | null | undefined,
): void {
  try {
    if (process.env.NODE_ENV !== 'production') hint(number, owner, value, error);
  } catch {
    // Without a bundler there is no `process`, and no hint.
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
