import { own } from '../guard/own.js';
import type { ErrorFormat, IssueReading } from '../model/Reading.js';
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
    if (!errors.every((error) => isGraphqlError(error, body))) return undefined;
    const [first] = errors as readonly unknown[];
    const { name, sentences, remarks, path } = readError(first);
    const isListed = errors.length > 1 || Boolean(path);
    return {
      id: name,
      detail: sentences?.[0],
      requestId: extension(first, 'requestId'),
      partial: !leaves(own(body, 'data')).next().done,
      issues: isListed ? errors.map(readError) : [],
      reasons: isListed ? [] : (remarks ?? []),
    };
  },
};

function isGraphqlError(error: unknown, body: unknown): boolean {
  if (typeof own(error, 'message') !== 'string') return false;
  if (own(error, 'extensions') ?? own(error, 'locations')) return true;
  const hasOnly = (value: unknown, keys: RegExp) =>
    Object.keys(value as object).every((key) => keys.test(key));
  const isResponse = own(body, 'data') !== undefined || hasOnly(body, /^(errors|extensions)$/);
  return isResponse && hasOnly(error, /^(message|locations|path|extensions)$/);
}

function readError(error: unknown): IssueReading {
  const extensions = own(error, 'extensions');
  const contentful = own(extensions, 'contentful');
  const details = own(contentful, 'details');
  const link = own(details, 'linkType') && details;
  return {
    name: extension(error, 'code'),
    path: own(error, 'path'),
    sentences: [own(error, 'message')],
    facts: { link },
    remarks: [
      ...leaves(details, link ? ['type', 'linkType', 'id'] : []),
      ...leaves(contentful, ['code', 'requestId', 'details']),
      ...leaves(extensions, ['code', 'requestId', 'contentful']),
      ...leaves(error, ['message', 'path', 'extensions']),
    ],
  };
}

/** An extension as Contentful sends it, or as other servers do. */
function extension(error: unknown, key: string): unknown {
  const extensions = own(error, 'extensions');
  return own(own(extensions, 'contentful'), key) ?? own(extensions, key);
}
