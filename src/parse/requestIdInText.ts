import { firewallLabel, requestIdLabels } from '../vocabulary/textLabels.js';

/** How much of a text is looked at, in characters. */
const MAX_TEXT = 20_000;

/**
 * By what a text says that support finds the request: a line of a client, or the page of a firewall, of
 * which the markup is no part.
 */
export function requestIdInText(text = ''): string | undefined {
  const isPage = /^\s*</.test(text);
  const said = text
    .slice(0, MAX_TEXT)
    .replace(/<[^<>]*>/g, '\n')
    .replace(/&#(\d{2,3});/g, (_, code: string) => String.fromCharCode(Number(code)));
  return (
    [...requestIdLabels, ...(isPage ? [firewallLabel] : [])]
      .map((label) => label.exec(said)?.[1])
      // a word is none
      .find((id) => id !== undefined && /\d/.test(id))
  );
}
