import type { Draft } from '../calls/options.js';
import type { ApiError, ErrorKind, Recovery } from '../model/ApiError.js';
import { offeredAction } from '../recovery/offeredAction.js';
import { type AttemptFacts, writeOutcome } from '../recovery/writeOutcome.js';
import type { Handlers } from './bannerHandlers.js';

/** What may stand beside the primary action. */
export type SecondAction = 'retry' | 'reload' | 'copyDraft';

/** The buttons that a banner draws: at most two. */
export interface OfferedButtons {
  /** The action that can be taken here; `none` draws no primary one. */
  readonly recovery: Recovery;
  /** Beside it; two of them where there is no primary one. */
  readonly others: readonly SecondAction[];
  /** Whether the work can be copied, but finds no room among the buttons. */
  readonly copiesInDetails: boolean;
}

export interface OfferFacts extends AttemptFacts {
  readonly handlers: Handlers;
  readonly draft: Draft | undefined;
  /** Whether a reload is what failed. */
  readonly isReload: boolean;
  /** Whether one line says it: that has room for one action and the work, and is itself the way to a field. */
  readonly isQuiet: boolean;
}

/** Kinds that a second attempt may get past once the person did something elsewhere. */
const mayPass: readonly ErrorKind[] = ['authentication', 'permission', 'unknown'];

/** Chooses what a banner offers, by what can help and what can be carried out. */
export function offeredButtons(error: ApiError, facts: OfferFacts): OfferedButtons {
  const { handlers, draft, intent, isReload, isQuiet } = facts;
  const leadsItself = isQuiet && error.recovery === 'revise';
  const recovery = leadsItself ? 'none' : offeredAction(error, handlers);
  const hasPrimary = recovery !== 'none';
  // What may have been done is to be looked at first.
  const isOpen = writeOutcome(error, facts) === 'maybeDone';
  const offersReload = isOpen && !isQuiet && recovery !== 'reload' && handlers.reload !== undefined;
  const offersRetry =
    mayPass.includes(error.kind) && handlers.retry !== undefined && !(hasPrimary && offersReload);
  // A load has no work, but for one that would take the place of the work.
  const canCopy = draft !== undefined && (intent !== 'load' || isReload);
  const others: SecondAction[] = [];
  if (offersRetry) others.push('retry');
  if (offersReload) others.push('reload');
  // What finds no room among two buttons stands in the details.
  const hasRoom = others.length + Number(hasPrimary) < 2;
  if (canCopy && hasRoom) others.push('copyDraft');
  return { recovery, others, copiesInDetails: canCopy && !hasRoom };
}
