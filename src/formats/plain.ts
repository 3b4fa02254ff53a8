import { own } from '../guard/own.js';
import type { ErrorFormat, Reading } from '../model/Reading.js';
import { leaves } from './leaves.js';

/** Where JSON of no known format says what happened, the best place first. */
const SENTENCES = ['message', 'detail', 'error_description', 'error', 'title'];

/** What is left: text, HTML, nothing at all, or JSON of no known format. It always answers. */
export const plain: ErrorFormat = {
  name: 'plain',
  read({ body, text, message }) {
    if (text !== undefined) return { detail: sentenceOf(text) };
    if (body === undefined) return { detail: message };
    // an ordinary result beside a status that is none has nothing to tell
    return own(body, 'sys') ? {} : readJson(body);
  },
};

function readJson(body: unknown): Reading {
  const key = SENTENCES.find((name) => typeof own(body, name) === 'string') ?? '';
  return {
    id: own(body, 'code'),
    detail: own(body, key),
    requestId: own(body, 'requestId'),
    reasons: leaves(body, ['requestId', 'status', 'code', key]),
  };
}

/** Of a page its title or first heading, never its markup; of a text its first line. */
function sentenceOf(text: string): string | undefined {
  const line = /^<[!?a-z]/i.test(text)
    ? /<(?:title|h1)[^>]*>([^<]*)/i.exec(text.slice(0, 20_000))?.[1]
    : /.*/.exec(text)?.[0];
  return line?.replace(/\s+/g, ' ').trim();
}
