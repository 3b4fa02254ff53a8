import { example, type Pasted } from './pasted.js';

const KEY = 'paste';

/**
 * The window whose address a person sees: Storybook's own, which contains the frame of the story, or the
 * frame's if it was opened alone.
 */
function visibleWindow(): Window {
  const isInStorybook = new URLSearchParams(globalThis.location.search).has('viewMode');
  return isInStorybook ? globalThis.parent : globalThis.window;
}

/** The part of an address after the `#`, which browsers do not send to servers. */
export function toHash(pasted: Pasted): string {
  const bytes = new TextEncoder().encode(JSON.stringify(pasted));
  const text = Array.from(bytes, (byte) => String.fromCodePoint(byte)).join('');
  const base64 = btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return `#${KEY}=${base64}`;
}

/** What an address holds, or `undefined` if that cannot be read. */
export function fromHash(hash: string): Pasted | undefined {
  const encoded = new URLSearchParams(hash.slice(1)).get(KEY);
  if (!encoded) return undefined;
  try {
    const text = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
    return complete(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return undefined;
  }
}

/** Anyone may have written the address, so only texts of known fields are taken. */
function complete(value: unknown): Pasted | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const texts = Object.entries(value).filter(
    ([field, text]) => field in example && typeof text === 'string',
  );
  const pasted: Pasted = { ...example, ...Object.fromEntries(texts) };
  return { ...pasted, kind: pasted.kind === 'thrown' ? 'thrown' : 'answer' };
}

export function readAddress(): Pasted | undefined {
  try {
    return fromHash(visibleWindow().location.hash);
  } catch {
    return undefined; // The frame is in a page of another origin.
  }
}

/** Writes what is entered into the address, and returns the address as a link. */
export function writeAddress(pasted: Pasted): string {
  const address = visibleAddress();
  address.hash = toHash(pasted);
  try {
    visibleWindow().history.replaceState(visibleWindow().history.state, '', address);
  } catch {
    // The frame is in a page of another origin: the link can still be copied.
  }
  return address.href;
}

function visibleAddress(): URL {
  try {
    return new URL(visibleWindow().location.href);
  } catch {
    return new URL(globalThis.location.href);
  }
}

/** Calls the listener when another link is opened in the same window; returns a function that stops this. */
export function onAddress(listener: () => void): () => void {
  try {
    const place = visibleWindow();
    place.addEventListener('hashchange', listener);
    return () => place.removeEventListener('hashchange', listener);
  } catch {
    return () => {};
  }
}
