import { own, type PlainRecord } from './own.js';
import { isPrivate, linkOf } from './privateNames.js';
import { isEcho, isSecretName } from './secretNames.js';

/** What of a member of a record may be seen; of a `link` its type and id alone. */
export type Exposure = 'shown' | 'masked' | 'dropped' | 'link';

/**
 * What of this member of a record from outside may be seen.
 *
 * @param isAboutSecret whether the record is about a field that holds a secret
 */
export function exposureOf(record: PlainRecord, key: string, isAboutSecret: boolean): Exposure {
  if (isPrivate(record, key)) return linkOf(own(record, key)) ? 'link' : 'dropped';
  return isSecretName(key) || (isAboutSecret && isEcho(key)) ? 'masked' : 'shown';
}
