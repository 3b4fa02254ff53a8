import { getOwn, type PlainRecord } from '../guard/records.js';

/**
 * An error about a link that its details name, as `{linkType, id}` or by `linkId`: the link stands by itself,
 * where rules read it.
 */
export function withLink(error: PlainRecord): PlainRecord {
  const details = getOwn(error, 'details');
  const linkType = getOwn(details, 'linkType');
  const id = getOwn(details, 'linkId') ?? (linkType && getOwn(details, 'id'));
  if (!id) return error;
  // of a link the type is `Link`; another is that of what links there
  const type = getOwn(details, 'type') === 'Link' ? '' : getOwn(details, 'type');
  const rest = { ...(details as object), type, linkType: '', linkId: '', id: '' };
  return { ...error, link: { linkType, id }, details: rest };
}
