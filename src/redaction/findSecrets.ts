import { isLikeTyped } from './hideTyped.js';
import { getOwn, isObject } from '../guard/records.js';
import { redactSentence } from './redactSentence.js';
import { isSecretName } from './isSecretName.js';
import { hideSecret } from './hideSecret.js';
import { addValue, MAX_DEPTH, noValues, type SecretValues } from './secretValues.js';
import { isAboutSecret } from './secretMembers.js';
import { isSentenceName } from '../wire/isSentenceName.js';

/**
 * How many lists and records in a list or record are searched; texts are, all of them. What is a problem is
 * searched once more when it is read.
 */
const MAX_PARTS = 100;

/**
 * Finds the values of secrets in a body, so that they can be masked wherever else it tells them. They stand in
 * records that are about a secret or have one as a member, and in sentences that name one.
 */
export function findSecrets(body: unknown): SecretValues {
  const values = noValues();
  const look = (part: unknown, depth: number) => {
    if (!isObject(part) || depth > MAX_DEPTH) return;
    // the name and the path of the body as a whole are its own, and the request's
    if (depth > 0 && isAboutSecret(part)) addSecrets(part, values);
    let parts = 0;
    const lookAt = (member: unknown, name = '') => {
      const text = isObject(member) ? '' : String(member);
      if (isSecretName(name) && isLikeTyped(text)) addValue(values, text);
      if (typeof member === 'string') redactSentence(text, (value) => addValue(values, value));
      else if (parts < MAX_PARTS) {
        parts += 1;
        look(member, depth + 1);
      }
    };
    // not `Object.entries`: of ten thousand problems it would make as many lists
    if (Array.isArray(part)) for (const member of part) lookAt(member);
    else for (const name of Object.keys(part)) lookAt(getOwn(part, name), name);
  };
  look(body, 0);
  return values;
}

function addSecrets(record: object, values: SecretValues): void {
  const hide = hideSecret(record, values);
  for (const key of Object.keys(record)) {
    const member = getOwn(record, key);
    if (typeof member === 'string' && isSentenceName(key)) hide(member);
  }
}
