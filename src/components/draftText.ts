import { isPromise } from './isPromise.js';
import { describeBlob, toCopyable } from './toCopyable.js';

/** Media types whose content is text that a person can read. */
const TEXT_TYPE = /^text\/|[/+](?:json|xml|yaml|javascript)\b/;

/**
 * The text of a draft, fit for a clipboard: a text as it is, the fields of a form a line each,
 * anything else as JSON. `undefined` when nothing is in it that could be copied.
 *
 * @param draft what an app's `draft()` gave: `string | object`, though nobody checks
 */
export function draftText(draft: unknown): string | undefined | Promise<string | undefined> {
  if (typeof draft === 'string') return draft || undefined;
  if (draft instanceof Blob) return blobText(draft);
  if (draft instanceof FormData || draft instanceof URLSearchParams) return fieldsText(draft);
  if (draft instanceof HTMLFormElement) return fieldsText(new FormData(draft));
  if (isPromise(draft)) return Promise.resolve(draft).then(draftText);
  return jsonText(draft);
}

async function blobText(blob: Blob): Promise<string | undefined> {
  if (TEXT_TYPE.test(blob.type)) return (await blob.text()) || undefined;
  return jsonText(blob);
}

function fieldsText(fields: FormData | URLSearchParams): string | undefined {
  const lines: string[] = [];
  fields.forEach((value: string | Blob, name: string) => {
    lines.push(`${name}: ${value instanceof Blob ? describeBlob(value) : value}`);
  });
  return lines.join('\n') || undefined;
}

function jsonText(draft: unknown): string | undefined {
  const copyable = toCopyable(draft);
  if (copyable === undefined || copyable === null) return undefined;
  // A record that holds nothing, or only what cannot be copied, would be a false "{}".
  if (typeof copyable === 'object' && Object.keys(copyable).length === 0) return undefined;
  return typeof copyable === 'string' ? copyable : JSON.stringify(copyable, null, 2);
}
