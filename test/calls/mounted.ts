import { vi } from 'vitest';
import { createCalls } from '../../src/calls/createCalls.js';
import type { UseApiErrorOptions } from '../../src/calls/options.js';
import type { CallConfig } from '../../src/calls/settings.js';
import { config } from './requests.js';

/** Options that a test changes: what is rendered next. */
export type LatestOptions = {
  -readonly [Name in keyof UseApiErrorOptions]: UseApiErrorOptions[Name];
};

/** The calls of a hook whose component is on the page, without React. */
export function mounted(options: UseApiErrorOptions = {}, given: Partial<CallConfig> = {}) {
  const all: CallConfig = { ...config, ...given };
  const settings = { options: { ...options }, config: all };
  const said: string[] = [];
  const takenBack: string[] = [];
  // As the live regions do: it takes a while, and can be called off until it is there.
  const announced = vi.fn<(words: string) => () => void>((words) => {
    let takeBack = () => clearTimeout(timer);
    const timer = setTimeout(() => {
      said.push(words);
      takeBack = () => void takenBack.push(words);
    }, 500);
    return () => takeBack();
  });
  let pressed: object | undefined;
  const calls = createCalls(settings, announced, undefined, () => pressed);
  const changes = vi.fn();
  calls.subscribe(changes);
  const unmount = calls.mount();
  /** A render and its commit. */
  const rerender = (latest: UseApiErrorOptions = {}) => {
    Object.assign(options, latest);
    const now = { options, config: all };
    const view = calls.preview(now);
    calls.configure(now);
    calls.commit(view);
    return view;
  };
  const drawn = () => {
    const now = calls.preview({ options, config: all });
    calls.configure({ options, config: all });
    return now;
  };
  const view = () => {
    const { failure, isPending } = drawn();
    return { shown: failure, pending: isPending };
  };
  const isRecovering = () => drawn().isRecovering;
  /** Does something in a press of its own, and not in what goes on later. */
  const press = <Result>(act: () => Result): Result => {
    pressed = {};
    const result = act();
    pressed = undefined;
    return result;
  };
  const handlers = {
    onSignIn: () => calls.handle('onSignIn'),
  };
  const commit = (source: unknown) => rerender({ source });
  rerender();
  return {
    store: { ...calls.actions, ...handlers, mount: calls.mount },
    announced,
    said,
    takenBack,
    changes,
    commit,
    isRecovering,
    press,
    rerender,
    unmount,
    view,
  };
}
