import type { ErrorFormat, IssueReading, RuleName } from 'react-api-error/core';

/** An error object of JSON:API 1.1 (https://jsonapi.org/format/#error-objects). */
interface JsonApiError {
  readonly id?: string;
  readonly status?: string;
  readonly code?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly source?: { readonly pointer?: string; readonly parameter?: string };
  readonly meta?: object;
}

/** Codes of this API that mean what a rule of the catalog says: its words are then used. */
const rules: Readonly<Record<string, RuleName>> = {
  BLANK: 'required',
  TOO_LONG: 'size',
};

export const jsonApi: ErrorFormat = {
  name: 'json-api',
  read({ body }) {
    const { errors } = Object(body) as { readonly errors?: readonly JsonApiError[] };
    if (!Array.isArray(errors)) return undefined;
    const first: JsonApiError | undefined = errors[0];
    // a list of something else is another format's
    if (!first?.title && !first?.detail) return undefined;
    const isPointed = errors.some(({ source }) => source?.pointer !== undefined);
    return {
      id: first.code,
      status: first.status,
      requestId: first.id,
      detail: first.detail ?? first.title,
      issues: isPointed ? errors.map(toReading) : [],
      reasons: isPointed ? [] : errors.flatMap(({ title, detail }) => [title, detail]),
    };
  },
};

function toReading({ code, title, detail, source, meta }: JsonApiError): IssueReading {
  return {
    name: code,
    rule: code && rules[code],
    // forms know their fields by name: "/data/attributes/title" is the field "title"
    pointer: source?.pointer?.replace(/^\/data\/(attributes|relationships)/, ''),
    sentences: [detail, title],
    facts: meta,
    remarks: [source?.parameter],
  };
}
