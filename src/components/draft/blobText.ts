/** Media types whose content is text that a person can read. */
const TEXT_TYPE = /^text\/|[/+](?:x-)?(?:json|xml|yaml|javascript)\b/;

/** Of a file that is larger, only the facts are told. */
const MOST_BYTES = 10_000_000;

/** What decoding puts in place of bytes that are no text, and what no text holds. */
const NO_TEXT = /[\0\uFFFD]/;

/** The content where it is text, which has to be waited for, and the facts of anything else. */
export function blobText(blob: Blob): string | Promise<string> {
  const mayBeText = !blob.type || TEXT_TYPE.test(blob.type);
  return mayBeText && blob.size <= MOST_BYTES ? readText(blob) : describeBlob(blob);
}

async function readText(blob: Blob): Promise<string> {
  try {
    const text = await blob.text();
    const isText = blob.type || !NO_TEXT.test(text);
    return isText ? text : describeBlob(blob);
  } catch {
    // A file may have gone from the disk since it was chosen.
    return describeBlob(blob);
  }
}

/** `cover.png (image/png, 2048 bytes)` */
function describeBlob(blob: Blob): string {
  const { type, size } = blob;
  const name = blob instanceof File ? blob.name : '';
  const facts = type ? `${type}, ${size} bytes` : `${size} bytes`;
  return name ? `${name} (${facts})` : facts;
}
