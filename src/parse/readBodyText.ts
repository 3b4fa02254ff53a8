import { attempt, safeGet } from '../guard/liveValues.js';
import { platform } from '../guard/platform.js';
import type { Truncation } from '../model/ApiError.js';
import { bound, type ParseOptions } from './ParseOptions.js';

/** The text of a body, or how much of it was read; neither where it could not be read at all. */
export interface BodyText {
  readonly text?: string;
  /** Set when a bound of size or time was reached: the body is then not parsed. */
  readonly truncated?: Pick<Truncation, 'bytes'>;
}

interface Step {
  readonly done: boolean;
  readonly value?: Uint8Array;
}

interface Reader {
  read(): Promise<Step>;
  cancel(): Promise<unknown>;
}

/** What takes the place of a step when reading is stopped. */
const STOPPED = { done: false } as const;

/** The longest timer. A longer one would fire at once. */
const MAX_TIMER = 2 ** 31 - 1;

/** Reads a response's body within the bounds of size and time. Never rejects. */
export async function readText(response: unknown, options: ParseOptions): Promise<BodyText> {
  const deadline = startDeadline(options);
  try {
    const body = safeGet(response, 'body');
    if (body === null) return { text: '' };
    const getReader = safeGet(body, 'getReader');
    return typeof getReader === 'function'
      ? await readStream(getReader.call(body) as Reader, options, deadline.over)
      : await readWhole(response, deadline.over);
  } catch {
    // already read, locked, or broken midway: status and headers speak
    return {};
  } finally {
    deadline.clear();
  }
}

async function readStream(
  reader: Reader,
  options: ParseOptions,
  over: Promise<typeof STOPPED>,
): Promise<BodyText> {
  const maxBytes = bound(options, 'maxBytes');
  const end = Date.now() + bound(options, 'timeoutMs');
  const decoder = new platform.TextDecoder();
  let text = '';
  let last: Uint8Array | undefined;
  let bytes = 0;
  for (;;) {
    const step: Step = await Promise.race([reader.read(), over]);
    // one chunk behind, because a body of one chunk is decoded twice as fast without `stream`
    if (step.done) return { text: text + decoder.decode(last) };
    if (step.value) {
      bytes += step.value.byteLength;
      if (last) text += decoder.decode(last, { stream: true });
      last = step.value;
    }
    // the clock is asked, because a stream of empty chunks never lets the timer fire
    if (step === STOPPED || bytes > maxBytes || Date.now() > end) {
      // not awaited: on an endless body it does not settle
      void reader.cancel().catch(() => undefined);
      return { truncated: { bytes } };
    }
  }
}

/** For platforms whose responses have no streams. Whoever gets the text measures it. */
async function readWhole(response: unknown, over: Promise<typeof STOPPED>): Promise<BodyText> {
  const read = (safeGet(response, 'text') ?? jsonReader(response)) as () => Promise<unknown>;
  const text = await Promise.race([read.call(response), over]);
  if (text === STOPPED) return { truncated: { bytes: 0 } };
  return typeof text === 'string' ? { text } : {};
}

/** Reads the text of what stands in for a response in a test, and has `json` alone. */
function jsonReader(response: unknown): () => Promise<string> {
  const read = safeGet(response, 'json') as () => Promise<unknown>;
  return async () => JSON.stringify(await read.call(response));
}

function startDeadline(options: ParseOptions): {
  readonly over: Promise<typeof STOPPED>;
  readonly clear: () => void;
} {
  const { signal } = options;
  let stop = () => {};
  const over = new Promise<typeof STOPPED>((resolve) => {
    stop = () => resolve(STOPPED);
  });
  const timer = platform.setTimeout(stop, Math.min(bound(options, 'timeoutMs'), MAX_TIMER));
  if (signal?.aborted) stop();
  // what was given may be no signal
  attempt(() => signal?.addEventListener('abort', stop, { once: true }));
  return {
    over,
    clear() {
      platform.clearTimeout(timer);
      attempt(() => signal?.removeEventListener('abort', stop));
    },
  };
}
