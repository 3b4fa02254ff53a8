import { vi } from 'vitest';

/** The writes of a page, each kept from the network until the test lets it go: no machine is too slow to type before. */
export interface HeldWrites {
  /** What was sent, in order, be it still held. */
  readonly bodies: () => string[];
  /** Resolves once so many writes are under way or answered. */
  readonly untilSent: (count: number) => Promise<void>;
  /** Lets the oldest held write go. */
  readonly letGo: () => void;
  /** Lets all go, and those that follow. */
  readonly end: () => void;
}

export function holdWrites(): HeldWrites {
  const bodies: string[] = [];
  const held: (() => void)[] = [];
  const { fetch } = globalThis;
  const spy = vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    if (init?.method === 'PUT') {
      bodies.push(init.body as string);
      await new Promise<void>((resolve) => held.push(resolve));
    }
    return fetch(input, init);
  });
  return {
    bodies: () => bodies,
    untilSent: (count) =>
      vi.waitFor(() => {
        if (bodies.length < count) throw new Error(`${bodies.length} of ${count} writes sent`);
      }, 5_000),
    letGo: () => held.shift()?.(),
    end: () => {
      spy.mockRestore();
      for (const resolve of held) resolve();
    },
  };
}

/** Keeps the reads of a page from the network. What it returns lets them go, and those that follow. */
export function holdReads(): () => void {
  const held: (() => void)[] = [];
  const { fetch } = globalThis;
  const spy = vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    if ((init?.method ?? 'GET') === 'GET') await new Promise<void>((resolve) => held.push(resolve));
    return fetch(input, init);
  });
  return () => {
    spy.mockRestore();
    for (const resolve of held) resolve();
  };
}
