import { cleanText } from '../guard/cleanText.js';
import { compact } from '../guard/compact.js';
import { own } from '../guard/own.js';
import type { ErrorFormat, Reading } from '../model/Reading.js';
import { type BodyReading, readBody } from './readBody.js';
import { asListed, inTurn, wrappedIn } from './wrappers.js';

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

/** How many bodies may stand around an error. */
const MAX_WRAPPERS = 4;

/** The error itself, and what the body around it says beside. */
function readJson(body: unknown, depth = 0): Reading {
  const inner = depth < MAX_WRAPPERS ? wrappedIn(body) : undefined;
  if (!inner) return readBody(asListed(body));
  const reading = readJson(inner.error, depth + 1);
  return inner.rest ? withOuter(reading, readBody(inner.rest)) : reading;
}

/** What the body around an error says counts where the error says nothing; its sentences are kept. */
function withOuter(reading: Reading, outer: BodyReading): Reading {
  const { id = outer.id, detail = outer.detail } = reading;
  return {
    ...outer,
    ...compact(reading),
    id,
    detail,
    issues: inTurn(reading.issues, outer.issues),
    reasons: inTurn(
      reading.reasons,
      [outer.detail, outer.id].filter((said) => said !== detail && said !== id),
      outer.reasons,
    ),
  };
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
