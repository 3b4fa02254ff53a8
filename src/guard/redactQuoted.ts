import { quotedIn } from './quotedIn.js';
import { isSecretName, MASK } from './secretNames.js';

/** Words before what was refused: `Value 'x' at 'password'`, `"fieldValue": "x"`. */
const VALUE =
  '(?:value|input|string|got|given|received|provided|supplied|entered|actual|was|variant)s?';

/**
 * A word for a password, in the languages that are shipped: `password "x"`. Tokens, secrets and cookies have names,
 * which are quoted, too.
 */
const PASSWORD =
  '(?:pass(?:word|wd|phrase|code|wort)|pwd|kennwort|mot de passe|contraseña|senha|パスワード|密码|كلمة المرور)';
const ANY_PASSWORD = new RegExp(PASSWORD, 'i');

/** What looks typed directly behind such a word: letters and digits in one, which are no amount. */
const TYPED = new RegExp(
  `(${PASSWORD}\\s)(?!\\d+-?(?:char|digit|letter|symbol|day|hour|min))(?=[^\\s,;]*\\d)(?=[^\\s,;]*\\p{L})[^\\s,;"'\`]{5,}`,
  'giu',
);

/** What shows that a value may be quoted: a mark of `mayNeedRedaction`. */
export const QUOTED_VALUE = `(?:${PASSWORD}|${VALUE}:?)\\s(?=[[\\\\"'\`“„‘‚«‹])|${PASSWORD}\\s(?=\\S*\\d)`;

const VALUE_BEFORE = new RegExp(`${VALUE}(?:\\\\*["'])?:?\\s?\\\\*$`, 'i');
const PASSWORD_BEFORE = new RegExp(`${PASSWORD}\\s\\\\*$`, 'i');

/** Elasticsearch: `value [x] for setting [token]`. */
const IN_BRACKETS = /(value:?\s(?!\[redacted])\[)(?!\[redacted])[^\]]+/gi;

/** A word that may be a name; parsers say that a token is unexpected. */
const NAME = /(?<!unexpected\s|[\w$./[\]-])[\w$./[\]-]{3,}/gi;

/**
 * The text without the values that it quotes, where a sentence of it names the secret that has them.
 *
 * @param report gets each value
 */
export function redactQuoted(text: string, report?: (value: string) => void): string {
  // most texts, at once
  if (!namesSecret(text)) return text;
  let clean = '';
  let from = 0;
  for (const { start, end } of quotedIn(text)) {
    const before = text.slice(Math.max(0, start - 40), start - 1);
    const isValue = PASSWORD_BEFORE.test(before) || VALUE_BEFORE.test(before);
    const value = text.slice(start, end);
    if (!isValue || value === '' || value === MASK) continue;
    report?.(value);
    clean += text.slice(from, start) + MASK;
    from = end;
  }
  return (clean + text.slice(from)).replace(IN_BRACKETS, `$1${MASK}`).replace(TYPED, `$1${MASK}`);
}

function namesSecret(text: string): boolean {
  if (ANY_PASSWORD.test(text)) return true;
  for (const [name] of text.matchAll(NAME)) if (isSecretName(name)) return true;
  return false;
}
