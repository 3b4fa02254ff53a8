/** Media types whose content is text that a person can read. */
const TEXT_TYPE = /^text\/|[/+](?:x-)?(?:json|xml|yaml|javascript)\b/;

/** Of a larger file only name, type and size are copied. */
const MOST_BYTES = 10_000_000;

/** Signs of a binary file: U+FFFD stands for bytes that are no UTF-8, and no text holds a zero byte. */
const NO_TEXT = /[\0\uFFFD]/;

/** The content of a text file, as a promise; name, type and size of any other. */
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
