import { countDown } from '../countdown.js';

/** A wait for the server's time. */
export interface Wait {
  /** `false`: it was called off. */
  readonly isOver: Promise<boolean>;
  readonly callOff: () => void;
}

/** Waits until `retryAt` (epoch milliseconds; absent: not at all). */
export function waitUntil(retryAt = 0): Wait {
  let callOff = () => {};
  const isOver = new Promise<boolean>((resolve) => {
    const stop = countDown(retryAt, (remaining) => {
      if (remaining === 0) resolve(true);
    });
    callOff = () => {
      stop();
      resolve(false);
    };
  });
  return { isOver, callOff };
}
