import { own } from '../guard/own.js';
import type { ErrorFormat, IssueReading } from '../model/Reading.js';
import { leaves } from './leaves.js';

/**
 * A list of the delivery API that came with errors: `{sys: {type: 'Array'}, items, errors}`. Each
 * element names a link that leads nowhere: `{sys: {type: 'error', id: 'notResolvable'}, details}`.
 */
export const contentfulArray: ErrorFormat = {
  name: 'contentful-array',
  read({ body, status = 200 }) {
    const errors = own(body, 'errors');
    const isList = own(own(body, 'sys'), 'type') === 'Array' && Array.isArray(errors);
    // beside a failed status a list tells nothing
    if (!isList || errors.length === 0 || status > 399) return undefined;
    return { id: idOf(errors[0]), issues: errors.map(readElement), partial: true };
  },
};

function readElement(element: unknown): IssueReading {
  return {
    name: idOf(element),
    sentences: [own(element, 'message')],
    facts: { link: own(element, 'details') },
    remarks: leaves(element, ['sys', 'message', 'details']),
  };
}

function idOf(element: unknown): unknown {
  return own(own(element, 'sys'), 'id');
}
