import { onTestFinished } from 'vitest';
import { watchSpeech } from '../../stories/speech/watchSpeech.js';

/** Records what a screen reader says from now on; `watchSpeech` describes the kinds of lines. */
export function recordSpeech() {
  const lines: string[] = [];
  let read = 0;
  const stop = watchSpeech({
    regions: '[data-api-error-announcer]',
    onLine: (line) => lines.push(line),
  });
  onTestFinished(stop);

  return {
    /** All lines. */
    all: (): readonly string[] => lines,
    /** The lines since the last call of `next`. */
    next(): readonly string[] {
      const from = read;
      read = lines.length;
      return lines.slice(from);
    },
    /** The number of lines since the last call of `next`. */
    waiting: (): number => lines.length - read,
  };
}
