import { getOwn, type PlainRecord } from '../guard/records.js';

/** An error about a link that its details name: the link stands by itself, where rules read it. */
export function withLink(error: PlainRecord): PlainRecord {
  const link = getOwn(error, 'details');
  if (!getOwn(link, 'linkType')) return error;
  return { ...error, link, details: { ...(link as object), type: '', linkType: '', id: '' } };
}
