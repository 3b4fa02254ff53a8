import { looksTyped } from './hideTyped.js';
import { quotedIn } from './quotedIn.js';
import { isSecretName, MASK } from './secretNames.js';

/** Words before what was refused: `Value 'x' at 'password'`, `"fieldValue": "x"`. */
const VALUE = '(?:value|input|string|got|given|received|provided|supplied|entered|actual)s?';

/** A word for a password: `password "x"`. Tokens, secrets and cookies have names, which are quoted, too. */
const PASSWORD = '(?:pass(?:word|wd|phrase|code)|pwd)';

/** What shows that a value may be quoted: a mark of `mayNeedRedaction`. */
export const QUOTED_VALUE = `${PASSWORD}\\s|${VALUE}:?\\s(?=[[\\\\"'\`“„‘‚«‹])`;

const SIGN = new RegExp(`${PASSWORD}|${VALUE}`, 'i');
const VALUE_BEFORE = new RegExp(`${VALUE}(?:\\\\*["'])?:?\\s?\\\\*$`, 'i');
const PASSWORD_BEFORE = new RegExp(`${PASSWORD}\\s*\\\\*$`, 'i');

/** What looks typed behind such a word, without quotes. */
const TYPED = new RegExp(`(${PASSWORD}\\s)(\\S{4,})`, 'gi');

/** Elasticsearch: `value [x] for setting [token]`. */
const IN_BRACKETS = /(\bvalue:?\s(?!\[redacted])\[)(?!\[redacted])[^\]]+/gi;

/** A word that may be a name; parsers say that a token is unexpected. */
const NAME = /(?<!unexpected\s|[\w$./[\]-])[\w$./[\]-]{3,}/gi;

/** The text without the values that it quotes, where a sentence of it names the secret that has them. */
export function redactQuoted(text: string): string {
  if (!SIGN.test(text)) return text;
  const isNamed = [...text.matchAll(NAME)].some(([name]) => isSecretName(name));
  let clean = '';
  let from = 0;
  for (const { start, end } of quotedIn(text)) {
    const before = text.slice(Math.max(0, start - 40), start - 1);
    const isValue = PASSWORD_BEFORE.test(before) || (isNamed && VALUE_BEFORE.test(before));
    if (!isValue || end === start || text.slice(start, end) === MASK) continue;
    clean += text.slice(from, start) + MASK;
    from = end;
  }
  clean += text.slice(from);
  const open = isNamed ? clean.replace(IN_BRACKETS, `$1${MASK}`) : clean;
  return open.replace(TYPED, (whole, name: string, word: string) =>
    looksTyped(word) ? name + MASK : whole,
  );
}
