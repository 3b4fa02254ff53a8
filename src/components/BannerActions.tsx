'use client';
import { useId, useState } from 'react';
import type { ApiError, Recovery } from '../model/ApiError.js';
import { reportUncaught } from '../calls/callSafely.js';
import type { Draft } from '../calls/options.js';
import { useMessageContext } from '../react/hooks/useMessageContext.js';
import { ActionButton } from './ActionButton.js';
import type { Handlers } from './bannerHandlers.js';
import { CopyButton } from './CopyButton.js';
import { CopyDraft } from './draft/CopyDraft.js';
import { Countdown } from './Countdown.js';
import type { OfferedButtons, SecondAction } from './offeredButtons.js';
import { part } from './partAttributes.js';
import { ReloadQuestion } from './ReloadQuestion.js';
import { Status } from './Status.js';
import type { ActionRun } from './useActionRun.js';
import { hasWork } from './draft/useDraft.js';
import type { Wait } from './useWait.js';

export interface BannerActionsProps extends Pick<OfferedButtons, 'recovery' | 'others'> {
  readonly error: ApiError;
  /** How many attempts have failed. */
  readonly attempt: number;
  /** Changes with each failure that is news: a question is about one of them. */
  readonly news: string;
  readonly handlers: Handlers;
  /** Label of the error's own action. */
  readonly label: string | undefined;
  /** What is under way. */
  readonly doing: Recovery | undefined;
  readonly run: ActionRun['run'];
  readonly wait: Wait;
  /** Whether a reload is what failed, and another attempt one again. */
  readonly isReload: boolean;
  readonly draft: Draft | undefined;
  /** Makes the text for a ticket. */
  readonly report: () => string;
}

/** Asked before a reload. */
interface Question {
  readonly news: string;
  readonly action: Recovery;
  /** Whether the app has work that would be lost. */
  readonly losesWork: boolean;
}

/** The one primary action, at most one more, and what is happening, in words. */
export function BannerActions(props: BannerActionsProps) {
  const { error, attempt, news, recovery, handlers, label, doing, run, wait } = props;
  const { others, isReload, draft, report } = props;
  const { locale, ui, speech } = useMessageContext();
  const waitId = useId();
  const [question, setQuestion] = useState<Question>();
  // Counted down without a button too: the app may have one of its own.
  const isWaiting = error.recovery === 'retry' && wait.phase === 'running';
  const countsDown = isWaiting && !doing;
  // Stands where the wait stood, so that nothing moves when it ends.
  const isReady = error.recovery === 'retry' && !doing && wait.phase === 'waited';
  // The words then say what is waited for.
  const isApart = recovery !== 'retry' || others.length > 0;

  function take(action: Recovery) {
    setQuestion(undefined);
    // Without a handler all of the page is reloaded, about which `act` has asked.
    void run(action, handlers[action] ?? (() => location.reload()));
  }

  function act(action: Recovery) {
    const reloads = action === 'reload' || (action === 'retry' && isReload);
    const losesWork = reloads && hasWork(draft, reportUncaught);
    // Reloading all of the page may lose work that the app knows nothing of.
    const asks = losesWork || (reloads && !handlers[action]);
    if (asks) setQuestion({ news, action, losesWork });
    else take(action);
  }

  function stateOf(action: Recovery) {
    if (doing === action) return 'busy';
    return doing || (isWaiting && action === recovery) ? 'waiting' : undefined;
  }

  if (question?.news === news) {
    const { action, losesWork } = question;
    return (
      <ReloadQuestion
        error={error}
        label={handlers[action] ? ui.discard : ui.reloadPage}
        draft={losesWork ? draft : undefined}
        onReload={() => take(action)}
        onKeep={() => setQuestion(undefined)}
      />
    );
  }

  function drawPrimary() {
    if (recovery === 'none') return null;
    if (recovery === 'report') {
      return (
        <CopyButton
          name="action"
          of={error}
          about={news}
          label={label ?? locale.actions.report}
          text={report}
        />
      );
    }
    return (
      <ActionButton
        name="action"
        of={error}
        state={stateOf(recovery)}
        aria-describedby={countsDown ? waitId : undefined}
        onPress={() => act(recovery)}
      >
        {handlers[recovery] ? label : ui.reloadPage}
      </ActionButton>
    );
  }

  function drawSecond(action: SecondAction) {
    if (action === 'copyDraft') {
      return (
        draft && <CopyDraft key={action} name="secondary" of={error} about={news} draft={draft} />
      );
    }
    return (
      <ActionButton
        key={action}
        name="secondary"
        of={error}
        state={stateOf(action)}
        onPress={() => act(action)}
      >
        {locale.actions[action]}
      </ActionButton>
    );
  }

  const hasButton = recovery !== 'none' || others.length > 0;
  if (!hasButton && !doing && !countsDown && !isReady) return null;
  return (
    <div {...part('actions', error)}>
      {drawPrimary()}
      {others.map(drawSecond)}
      {doing && (
        <Status of={error} news={doing} text={ui.pending[doing] ?? ui.pending.other} pending />
      )}
      {isReady && (
        <span
          {...part('status', error)}
          data-apart={isApart ? '' : undefined}
          style={{ minHeight: wait.heights.status }}
        >
          {isApart ? ui.ready : speech.now()}
        </span>
      )}
      {countsDown && (
        <Countdown
          error={wait.error}
          attempt={attempt}
          onReady={wait.end}
          id={waitId}
          isApart={isApart}
        />
      )}
    </div>
  );
}
