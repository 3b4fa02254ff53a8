import { own, type PlainRecord } from '../guard/own.js';
import type { ErrorFormat } from '../model/Reading.js';
import { leaves } from './leaves.js';
import { readBody } from './readBody.js';
import { readIssues } from './readIssues.js';
import { withLink } from './withLink.js';

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
    const told = errors.map(elementOf);
    const [first] = told;
    const partial = !leaves(own(body, 'data')).next().done;
    // one alone is told as the body of an error is
    if (told.length === 1 && !own(first, 'path')) return { ...readBody(first), partial };
    const { id, detail, requestId } = readBody(first);
    const issues = told.map((error) => withLink({ ...error, requestId: undefined }));
    return { id, detail, requestId, issues: readIssues(issues), partial };
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

/** One error, and beside what it says itself what its extensions say. */
function elementOf(error: PlainRecord): PlainRecord {
  const extensions = own(error, 'extensions');
  const contentful = own(extensions, 'contentful');
  const inner = { ...(extensions as object), contentful: undefined, ...(contentful as object) };
  return { ...inner, ...error, extensions: undefined };
}
