import { parseJson } from '../../guard/liveValues.js';
import { isRecord } from '../../guard/records.js';

/** The word that npmlog sets before each line of an error: https://github.com/npm/npmlog */
const LEVEL = 'ERR! ';

/** A longer log is not read, in characters: a megabyte of short lines takes long. */
const MAX_TEXT = 200_000;

/** The lines of an error in a log of npm, without the label that they have in common. */
export function withoutLabels(log: string): string {
  if (log.length > MAX_TEXT) return log;
  const lines = log.split('\n').filter((line) => line.startsWith(LEVEL));
  if (lines.length < 2) return log;
  const start = lines.reduce(commonStart);
  // whole words: `Status: 404` and `Status text: …` have the same letters, but no label in common
  const label = start.slice(0, start.lastIndexOf(' ') + 1);
  // it may stand on a line of its own before each
  if (lines.every((line) => line === start))
    return log
      .split('\n')
      .filter((line) => line !== start)
      .join('\n');
  return lines.map((line) => line.slice(label.length)).join('\n');
}

/** A frame of box drawing characters, as command line tools draw one around a message. */
const FRAME = /[\u2500-\u257F]/;

/** A text without the frame around its lines. */
export function withoutFrame(text: string): string {
  return text.length < MAX_TEXT && FRAME.test(text)
    ? text.split('\n').map(withoutFrameOfLine).join('\n')
    : text;
}

function withoutFrameOfLine(line: string): string {
  const isOfFrame = (at: number) => /[\s\u2500-\u257F]/.test(line.charAt(at));
  let start = 0;
  let end = line.length;
  while (start < end && isOfFrame(start)) start += 1;
  while (end > start && isOfFrame(end - 1)) end -= 1;
  return line.slice(start, end);
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
