import { IDLE, type StoreState } from './StoreState.js';

export type StateHolder = ReturnType<typeof createStateHolder>;

/** Holds the state and tells React of changes. A change that changes nothing is none. */
export function createStateHolder(isPending: () => boolean) {
  const listeners = new Set<() => void>();
  const holder = {
    state: IDLE,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set: (patch: Partial<StoreState> = {}): void => {
      const { state } = holder;
      const next = { ...state, ...patch, pending: isPending() };
      if ((Object.keys(next) as (keyof StoreState)[]).every((key) => next[key] === state[key]))
        return;
      holder.state = next;
      for (const listener of listeners) listener();
    },
  };
  return holder;
}
