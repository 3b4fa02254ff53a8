import { countDown, type Waiting } from '../countdown.js';

/** A wait for the server's time. */
export interface Wait {
  /** `false`: it was called off. */
  readonly isOver: Promise<boolean>;
  readonly callOff: () => void;
}

/** Waits until the server takes calls again. */
export function waitUntil(error: Waiting): Wait {
  let callOff = () => {};
  const isOver = new Promise<boolean>((resolve) => {
    const stop = countDown(error, (remaining) => {
      if (remaining === 0) resolve(true);
    });
    callOff = () => {
      stop();
      resolve(false);
    };
  });
  return { isOver, callOff };
}
