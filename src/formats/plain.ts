import { cleanText } from '../guard/cleanText.js';
import { compact, getOwn } from '../guard/records.js';
import type { ErrorFormat, FormatResult, RawIssue } from '../model/FormatResult.js';
import {
  elementNames,
  idElementNames,
  memberSentenceNames,
  memberStatusNames,
  requestIdElementNames,
} from '../vocabulary/bodyMembers.js';
import { codeOfId } from './codeOfId.js';
import { type BodyReading, readBody } from './readBody.js';
import { withErrorList, unwrapBody } from './unwrapBody.js';
import { withTextsRead } from './withTextsRead.js';

/**
 * The parts of a page that are not for reading, and of an XML document what was sent. One that does
 * not end reaches to the end.
 */
const UNSAID = /<!--[^]*?(?:-->|$)|<(script|style|svg|request|payload)\b[^]*?(?:<\/\1[^<>]*>?|$)/gi;

/** An element of a page or document and its text; the name may have that of a namespace before it. */
const ELEMENT = /<(?:[\w-]{1,40}:)?([\w-]{1,40})\b[^<>]*>([^<]*)/g;

/** Text of XML in which brackets are no markup. */
const CDATA = /<!\[CDATA\[([^]*?)(?:]]>|$)/g;

/** What is not for reading behind a text: a stack of JavaScript, Java or .NET, one of Python, a page. */
const UNREADABLE = /^(?:at |Traceback |File "|<)/;

/** Character references that titles hold; those of the brackets of markup stay as they are. */
const REFERENCES = { amp: '&', quot: '"', '#39': "'" };

/** The most characters of a page or text that are looked at. */
const MAX_TEXT = 20_000;

/** What is left: text, HTML, nothing at all, or JSON of no known format. It always answers. */
export const plain: ErrorFormat = {
  name: 'plain',
  read({ body, text, message, status }) {
    if (body === undefined && text !== undefined)
      return readTold(text, status) ?? readText(text.slice(0, MAX_TEXT));
    const said = readTold(message, status) ?? withName(message);
    if (body === undefined) return said;
    // an ordinary result beside a status that is none has nothing to tell
    const reading: FormatResult = getOwn(body, 'sys') ? {} : readJson(body, status);
    return { ...reading, detail: reading.detail ?? said.detail };
  },
};

/** JSON in a text, as the message of a `ZodError` is a list of problems, read as a body is. */
function readTold(message: string | undefined, status?: number): FormatResult | undefined {
  const said = { message };
  const told = withTextsRead(said);
  return told === said ? undefined : readJson(told, status);
}

/** How many bodies may stand around an error. */
const MAX_WRAPPERS = 4;

/** The error itself, and what the body around it says beside. */
function readJson(given: unknown, status?: number, depth = 0): BodyReading {
  const body = withTextsRead(given);
  const inner = depth < MAX_WRAPPERS ? unwrapBody(body, status) : undefined;
  if (!inner) return readBody(withErrorList(body, status), [], status);
  const reading = readJson(inner.error, status, depth + 1);
  return inner.rest ? withOuter(reading, readBody(inner.rest)) : reading;
}

/** What the body around an error says counts where the error says nothing; its sentences are kept. */
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
      ...[outer.detail, outer.id].filter((said) => said !== detail && said !== id),
      ...outer.reasons,
    ],
  };
}

/** One list after the other: neither is read further than issues are kept. */
function* concatIssues(first: Iterable<RawIssue>, second: Iterable<RawIssue>): Generator<RawIssue> {
  yield* first;
  yield* second;
}

/**
 * Of a page or document its title, first heading or message, never its markup; of a text its first
 * line, and the other ones beside. Scripts, styles, drawings and comments are no part of what a page
 * says. Linear in the length of the text.
 */
function readText(text: string): FormatResult {
  if (/^<[!?a-z]/i.test(text)) return readMarkup(text);
  const [detail, ...reasons] = (cleanText(text, MAX_TEXT) ?? '').split('\n').map(oneLine);
  const end = reasons.findIndex((line) => UNREADABLE.test(line));
  return { ...withName(detail), reasons: end < 0 ? reasons : reasons.slice(0, end) };
}

/**
 * The name of an error before its sentence, behind the time as contentful-import logs it. One word
 * may be anything: `Authorization` is a header.
 */
const NAMED = /^(?:\d\d:\d\d:\d\d - )?(?:Error: )?([A-Z][a-z]{1,39}[A-Z]\w{0,79}): (?=\S)/;

/** A sentence without the name before it, where that is a known one. */
function withName(sentence = ''): FormatResult {
  const [before = '', id = ''] = NAMED.exec(sentence) ?? [];
  return codeOfId(id) ? { id, detail: sentence.slice(before.length) } : { detail: sentence };
}

/** What a page or document says by its elements, or by the names of the members of XML-RPC. */
function readMarkup(markup: string): FormatResult {
  const plainMarkup = markup
    .replace(CDATA, (_, said: string) => said.replaceAll('<', '&lt;'))
    .replace(UNSAID, '');
  const elements = [...plainMarkup.matchAll(ELEMENT)]
    .filter(([, , said = '']) => /\S/.test(said))
    .map(([, name = '', said = '']) => ({ name: name.toLowerCase(), said: unescaped(said) }));
  const behind = (names: readonly string[]) =>
    elements[elements.findIndex(({ said }) => names.includes(said)) + 1];
  const isMember = elements.some(({ said }) => memberSentenceNames.includes(said));
  const inside = (names: readonly string[]) =>
    elements.find(({ name }) => names.includes(name))?.said;
  if (!isMember) {
    const id = inside(idElementNames) ?? '';
    return compact({
      id: codeOfId(id) && id,
      detail: inside(elementNames),
      requestId: inside(requestIdElementNames),
    });
  }
  return { detail: behind(memberSentenceNames)?.said, status: behind(memberStatusNames)?.said };
}

function unescaped(said: string): string {
  return oneLine(
    said.replace(/&(amp|quot|#39);/g, (_, key: keyof typeof REFERENCES) => REFERENCES[key]),
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
