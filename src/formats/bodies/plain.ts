import { cleanText } from '../../redaction/cleanText.js';
import { compact, getOwn } from '../../guard/records.js';
import type { ErrorFormat, FormatResult, RawIssue } from '../../model/FormatResult.js';
import {
  elementNames,
  furtherElementNames,
  idElementNames,
  memberSentenceNames,
  memberStatusNames,
  requestIdElementNames,
} from '../../vocabulary/elementNames.js';
import { codeOfId } from '../codeOfId.js';
import { type BodyReading, readBody } from '../readBody.js';
import { isUnreadable, readTrace } from '../stackTrace.js';
import { withErrorList, unwrapBody } from '../unwrapBody.js';
import { withTextsRead } from '../withTextsRead.js';

/**
 * Parts of a page that are not for reading, and, in an XML document, what was sent. A part that was cut off goes on to
 * the end.
 */
const UNSAID = /<!--[^]*?(?:-->|$)|<(script|style|svg|request|payload)\b[^]*?(?:<\/\1[^<>]*>?|$)/gi;

/** The name of an element, without its namespace, and the text behind its tag. */
const ELEMENT = /<(?:[\w-]{1,40}:)?([\w-]{1,40})\b[^<>]*>([^<]*)/g;

/** A CDATA section: text of XML in which brackets are no markup. */
const CDATA = /<!\[CDATA\[([^]*?)(?:]]>|$)/g;

/** Character references to resolve. Those of brackets stay, so that no markup comes of them. */
const REFERENCES = { amp: '&', quot: '"', '#39': "'" };

/** The most characters of a page or text that are looked at. */
const MAX_TEXT = 20_000;

/** Whatever no other format knows: text, HTML, JSON of any server, or nothing at all. It always answers. */
export const plain: ErrorFormat = {
  name: 'plain',
  read({ body, text, message, status }) {
    if (body === undefined && text !== undefined)
      return readJsonText(text, status) ?? readText(text.slice(0, MAX_TEXT));
    const readingOfMessage = readJsonText(message, status) ?? withName(message);
    if (body === undefined) return readingOfMessage;
    // an entity beside an error status has nothing to tell
    const reading: FormatResult = getOwn(body, 'sys') ? {} : readJson(body, status);
    return { ...reading, detail: reading.detail ?? readingOfMessage.detail };
  },
};

/** The error in a text that is JSON, such as the message of a `ZodError`, which is a list of problems. */
function readJsonText(message: string | undefined, status?: number): FormatResult | undefined {
  const record = { message };
  const parsed = withTextsRead(record);
  return parsed === record ? undefined : readJson(parsed, status);
}

/** How many wrappers are taken off an error. */
const MAX_WRAPPERS = 4;

/** The error itself, with what the body around it says. */
function readJson(wrapped: unknown, status?: number, depth = 0): BodyReading {
  const body = withTextsRead(wrapped);
  const inner = depth < MAX_WRAPPERS ? unwrapBody(body, status) : undefined;
  if (!inner) return readBody(withErrorList(body, status), [], status);
  const reading = readJson(inner.error, status, depth + 1);
  return inner.rest ? withOuter(reading, readBody(inner.rest)) : reading;
}

/** An error, with what the body around it says in place of what is missing. Further sentences become reasons. */
function withOuter(reading: BodyReading, outer: BodyReading): BodyReading {
  const { id = outer.id, detail = outer.detail } = reading;
  return {
    ...outer,
    ...compact(reading),
    id,
    detail,
    issues: concatIssues(reading.issues, outer.issues),
    reasons: [
      ...reading.reasons,
      ...[outer.detail, outer.id].filter((part) => part !== detail && part !== id),
      ...outer.reasons,
    ],
  };
}

/** One list after the other, lazily: neither is read further than issues are kept. */
function* concatIssues(first: Iterable<RawIssue>, second: Iterable<RawIssue>): Generator<RawIssue> {
  yield* first;
  yield* second;
}

/**
 * What a text says: of a page or document the title, first heading or message, never markup, scripts or comments; of
 * any other text the first line, with the other lines as reasons. Linear in the length of the text.
 */
function readText(text: string): FormatResult {
  if (/^<[!?a-z]/i.test(text)) return readMarkup(text);
  const [detail, ...reasons] = (cleanText(text, MAX_TEXT) ?? '').split('\n').map(oneLine);
  const end = reasons.findIndex((line) => isUnreadable(line));
  const first = withName(detail);
  const others = end < 0 ? reasons : reasons.slice(0, end);
  return { ...first, reasons: [...first.reasons, ...others] };
}

/**
 * The name of an error before its sentence, perhaps behind the time, as contentful-import logs it. The name has
 * several words: a single one, such as `Authorization`, may be anything.
 */
const NAMED = /^(?:\d\d:\d\d:\d\d - )?(?:Error: )?([A-Z][a-z]{1,39}[A-Z]\w{0,79}): (?=\S)/;

/** The sentence, and the name of the error before or behind it as id, where that name is known. */
function withName(sentence = ''): FormatResult & { readonly reasons: readonly string[] } {
  const traced = readTrace(sentence);
  if (traced) return { reasons: [], ...traced };
  const [before = '', id = ''] = NAMED.exec(sentence) ?? [];
  return codeOfId(id)
    ? { id, detail: sentence.slice(before.length), reasons: [] }
    : { detail: sentence, reasons: [] };
}

/** What a page or document says in its elements, or, of XML-RPC, in members that other elements name. */
function readMarkup(markup: string): FormatResult {
  const elements = elementsIn(markup);
  const textIn = (names: readonly string[]) =>
    elements.find(({ name }) => names.includes(name))?.text;
  const valueBehind = (names: readonly string[]) => {
    const at = elements.findIndex(({ text }) => names.includes(text));
    return at < 0 ? undefined : elements[at + 1]?.text;
  };
  if (elements.some(({ text }) => memberSentenceNames.includes(text)))
    return { detail: valueBehind(memberSentenceNames), status: valueBehind(memberStatusNames) };
  const id = textIn(idElementNames) ?? '';
  const further = IS_PAGE.test(markup) ? [] : [...elementNames, ...furtherElementNames];
  const reasons = elements.filter(({ name }) => further.includes(name)).map(({ text }) => text);
  const detail = textIn(elementNames) ?? reasons[0];
  return compact({
    id: codeOfId(id) && id,
    detail,
    reasons: reasons.filter((text) => text !== detail),
    requestId: textIn(requestIdElementNames),
  });
}

/** What a page begins with, and an XML document does not. */
const IS_PAGE = /^<(?:!doctype html|html|head|body)\b/i;

/** The elements that have a text other than `Error`, each with its name in lower case. */
function elementsIn(markup: string) {
  const plainMarkup = markup
    .replace(CDATA, (_, text: string) => text.replaceAll('<', '&lt;'))
    .replace(UNSAID, '');
  return [...plainMarkup.matchAll(ELEMENT)]
    .filter(([, , text = '']) => /\S/.test(text) && !/^\s*error\s*$/i.test(text))
    .map(([, name = '', text = '']) => ({ name: name.toLowerCase(), text: unescaped(text) }));
}

function unescaped(text: string): string {
  return oneLine(
    text.replace(/&(amp|quot|#39);/g, (_, key: keyof typeof REFERENCES) => REFERENCES[key]),
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
