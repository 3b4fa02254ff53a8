'use client';
import { useState } from 'react';
import type { ApiError, Recovery } from '../model/ApiError.js';
import type { Handler } from '../calls/options.js';
import { isPromise } from './isPromise.js';

/** An action that a person took in the banner. */
interface TakenAction {
  readonly action: Recovery;
  /** The failure that it is to get past, and the model of it that was shown. */
  readonly failure: string;
  readonly error: ApiError;
  readonly number: number;
  /** `unknown`: the handler returned nothing that tells when it is done. */
  readonly phase: 'running' | 'settled' | 'unknown';
}

/** How often a failure was still there after it was tried again or reloaded. */
interface Remains {
  readonly failure: string;
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
  /** The action under way that was taken here. One of an earlier failure is none. */
  readonly running: Recovery | undefined;
  /** How many of these, and how many attempts among them, this failure has outlasted. */
  readonly remains: Remains;
  /** Number of the last attempt that was made here and is over: what failed since is its answer. */
  readonly answered: number;
  readonly run: (action: Recovery, handler: Handler) => Promise<void>;
}

/** The others lead elsewhere: that the failure is still there is no news, and focus is not called back. */
const repeating: readonly Recovery[] = ['retry', 'reload'];

function afterAction({ failure, actions, retries }: Remains, action: Recovery): Remains {
  return { failure, actions: actions + 1, retries: action === 'retry' ? retries + 1 : retries };
}

/** Runs what a person asks for, and notices that the failure is still there afterwards. */
export function useActionRun({ error, failure, pending }: ActionRunOptions): ActionRun {
  const [lastTaken, setTaken] = useState<TakenAction>();
  const [lastRemains, setRemains] = useState<Remains>();
  const [answered, setAnswered] = useState(0);
  // A handler that never settles keeps no later failure busy.
  const taken = lastTaken?.failure === failure ? lastTaken : undefined;
  const none: Remains = { failure, actions: 0, retries: 0 };
  const remains = lastRemains?.failure === failure ? lastRemains : none;

  // A handler that returned nothing is done when the app says so: by what is pending, or by another
  // failure.
  const isKnown = taken?.phase === 'settled' || (taken && error !== taken.error);
  if (taken?.phase === 'unknown' && pending) setTaken({ ...taken, phase: 'settled' });
  if (taken && taken.phase !== 'running' && isKnown && !pending) {
    setTaken(undefined);
    if (repeating.includes(taken.action)) {
      setRemains(afterAction(remains, taken.action));
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
  return { running: isRunning ? taken.action : undefined, remains, answered, run };
}
