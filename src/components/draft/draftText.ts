import { isPromise } from '../isPromise.js';
import { timeIsOver, toCopyable } from './toCopyable.js';
import { blobText } from './blobText.js';
import { contentOfNode, type Field } from './contentOfNode.js';
import type { Json } from './copied.js';

type Text = string | undefined;

/**
 * The text of a draft, fit for a clipboard: a text as it is, the fields of a form a line each,
 * anything else as JSON. `undefined` when nothing is in it that could be copied.
 *
 * @param draft what an app's `draft()` gave: by its type `string | object`, which is not checked
 */
export function draftText(draft: unknown): Text | Promise<Text> {
  if (typeof draft === 'string') return draft || undefined;
  if (draft instanceof Blob) return whenThere(blobText(draft), (text) => text || undefined);
  if (draft instanceof FormData || draft instanceof URLSearchParams) return fieldsText([...draft]);
  if (draft instanceof Node) return nodeText(draft);
  if (isPromise(draft)) {
    return Promise.race([Promise.resolve(draft).then(draftText), timeIsOver()]);
  }
  return whenThere(toCopyable(draft), jsonText);
}

function nodeText(node: Node): Text | Promise<Text> {
  const content = contentOfNode(node);
  return typeof content === 'object' ? fieldsText(content) : content || undefined;
}

function fieldsText(fields: readonly Field[]): Text | Promise<Text> {
  const lines = fields.map(fieldLine);
  const areThere = lines.every((line) => typeof line === 'string');
  if (areThere) return joinLines(lines);
  return Promise.all(lines.map((line) => Promise.resolve(line))).then(joinLines);
}

function fieldLine([name, value]: Field): string | Promise<string> {
  const text = value instanceof Blob ? blobText(value) : value;
  return whenThere(text, (there) => `${name}: ${there}`);
}

function joinLines(lines: readonly string[]): Text {
  return lines.join('\n') || undefined;
}

function jsonText(copyable: Json | undefined): Text {
  if (copyable === undefined || copyable === null) return undefined;
  // An empty record, or one of which nothing can be copied, would be written as a misleading "{}".
  if (typeof copyable === 'object' && Object.keys(copyable).length === 0) return undefined;
  const text = typeof copyable === 'string' ? copyable : JSON.stringify(copyable, null, 2);
  return text || undefined;
}

/** Calls `then` at once unless the value is a promise: some browsers copy only while a click is handled. */
function whenThere<T, R>(value: T | Promise<T>, then: (there: T) => R): R | Promise<R> {
  return value instanceof Promise ? value.then(then) : then(value);
}
