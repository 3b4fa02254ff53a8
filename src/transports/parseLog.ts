import { parseJson } from '../guard/liveValues.js';
import { isRecord } from '../guard/records.js';

/** The word that npmlog sets before each line of an error: https://github.com/npm/npmlog */
const LEVEL = 'ERR! ';

/** A longer log is not read, in characters: a megabyte of short lines takes long. */
const MAX_TEXT = 200_000;

/** The lines of an error in a log of npm, without the label that they have in common. */
export function withoutLabels(log: string): string {
  if (log.length > MAX_TEXT) return log;
  const lines = log.split('\n').filter((line) => line.startsWith(LEVEL));
  if (lines.length < 2) return log;
  const label = lines.reduce(commonStart);
  // it may stand on a line of its own before each
  if (lines.every((line) => line === label))
    return log
      .split('\n')
      .filter((line) => line !== label)
      .join('\n');
  return lines.map((line) => line.slice(label.length)).join('\n');
}

function commonStart(text: string, other: string): string {
  let length = 0;
  while (length < text.length && text[length] === other[length]) length += 1;
  return text.slice(0, length);
}

/** The records of a log with one record a line; `undefined` for any other text. */
export function recordsByLine(log: string): readonly unknown[] | undefined {
  // the cheap test first: most texts are no such log
  if (!log.startsWith('{') || log.length > MAX_TEXT) return undefined;
  const records: unknown[] = [];
  for (const line of log.split('\n')) {
    if (line.trim() === '') continue;
    const record = parseJson(line);
    if (!isRecord(record)) return undefined;
    records.push(record);
  }
  return records.length > 1 ? records : undefined;
}
