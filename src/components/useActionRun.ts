'use client';
import { useState } from 'react';
import type { ApiError, Recovery } from '../model/ApiError.js';
import type { Handler } from '../calls/options.js';
import { isPromise } from './isPromise.js';

/** An action that a person took in the banner. */
interface TakenAction {
  readonly action: Recovery;
  /** The failure that it is to get past, by what tells it from others, and the model that was shown. */
  readonly failure: string;
  readonly error: ApiError;
  readonly number: number;
  /** `unknown`: the handler returned nothing that tells when it is done. */
  readonly phase: 'running' | 'settled' | 'unknown';
}

/** How many attempts to get past it a failure has outlasted. */
interface Outlasted {
  readonly failure: string;
  /** Retries and reloads. */
  readonly actions: number;
  readonly retries: number;
}

export interface ActionRunOptions {
  readonly error: ApiError;
  /** Tells this failure from an earlier one. */
  readonly failure: string;
  /** Whether the app says that a recovery is under way. */
  readonly pending: boolean | undefined;
}

export interface ActionRun {
  /** The action that a person took here and that is under way, unless it is about an earlier failure. */
  readonly running: Recovery | undefined;
  readonly outlasted: Outlasted;
  /** Number of the last retry or reload that has ended: a failure since then is its answer. */
  readonly answered: number;
  readonly run: (action: Recovery, handler: Handler) => Promise<void>;
}

/**
 * The actions after which a failure that is still there is news. The others lead elsewhere, and must not call
 * focus back.
 */
const repeating: readonly Recovery[] = ['retry', 'reload'];

function afterAction({ failure, actions, retries }: Outlasted, action: Recovery): Outlasted {
  return { failure, actions: actions + 1, retries: action === 'retry' ? retries + 1 : retries };
}

/** Runs the actions that a person takes, and notices when the failure is still there afterwards. */
export function useActionRun({ error, failure, pending }: ActionRunOptions): ActionRun {
  const [lastTaken, setTaken] = useState<TakenAction>();
  const [lastOutlasted, setOutlasted] = useState<Outlasted>();
  const [answered, setAnswered] = useState(0);
  // An action that never settles must not keep a later failure busy.
  const taken = lastTaken?.failure === failure ? lastTaken : undefined;
  const none: Outlasted = { failure, actions: 0, retries: 0 };
  const outlasted = lastOutlasted?.failure === failure ? lastOutlasted : none;

  // A handler that returned nothing is done when the app says so: by `pending`, or by another failure.
  const isKnown = taken?.phase === 'settled' || (taken && error !== taken.error);
  if (taken?.phase === 'unknown' && pending) setTaken({ ...taken, phase: 'settled' });
  if (taken && taken.phase !== 'running' && isKnown && !pending) {
    setTaken(undefined);
    if (repeating.includes(taken.action)) {
      setOutlasted(afterAction(outlasted, taken.action));
      setAnswered(taken.number);
    }
  }
  // Another failure has come.
  const isAnswered = lastTaken && !taken && repeating.includes(lastTaken.action);
  if (isAnswered && lastTaken.number > answered) setAnswered(lastTaken.number);

  async function run(action: Recovery, handler: Handler): Promise<void> {
    const started: TakenAction = {
      action,
      failure,
      error,
      number: answered + 1,
      phase: 'running',
    };
    const end = (phase: TakenAction['phase']) =>
      setTaken((latest) => (latest === started ? { ...started, phase } : latest));
    setTaken(started);
    let phase: TakenAction['phase'] = 'settled';
    try {
      const result = handler();
      if (isPromise(result)) await result;
      else phase = 'unknown';
    } finally {
      end(phase);
    }
  }

  const isRunning = taken?.phase === 'running' || (taken && pending);
  return { running: isRunning ? taken.action : undefined, outlasted, answered, run };
}
