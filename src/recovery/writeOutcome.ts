import { rowOfCode } from '../catalog/codes.js';
import type { ApiError, ErrorKind, Intent } from '../model/ApiError.js';
import { isReadMethod } from '../model/isReadMethod.js';
import { isWrite } from './intentPolicy.js';

/** What became of a write: surely nothing, or nobody knows. */
export type Outcome = 'notDone' | 'maybeDone';

/** Kinds that leave open whether the server did it. With all others it refused before it did anything. */
const open: readonly ErrorKind[] = ['server', 'network', 'timeout', 'unknown'];

/** What is known of the attempt beside its failure. */
export interface AttemptFacts {
  readonly intent?: Intent | undefined;
  /** An earlier attempt of the same call failed in a way that leaves open whether it was carried out. */
  readonly unconfirmed?: boolean | undefined;
}

/**
 * Tells whether a failed call may have changed something all the same; `undefined` when there is
 * nothing to tell. Without an intent the HTTP method tells a read, and so does data that came along;
 * everything else is taken for a write.
 *
 * After an earlier write that may have been carried out, a refusal proves nothing: the work may be done already. The
 * words for a newer version say so themselves.
 *
 * @example
 * writeOutcome(timeout, { intent: 'save' }); // 'maybeDone': repeating it may do it twice
 */
export function writeOutcome(
  error: ApiError,
  { intent, unconfirmed }: AttemptFacts = {},
): Outcome | undefined {
  const { code, kind, partial, recovery, request, status = 0 } = error;
  const isRead = intent ? !isWrite(intent) : partial || isReadMethod(request?.method);
  if (isRead || kind === 'cancelled') return undefined;
  // What is missing may just have been deleted by somebody else.
  if (intent === 'delete' && kind === 'missing' && !unconfirmed) return undefined;
  const isOpen = open.includes(kind) && !(status >= 400 && status < 500);
  // Parts of it may have been done before another part failed.
  const surelyNothing = !partial && !(rowOfCode(code)?.mayBeDone ?? isOpen);
  if (surelyNothing && !unconfirmed) return intent && 'notDone';
  if (surelyNothing && kind === 'conflict' && recovery === 'reload') return undefined;
  return 'maybeDone';
}

/**
 * Whether an earlier attempt may be the reason of a refusal: the newer version may be the person's own, and what is
 * missing may have been deleted by them.
 */
export function mayBeOwn(
  { kind, recovery }: ApiError,
  { intent, unconfirmed = false }: AttemptFacts,
): boolean {
  const isRefused =
    kind === 'conflict' ? recovery === 'reload' : kind === 'missing' && intent === 'delete';
  return unconfirmed && isRefused;
}

/** The outcome of a write by its earlier attempts alone, when nothing is known of a later one. */
export function earlierOutcome({ intent, unconfirmed }: AttemptFacts): Outcome | undefined {
  if (!isWrite(intent)) return undefined;
  return unconfirmed ? 'maybeDone' : intent && 'notDone';
}
