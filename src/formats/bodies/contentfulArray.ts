import { isRecord, getOwn } from '../../guard/records.js';
import type { ErrorFormat } from '../../model/FormatResult.js';
import { withLink } from '../problems/withLink.js';

/**
 * A list of the delivery API that came with errors: `{sys: {type: 'Array'}, items, errors}`. Each
 * element names a link that leads nowhere: `{sys: {type: 'error', id: 'notResolvable'}, details}`.
 */
export const contentfulArray: ErrorFormat = {
  name: 'contentful-array',
  read({ body, status = 200 }) {
    const errors = getOwn(body, 'errors');
    const isList = getOwn(getOwn(body, 'sys'), 'type') === 'Array' && Array.isArray(errors);
    // beside an error status such a list is no result
    if (!isList || errors.length === 0 || status > 399) return undefined;
    return { id: idOf(errors[0]), elements: errors.map(elementOf), partial: true };
  },
};

function elementOf(error: unknown): unknown {
  return isRecord(error) ? withLink({ ...error, name: idOf(error) }) : error;
}

function idOf(error: unknown): unknown {
  return getOwn(getOwn(error, 'sys'), 'id');
}
