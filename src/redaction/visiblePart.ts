import { getOwn, isRecord, type PlainRecord } from '../guard/records.js';
import { isPayload, isSubmittedFields } from './isPayload.js';
import { isSecretName } from './isSecretName.js';
import { MASK } from './mask.js';

/**
 * What may be seen of a member of a record from outside: all of it; a mask, where it is a secret; the link of an
 * entity; or nothing (`undefined`), where it is what was sent.
 */
export function visiblePart(record: PlainRecord, key: string): unknown {
  const value = getOwn(record, key);
  if (isPayload(record, key)) return linkOf(value);
  if (isRecord(value) && isSubmittedFields(key)) return factsOfRule(record, key);
  return isSecretName(key) && value !== null && value !== '' ? MASK : value;
}

/** An `entity` that is a link, as in the answer of a bulk action; of a whole entity nothing. */
function linkOf(entity: unknown): PlainRecord | undefined {
  const sys = getOwn(entity, 'sys');
  if (getOwn(sys, 'type') !== 'Link') return undefined;
  return { sys: { type: 'Link', linkType: getOwn(sys, 'linkType'), id: getOwn(sys, 'id') } };
}

/** Of a record of submitted fields the facts of a rule, which Ajv and Zod keep under the same name. */
function factsOfRule(record: PlainRecord, key: string): unknown {
  const value = getOwn(record, key);
  const path = getOwn(record, 'path');
  const isOfZod = typeof record['code'] === 'string' && Array.isArray(path);
  const isByField = Object.keys(value as PlainRecord).some(
    (name) => Array.isArray(path) && path.includes(name),
  );
  return Object.hasOwn(record, 'keyword') || (isOfZod && !isByField) ? value : undefined;
}
