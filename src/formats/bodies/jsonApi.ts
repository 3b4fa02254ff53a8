import { nonEmptyText } from '../../guard/scalars.js';
import { isRecord, getOwn, type PlainRecord } from '../../guard/records.js';
import type { ErrorFormat } from '../../model/FormatResult.js';
import { placeNames } from '../../vocabulary/placeNames.js';
import { takeRequestId } from '../bodyFacts.js';
import { isListOf } from '../isListOf.js';
import { MemberReader } from '../MemberReader.js';
import { readBody } from '../readBody.js';
import { readProblems } from '../problems/readProblems.js';

/** The beginning of a pointer into a resource. A form knows the members of it by their names alone. */
const RESOURCE = /^\/data(?:\/(?:attributes|relationships)(?=\/|$)|$)/;

/** What no other server has in its list of errors: one of these is enough. */
const signs: readonly ((error: unknown) => boolean)[] = [
  (error) => isRecord(getOwn(error, 'source')),
  (error) => isRecord(getOwn(error, 'links')),
  (error) => typeof getOwn(error, 'status') === 'string',
];

/**
 * Error objects of JSON:API 1.1 (https://jsonapi.org/format/#error-objects): `{errors: [{status,
 * code, title, detail, source: {pointer | parameter | header}, links: {about}, meta}]}`. The first
 * speaks for the whole; they are issues when one of them says where it is.
 */
export const jsonApi: ErrorFormat = {
  name: 'json-api',
  read({ body }) {
    const errors = getOwn(body, 'errors');
    if (!isListOf(errors, isErrorObject)) return undefined;
    if (!errors.some((error) => signs.some((isSign) => isSign(error)))) return undefined;
    const { issues: _, resource: __, ...first } = readBody(errors[0]);
    // of several problems each has an id of its own
    const idOfSole = errors.length === 1 ? getOwn(errors[0], 'id') : undefined;
    const requestId = first.requestId ?? takeRequestId(new MemberReader(body)) ?? idOfSole;
    if (errors.some(isPlaced))
      return { ...first, requestId, reasons: [], issues: readProblems([errors.map(problemOf)]) };
    const others = errors.slice(1).map((error) => readBody(error));
    const sentences = others.flatMap(({ detail, reasons }) => [detail, ...reasons]);
    return { ...first, requestId, reasons: [...first.reasons, ...sentences] };
  },
};

function isErrorObject(error: unknown): boolean {
  return (
    (nonEmptyText(getOwn(error, 'title')) ?? nonEmptyText(getOwn(error, 'detail'))) !== undefined
  );
}

function isPlaced(error: unknown): boolean {
  return placeNames.some((name) => nonEmptyText(getOwn(getOwn(error, 'source'), name)));
}

/** An error object without the members that the model tells elsewhere. */
function problemOf(error: unknown): PlainRecord {
  const source = getOwn(error, 'source');
  const pointer = nonEmptyText(getOwn(source, 'pointer'))?.replace(RESOURCE, '');
  return {
    ...(error as object),
    id: undefined,
    status: undefined,
    links: undefined,
    ...(isRecord(source) && { source: pointer === undefined ? source : { ...source, pointer } }),
  };
}
