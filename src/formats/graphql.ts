import { own } from '../guard/own.js';
import type { ErrorFormat } from '../model/Reading.js';
import { leaves } from './leaves.js';

/**
 * A GraphQL response with errors (https://spec.graphql.org/October2021/#sec-Errors), be there data
 * or not. The code stands in `extensions.contentful`, or with other servers in `extensions`. The
 * first error speaks for the whole; several, and one that has a path, are issues.
 */
export const graphql: ErrorFormat = {
  name: 'graphql',
  read({ body }) {
    const errors = own(body, 'errors');
    if (!Array.isArray(errors) || errors.length === 0) return undefined;
    // a response has no other keys than these; what clients make of it has `data` in any case
    const isBare = own(body, 'data') !== undefined || hasOnly(body, /^(errors|extensions)$/);
    if (!errors.every((error) => isGraphqlError(error, isBare))) return undefined;
    const issues = errors.map(readError);
    const [first] = issues;
    const isListed = errors.length > 1 || Boolean(first?.path);
    return {
      id: first?.name,
      detail: first?.sentences[0],
      requestId: first?.requestId,
      partial: !leaves(own(body, 'data')).next().done,
      issues: isListed ? issues : [],
      reasons: isListed ? [] : (first?.remarks ?? []),
    };
  },
};

function isGraphqlError(error: unknown, isBare: boolean): boolean {
  return (
    typeof own(error, 'message') === 'string' &&
    ((own(error, 'extensions') ?? own(error, 'locations')) !== undefined ||
      (isBare && hasOnly(error, /^(message|path)$/)))
  );
}

function hasOnly(value: unknown, keys: RegExp): boolean {
  return Object.keys(value as object).every((key) => keys.test(key));
}

function readError(error: unknown) {
  const extensions = own(error, 'extensions');
  const contentful = own(extensions, 'contentful');
  const details = own(contentful, 'details');
  const link = own(details, 'linkType') && details;
  const get = (key: string) => own(contentful, key) ?? own(extensions, key);
  const told = ['code', 'requestId', 'contentful'];
  return {
    name: get('code'),
    requestId: get('requestId'),
    path: own(error, 'path'),
    sentences: [own(error, 'message')],
    facts: { link },
    remarks: [
      ...leaves(details, link ? ['type', 'linkType', 'id'] : []),
      ...leaves(contentful, [...told, 'details']),
      ...leaves(extensions, told),
      ...leaves(error, ['message', 'path', 'extensions']),
    ],
  };
}
