/** The id that a sleeping space answers with: both were seen with a 502. */
export type HibernatedId = 'AccessDenied' | 'Hibernated';

type Phase =
  | { readonly name: 'awake' }
  | { readonly name: 'asleep'; readonly wakeMs: number; readonly id: HibernatedId }
  | { readonly name: 'waking'; readonly until: number; readonly id: HibernatedId };

export interface Hibernation {
  /** Puts the space to sleep. The first request starts to wake it, which takes `wakeMs`. */
  readonly hibernate: (options?: { readonly wakeMs?: number; readonly id?: HibernatedId }) => void;
  /** The id to refuse a request with, or undefined if the space is awake. */
  readonly touch: () => HibernatedId | undefined;
  readonly reset: () => void;
}

/** A space that sleeps until its first request, and is awake a fixed time later. */
export function createHibernation(now: () => number): Hibernation {
  let phase: Phase = { name: 'awake' };
  return {
    hibernate: ({ wakeMs = 2000, id = 'AccessDenied' } = {}) => {
      phase = { name: 'asleep', wakeMs, id };
    },
    touch: () => {
      if (phase.name === 'asleep')
        phase = { name: 'waking', until: now() + phase.wakeMs, id: phase.id };
      else if (phase.name === 'waking' && now() >= phase.until) phase = { name: 'awake' };
      return phase.name === 'waking' ? phase.id : undefined;
    },
    reset: () => {
      phase = { name: 'awake' };
    },
  };
}
