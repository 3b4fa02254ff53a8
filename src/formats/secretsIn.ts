import { isLikeTyped } from '../guard/hideTyped.js';
import { getOwn, isObject } from '../guard/records.js';
import { redactQuoted } from '../guard/redactQuoted.js';
import { isSecretName } from '../guard/secretNames.js';
import { addValue, hideSecret, MAX_DEPTH, noValues, type SecretValues } from './hideSecret.js';
import { isAboutSecret } from './secretMembers.js';
import { isSentenceName } from './sentences.js';

/** Of a list so many elements are looked at: problems are told one by one, and looked at then. */
const MAX_ELEMENTS = 100;

/**
 * The values of secrets that may be told anywhere else in a body: in records that are about one or have one, and
 * in sentences that name one.
 */
export function secretsIn(body: unknown): SecretValues {
  const values = noValues();
  const look = (part: unknown, depth: number) => {
    if (!isObject(part) || depth > MAX_DEPTH) return;
    if (isAboutSecret(depth === 0 ? withoutRequest(part) : part)) addSecrets(part, values);
    const members = Array.isArray(part) ? part.slice(0, MAX_ELEMENTS) : part;
    for (const [key, member] of Object.entries(members)) {
      if (typeof member === 'string') {
        if (isSecretName(key) && isLikeTyped(member)) addValue(values, member);
        redactQuoted(member, (value) => addValue(values, value));
      }
      look(member, depth + 1);
    }
  };
  look(body, 0);
  return values;
}

/** What stands beside the path of the request: Spring, NestJS. */
const BESIDE_REQUEST = ['timestamp', 'status', 'statusCode', 'method'];

/** A body without what tells there of the request and of the error: its path, a name, a key. */
function withoutRequest(body: object): object {
  const path = getOwn(body, 'path');
  const isUrl =
    typeof path === 'string' &&
    /^(?:\/|https?:)/.test(path) &&
    BESIDE_REQUEST.some((name) => getOwn(body, name) !== undefined);
  return { ...body, ...(isUrl && { path: undefined }), name: undefined, key: undefined };
}

function addSecrets(record: object, values: SecretValues): void {
  const hide = hideSecret(record, values);
  for (const key of Object.keys(record)) {
    const member = getOwn(record, key);
    if (typeof member === 'string' && isSentenceName(key)) hide(member);
  }
}
