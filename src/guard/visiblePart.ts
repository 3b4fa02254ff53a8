import { own, type PlainRecord } from './own.js';
import { isPrivate, linkOf } from './privateNames.js';
import { isEcho, isSecretName, MASK } from './secretNames.js';

/**
 * What of a member of a record from outside may be seen: all of it, a mask in place of a secret, of
 * an entity its link, or nothing (`undefined`) where it is what was sent.
 *
 * @param isSecret whether the record is about a field that holds a secret
 */
export function visiblePart(record: PlainRecord, key: string, isSecret: boolean): unknown {
  const value = own(record, key);
  if (isPrivate(record, key)) return linkOf(value);
  const isMasked = isSecretName(key) || (isSecret && isEcho(key));
  return isMasked && value !== null && value !== '' ? MASK : value;
}
