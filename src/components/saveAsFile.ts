/** The browser has begun to read a file by then, in milliseconds. */
const READ_MS = 60_000;

/** Keeps a text as a file of the person's: for one that is too long to be shown and selected. */
export function saveAsFile(text: string, name: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  Object.assign(document.createElement('a'), { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), READ_MS);
}
