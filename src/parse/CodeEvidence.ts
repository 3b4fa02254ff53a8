import type { Intent } from '../model/ApiError.js';
import type { Issue } from '../model/Issue.js';
import type { RawFailure } from '../model/RawFailure.js';

/** What the code is decided by. */
export interface CodeEvidence {
  readonly failure: RawFailure;
  readonly status: number | undefined;
  readonly sysId: string | undefined;
  readonly detail: string | undefined;
  readonly issues: readonly Issue[];
  /** Whether the problems were told by field, even if none of them names one. */
  readonly isByField: boolean;
  /** Whether the server says when to come again. */
  readonly isTimed: boolean;
  readonly intent: Intent | undefined;
  /** Name of the format that understood the failure. */
  readonly format: string;
}
