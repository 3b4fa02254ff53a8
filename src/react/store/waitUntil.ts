import { remainingUntil, tickUntil } from '../countdown.js';

/** A wait for the server's time. */
export interface Wait {
  /** `false`: it was called off. */
  readonly isOver: Promise<boolean>;
  readonly callOff: () => void;
}

/** Waits until `retryAt` (epoch milliseconds; absent: not at all). */
export function waitUntil(retryAt = 0): Wait {
  let settle = (_isOver: boolean) => {};
  const isOver = new Promise<boolean>((resolve) => {
    settle = resolve;
  });
  const check = () => {
    if (remainingUntil(retryAt) === 0) settle(true);
  };
  const stop = tickUntil(retryAt, check);
  check();
  return {
    isOver,
    callOff: () => {
      stop();
      settle(false);
    },
  };
}
