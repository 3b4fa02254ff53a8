import { cleanText } from '../guard/cleanText.js';
import { isRecord, own } from '../guard/own.js';
import type { ErrorFormat, Reading } from '../model/Reading.js';
import { listNames, requestIdNames } from '../vocabulary/bodyNames.js';
import { leaves } from './leaves.js';
import { readBody } from './readBody.js';
import { take } from './take.js';

/**
 * The parts of a page that are not for reading, and of an XML document what was sent. One that does
 * not end reaches to the end.
 */
const UNSAID = /<!--[^]*?(?:-->|$)|<(script|style|svg|request|payload)\b[^]*?(?:<\/\1[^<>]*>?|$)/gi;

/** Character references that titles hold; those of the brackets of markup stay as they are. */
const REFERENCES = { amp: '&', quot: '"', '#39': "'" };

/** The most characters of a page or text that are looked at. */
const MAX_TEXT = 20_000;

/** What is left: text, HTML, nothing at all, or JSON of no known format. It always answers. */
export const plain: ErrorFormat = {
  name: 'plain',
  read({ body, text, message }) {
    if (text !== undefined) return { detail: sentenceOf(text.slice(0, MAX_TEXT)) };
    if (body === undefined) return { detail: message };
    // an ordinary result beside a status that is none has nothing to tell
    const reading = own(body, 'sys') ? {} : readJson(body);
    return { ...reading, detail: reading.detail ?? message };
  },
};

function readJson(body: unknown): Reading {
  const inner = own(body, 'error');
  const told = isRecord(inner) ? inner : body;
  const reading = readBody(isProblems(told) ? { errors: told } : told);
  if (told === body) return reading;
  const read = ['error', 'status'];
  const requestId = take(body, requestIdNames, read);
  const rest = leaves(body, read);
  return {
    ...reading,
    requestId: reading.requestId ?? requestId,
    reasons: [...reading.reasons, ...rest],
  };
}

/** A bare list of problems, or a bare record of lists by field: what Rails and Django send. */
function isProblems(body: unknown): boolean {
  if (Array.isArray(body)) return true;
  const keys = Object.keys(isRecord(body) ? body : {});
  return (
    keys.length > 0 &&
    keys.every((key) => Array.isArray(own(body, key)) && !listNames.includes(key))
  );
}

/**
 * Of a page its title or first heading, never its markup; of a text its first line. Scripts, styles,
 * drawings and comments are no part of what a page says. Linear in the length of the text.
 */
function sentenceOf(text: string): string | undefined {
  const line = /^<[!?a-z]/i.test(text)
    ? /<(?:title|h1|message)\b[^<>]*>([^<]*[^<\s][^<]*)/i
        .exec(text.replace(UNSAID, ''))?.[1]
        ?.replace(/&(amp|quot|#39);/g, (_, name: keyof typeof REFERENCES) => REFERENCES[name])
    : /.*/.exec(cleanText(text, MAX_TEXT) ?? '')?.[0];
  return line?.replace(/\s+/g, ' ').trim();
}
