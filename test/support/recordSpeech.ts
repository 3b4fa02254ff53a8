import { onTestFinished } from 'vitest';
import { watchSpeech } from '../../stories/speech/watchSpeech.js';

/** Writes down what a screen reader has to say from now on; `watchSpeech` tells the kinds of lines. */
export function recordSpeech() {
  const lines: string[] = [];
  let read = 0;
  const stop = watchSpeech({
    regions: '[data-api-error-announcer]',
    onLine: (line) => lines.push(line),
  });
  onTestFinished(stop);

  return {
    /** All that was said and focused. */
    all: (): readonly string[] => lines,
    /** What has come since this was called last. */
    next(): readonly string[] {
      const from = read;
      read = lines.length;
      return lines.slice(from);
    },
    /** How many lines have come since `next` was called. */
    waiting: (): number => lines.length - read,
  };
}
