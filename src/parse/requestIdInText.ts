import { firewallLabel, requestIdLabels } from '../vocabulary/textLabels.js';

/** How much of a text is looked at, in characters. */
const MAX_TEXT = 20_000;

/** The id of the request in a text: in a line of a client, or on the page of a firewall, whose markup is left out. */
export function requestIdInText(text = ''): string | undefined {
  const isPage = /^\s*</.test(text);
  const lines = text
    .slice(0, MAX_TEXT)
    .replace(/<[^<>]*>/g, '\n')
    .replace(/&#(\d{2,3});/g, (_, code: string) => String.fromCharCode(Number(code)));
  return (
    [...requestIdLabels, ...(isPage ? [firewallLabel] : [])]
      .map((label) => label.exec(lines)?.[1])
      // an id has a digit: a word is none
      .find((id) => id !== undefined && /\d/.test(id))
  );
}
