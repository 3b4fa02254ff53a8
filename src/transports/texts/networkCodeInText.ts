import { rowByPhrase } from '../../wire/rowByPhrase.js';
import type { TransportCode } from '../../model/RawFailure.js';
import { networkCodeByName } from '../../vocabulary/networkCodes.js';
import { networkPhrases } from '../../vocabulary/networkPhrases.js';
import {
  closerSentences,
  type NetworkSentence,
  sentencesByName,
  unansweredSentences,
} from '../../vocabulary/networkSentences.js';
import { splitErrorName } from './errorName.js';

/** Codes of Node and of clients: `getaddrinfo ENOTFOUND api.example.com`. */
const CODE = /\b(?:E[A-Z]{4,20}|(?:UND_)?ERR_[A-Z\d_]{4,40})\b/g;

/** The longest name, in characters, that is known by its words: to find those of a megabyte would take long. */
const MAX_NAME = 60;

/** How much of a text is looked at, in characters. */
const MAX_TEXT = 2_000;

/** Why no answer came, by what a text or the message of an error says: by its first sentence, or by a code in it. */
export function networkCodeInText(text = ''): TransportCode | undefined {
  const begin = text.slice(0, MAX_TEXT);
  const [firstLine = ''] = begin.split('\n', 1);
  const { name, sentence } = splitErrorName(firstLine);
  const code =
    networkCodeOfPlatform(name, sentence) ??
    networkCodeSaid(sentence, unansweredSentences) ??
    begin.match(CODE)?.map(networkCodeNamed).find(Boolean);
  return code && (networkCodeSaid(sentence, closerSentences) ?? code);
}

/** What the name or code of an error means, if it is about the network. */
export function networkCodeNamed(name: string): TransportCode | undefined {
  const code = networkCodeByName.get(name);
  if (code !== undefined || name.length > MAX_NAME) return code;
  return rowByPhrase(name, networkPhrases)?.code;
}

/** What the sentence of an error means that browsers and runtimes throw where no answer came, or none that is JSON. */
export function networkCodeOfPlatform(name: string, sentence = ''): TransportCode | undefined {
  const rows = sentencesByName.get(name);
  return (
    rows && (networkCodeSaid(sentence, rows) ?? networkCodeSaid(sentence, unansweredSentences))
  );
}

/** The code of the first row that a sentence is or holds. */
export function networkCodeSaid(
  sentence: string,
  rows: readonly NetworkSentence[],
): TransportCode | undefined {
  return rows.find((row) => isSaid(row, sentence))?.code;
}

function isSaid(row: NetworkSentence, sentence: string): boolean {
  if ('is' in row) return sentence === row.is;
  const begins = 'begins' in row ? row.begins : '';
  return sentence.startsWith(begins) && sentence.includes(row.holds ?? '');
}
