import { compact } from '../guard/records.js';
import { codeOfId } from './codeOfId.js';

/** How languages write the first line of a stack trace, with what was thrown and its sentence. */
const firstLines: readonly RegExp[] = [
  // Ruby: `client.rb:7:in 'put': No such entry (Contentful::NotFound)`
  /^[^\s:]{1,300}:\d{1,6}:in [`'][^`']{1,100}['`]: (?<sentence>.{1,2000}) \((?<name>[\w:]{1,200})\)$/,
  // PHP: `PHP Fatal error:  Uncaught GuzzleHttp\Exception\RequestException: cURL error 77 in /srv/put.php:201`
  /^PHP Fatal error: {1,2}Uncaught (?<name>[\w\\]{1,200}): (?<sentence>.{1,2000}?)(?: in [^\s:]{1,300}:\d{1,6})?$/,
];

/** The name of a class behind those of its packages, in Ruby and PHP: `Contentful::Management::NotFound`. */
const CLASS = /^(?:[A-Z]\w{0,99}(?:::|\\))+([A-Z]\w{0,99})$/;

/** How the further lines begin, and lines of pages, which are not for reading: JavaScript, Java, .NET; Python; Ruby; PHP. */
const UNREADABLE =
  /^(?:at |Traceback |File "|from .{1,300}?:\d+:in |#\d+ (?:\{main\}|\[internal|.{1,300}?\(\d+\):)|Stack trace:$|<)/;

/** What the first line of a stack trace, or the name of a class alone, tells; `undefined` for any other line. */
export interface TracedError {
  /** The id, where the name of the class is known. */
  readonly id?: string;
  /** The sentence; the name where there is no other. */
  readonly detail?: string;
  /** The name, where it is not known. */
  readonly reasons?: readonly string[];
}

/** Whether a line of a text is not for reading. */
export function isUnreadable(line: string): boolean {
  return UNREADABLE.test(line);
}

/** Reads the first line of a text as that of a stack trace. */
export function readTrace(line: string): TracedError | undefined {
  for (const pattern of firstLines) {
    const { name = '', sentence = '' } = pattern.exec(line)?.groups ?? {};
    if (sentence !== '') return traced(name, sentence);
  }
  const id = idOf(line);
  return id === undefined ? undefined : { id };
}

function traced(name: string, sentence: string): TracedError {
  const id = idOf(name);
  if (id === undefined) return { detail: sentence, reasons: sentence === name ? [] : [name] };
  return compact({ id, detail: sentence === name ? undefined : sentence });
}

function idOf(name: string): string | undefined {
  const id = CLASS.exec(name)?.[1] ?? '';
  return codeOfId(id) ? id : undefined;
}
