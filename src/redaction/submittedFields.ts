import { getOwn, type PlainRecord } from '../guard/records.js';

/**
 * Names of records that hold either what was sent, by field, or problems. Problems are read as such; of what is
 * left nothing is told.
 */
const submittedFields: readonly string[] = [
  // requests of many frameworks; Braintree
  'params',
  // Contentful, Airtable, Sequelize: the fields of an entry
  'fields',
  // JSON:API and Strapi: those of a resource
  'attributes',
];

/** Whether a record of this name may hold what was sent, by field. */
export function isSubmittedFields(key: string): boolean {
  return submittedFields.includes(key.toLowerCase());
}

/** What may be seen of such a record: the facts of a rule, which Ajv and Zod keep under the same name. */
export function factsOfRule(record: PlainRecord, key: string): unknown {
  const value = getOwn(record, key);
  const path = getOwn(record, 'path');
  const isOfZod = typeof record['code'] === 'string' && Array.isArray(path);
  const isByField = Object.keys(value as PlainRecord).some(
    (name) => Array.isArray(path) && path.includes(name),
  );
  return Object.hasOwn(record, 'keyword') || (isOfZod && !isByField) ? value : undefined;
}
