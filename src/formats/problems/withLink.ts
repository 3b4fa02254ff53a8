import { getOwn, type PlainRecord } from '../../guard/records.js';

/** An error with the link that its details tell (`{linkType, id}` or `linkId`) as `link`, where rules read it. */
export function withLink(error: PlainRecord): PlainRecord {
  const details = getOwn(error, 'details');
  const linkType = getOwn(details, 'linkType');
  const id = getOwn(details, 'linkId') ?? (linkType && getOwn(details, 'id'));
  if (!id) return error;
  // `Link` is the type of the link itself; any other type is that of what links there
  const type = getOwn(details, 'type') === 'Link' ? '' : getOwn(details, 'type');
  const rest = { ...(details as object), type, linkType: '', linkId: '', id: '' };
  return { ...error, link: { linkType, id }, details: rest };
}
