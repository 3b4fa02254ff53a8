import { vi } from 'vitest';
import type { RequestFunction, UseApiErrorOptions } from '../../src/calls/options.js';
import { quietUntil } from '../../src/recovery/intentPolicy.js';
import { mounted } from './mounted.js';

export const AUTOSAVE = { intent: 'autosave' } as const;

/** A hook that saves when it is asked, and by itself. */
export function saving(first: RequestFunction<unknown>, options: UseApiErrorOptions = {}) {
  const request = vi.fn<RequestFunction<unknown>>(first);
  const hook = mounted({ request, intent: 'save', ...options });
  const shown = () => hook.view().shown;
  const isQuiet = () => {
    const failure = shown();
    return failure !== null && quietUntil(failure.intent, failure.streak) > 0;
  };
  return { ...hook, request, shown, isQuiet };
}

/** A request that is answered when the test says so. `sent` holds what there was to send each time. */
export function answeredLater(draft: () => unknown = () => undefined) {
  const answers: ((value: unknown) => void)[] = [];
  const sent: unknown[] = [];
  const request = () =>
    new Promise<unknown>((resolve) => {
      sent.push(draft());
      answers.push(resolve);
    });
  return { request, answers, sent };
}
