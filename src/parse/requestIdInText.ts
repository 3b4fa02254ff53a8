import { requestIdLabel } from '../vocabulary/textLabels.js';

/** How much of a text is looked at, in characters. */
const MAX_TEXT = 20_000;

/**
 * By what a text says that support finds the request: a line of a client, or the page of a firewall, of
 * which the markup is no part.
 */
export function requestIdInText(text = ''): string | undefined {
  const said = text
    .slice(0, MAX_TEXT)
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&#(\d{2,3});/g, (_, code: string) => String.fromCharCode(Number(code)));
  const id = requestIdLabel.exec(said)?.[1];
  // a word is none
  return id !== undefined && /\d/.test(id) ? id : undefined;
}
