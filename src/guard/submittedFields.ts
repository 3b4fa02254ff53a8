import { getOwn, type PlainRecord } from './records.js';

/**
 * Records of what was sent by field, unless problems stand there: these are read, and nothing else of
 * them is told.
 */
const submittedFields: readonly string[] = [
  // requests of many frameworks; Braintree
  'params',
  // Contentful, Airtable, Sequelize: the fields of an entry
  'fields',
  // JSON:API and Strapi: those of a resource
  'attributes',
];

/** Whether a record of this name may hold what was sent by field. */
export function isSubmittedFields(key: string): boolean {
  return submittedFields.includes(key.toLowerCase());
}

/** What of such a record may be seen: the facts of a rule, which Ajv and Zod tell in one, too. */
export function factsOfRule(record: PlainRecord, key: string): unknown {
  const value = getOwn(record, key);
  const path = getOwn(record, 'path');
  const isOfZod = typeof record['code'] === 'string' && Array.isArray(path);
  const isByField = Object.keys(value as PlainRecord).some(
    (name) => Array.isArray(path) && path.includes(name),
  );
  return Object.hasOwn(record, 'keyword') || (isOfZod && !isByField) ? value : undefined;
}
