'use client';
import { useState } from 'react';
import type { ApiError, ErrorKind, Recovery } from '../model/ApiError.js';
import type { Draft, Handler } from '../calls/options.js';
import { useWords } from '../react/useWords.js';
import { ActionButton } from './ActionButton.js';
import { CopyButton } from './CopyButton.js';
import { Countdown } from './Countdown.js';
import { part } from './part.js';
import { ReloadQuestion } from './ReloadQuestion.js';
import { Status } from './Status.js';

/** What carries out each way out; an absent one draws no button. */
export type Handlers = { readonly [Way in Recovery]?: Handler | undefined };

export interface BannerActionsProps {
  readonly error: ApiError;
  /** The way out that can be taken here. */
  readonly recovery: Recovery;
  readonly handlers: Handlers;
  /** Label of the error's own way out. */
  readonly label: string | undefined;
  readonly pending: boolean | undefined;
  readonly draft: Draft | undefined;
  /** Makes the text for a ticket. */
  readonly report: () => string;
}

/** Kinds that a second attempt may get past once the person did something elsewhere. */
const mayPass: readonly ErrorKind[] = ['authentication', 'permission', 'unknown'];

/** The one primary action, at most one more, and what is happening, in words. */
export function BannerActions(props: BannerActionsProps) {
  const { error, recovery, handlers, label, pending, draft, report } = props;
  const { locale, ui } = useWords();
  const [running, setRunning] = useState<Recovery>();
  const [readyError, setReadyError] = useState<ApiError>();
  const [question, setQuestion] = useState<{ of: ApiError; work: ReturnType<Draft> }>();

  // What the app has under way is taken to be the action, or else another attempt.
  const likely = handlers[recovery] ? recovery : 'retry';
  const doing = running ?? (pending ? likely : undefined);
  const waiting = recovery === 'retry' && error.retryAt !== undefined && readyError !== error;

  async function run(way: Recovery) {
    setQuestion(undefined);
    setRunning(way);
    try {
      // A page may hold work that the app never spoke of, so reloading all of it was asked first.
      await (handlers[way] ?? (() => location.reload()))();
    } finally {
      setRunning(undefined);
    }
  }

  function act() {
    const work = recovery === 'reload' ? draft?.() : undefined;
    if (work || !handlers[recovery]) setQuestion({ of: error, work });
    else void run(recovery);
  }

  function stateOf(way: Recovery) {
    if (doing === way) return 'busy';
    return doing || (waiting && way === recovery) ? 'waiting' : undefined;
  }

  if (question?.of === error) {
    return (
      <ReloadQuestion
        error={error}
        label={handlers.reload ? ui.discard : ui.reloadPage}
        draft={question.work}
        onReload={() => void run('reload')}
        onKeep={() => setQuestion(undefined)}
      />
    );
  }
  return (
    <div {...part('actions', error)}>
      {recovery === 'report' ? (
        <CopyButton
          name="action"
          of={error}
          label={(error.recovery === recovery && label) || locale.actions.report}
          text={report}
        />
      ) : (
        <ActionButton name="action" of={error} state={stateOf(recovery)} onClick={act}>
          {handlers[recovery] ? label : ui.reloadPage}
        </ActionButton>
      )}
      {mayPass.includes(error.kind) && handlers.retry && (
        <ActionButton
          name="secondary"
          of={error}
          state={stateOf('retry')}
          onClick={() => void run('retry')}
        >
          {locale.actions.retry}
        </ActionButton>
      )}
      {doing && <Status of={error} text={ui.pending[doing] ?? ui.pending.other} />}
      {waiting && !doing && (
        <span {...part('status', error)}>
          <Countdown error={error} onReady={setReadyError} />
        </span>
      )}
    </div>
  );
}
