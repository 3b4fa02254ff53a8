import { describeApiError } from '../../src/describe/describeApiError.js';
import { describeIssue } from '../../src/describe/describeIssue.js';
import { formatErrorReport } from '../../src/describe/formatErrorReport.js';
import type { ApiError } from '../../src/model/ApiError.js';
import { envelope } from './bodies.js';

/** The secret, which must not appear anywhere. Nor may parts of it: half a secret is a secret too. */
export const hidden = 'q7Zk1VwXr9';

/** The ways of writing a secret that the documentation promises to remove. */
export const spellings: Readonly<Record<string, string>> = {
  bearer: `Bearer ${hidden}`,
  'bearer in a header': `Authorization: Bearer ${hidden}`,
  'bearer in small letters': `authorization=bearer ${hidden}`,
  basic: `Basic ${hidden}==`,
  'a personal access token': `CFPAT-${hidden}-_x`,
  'a token of GitHub': `ghp_${hidden}${hidden}`,
  'a fine-grained token of GitHub': `github_pat_11AA_${hidden}`,
  'a key of Stripe': `sk_live_${hidden}`,
  'a restricted key of Stripe': `rk_test_${hidden}`,
  'a key of Azure': `AccountName=a;AccountKey=${hidden}==;EndpointSuffix=b`,
  'a JSON Web Token': `eyJhbGciOiJIUzI1NiJ9.eyJ${hidden}.${hidden}`,
  'a JSON Web Token, glued': `session_eyJhbGciOiJIUzI1NiJ9.${hidden}.${hidden}/next`,
  'a parameter': `GET /entries?access_token=${hidden}&limit=1`,
  'a parameter of a preview': `https://a.example/?preview_access_token=${hidden}`,
  'a field of JSON': `{"user":"mara","password":"${hidden}"}`,
  'a field of JSON in JSON': `{\\"managementToken\\":\\"${hidden}\\"}`,
  'a field with a space': `client_secret : ${hidden}`,
  'a cookie': `Cookie: session=${hidden}`,
  'a user of a URL': `https://mara:${hidden}@api.example.com/x`,
  'the tail that an SDK leaves': `Bearer ...${hidden}`,
};

const link = { type: 'Link', linkType: 'Entry', id: 'pier' };
const problem = { name: 'size', path: ['fields', 'title', 'en-US'], details: 'Too long' };
const refused = (errors: readonly unknown[], more: object = {}) =>
  envelope('ValidationFailed', { message: 'No', details: { errors }, ...more });

/** The places in a body where a server, or what it echoes, may put a text. */
export const places: Readonly<Record<string, (said: string) => object>> = {
  'the message': (said) => envelope('BadRequest', { message: said }),
  'the message of an unknown code': (said) => envelope('Novel', { message: said }),
  'an error in the message': (said) =>
    envelope('NotFound', { message: `404 - ${JSON.stringify({ message: said, details: said })}` }),
  'the id': (said) => envelope(said),
  'details that are a text': (said) => envelope('BadRequest', { details: said }),
  reasons: (said) => envelope('AccessDenied', { details: { reasons: [said, `again, ${said}`] } }),
  keys: (said) => envelope('UnknownKey', { details: { keys: [said], key: said } }),
  'an unknown part of details': (said) => envelope('X', { details: { hint: { deep: [said] } } }),
  'a resource': (said) => envelope('NotFound', { details: { type: said, id: said } }),
  'an issue of one text': (said) => refused([said]),
  'the message of an issue': (said) => refused([{ ...problem, message: said, details: said }]),
  'the words of a rule of the app': (said) => refused([{ ...problem, customMessage: said }]),
  'the name of an issue': (said) => refused([{ ...problem, name: said }]),
  'a segment of a path': (said) => refused([{ ...problem, path: ['fields', said, said] }]),
  'a path of one text': (said) => refused([{ name: 'novel', path: said }]),
  'a value': (said) => refused([{ ...problem, value: said }]),
  'a value inside': (said) => refused([{ ...problem, value: { a: { b: said } } }]),
  'what was expected': (said) =>
    refused([
      { name: 'in', path: ['a'], expected: [said, { id: said }] },
      { name: 'regexp', pattern: said },
      { name: 'prohibitRegexp', pattern: said },
      { name: 'unique', conflicting: [{ sys: { ...link, id: said, linkType: said } }] },
    ]),
  'a locale': (said) => refused([{ ...problem, locale: said }]),
  'an entity': (said) => refused([{ sys: { ...link, id: said }, error: envelope('X') }]),
  'a nested error': (said) =>
    refused([{ error: envelope(said, { message: said, details: { note: said } }) }]),
  'errors by field': (said) =>
    envelope('X', {
      details: { errors: [], flatten: { formErrors: [said], fieldErrors: { [said]: [said] } } },
    }),
  'problems in a collection': (said) =>
    envelope('X', { details: { errors: { sys: { type: 'Array' }, items: [{ details: said }] } } }),
  'problems of contentful.net': (said) => ({
    Message: said,
    ErrorDetails: { Errors: [{ Details: said, Path: ['fields', said] }] },
  }),
  'an error of GraphQL': (said) => ({
    data: null,
    errors: [
      {
        message: said,
        path: [said],
        extensions: { contentful: { code: 'UNKNOWN_LOCALE', details: { said } } },
      },
    ],
  }),
  'a problem (RFC 9457)': (said) => ({
    type: said,
    title: said,
    detail: said,
    instance: said,
    status: 422,
    errors: [{ detail: said, pointer: `#/${said}` }],
  }),
  'an error of SCIM': (said) => ({
    schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
    scimType: said,
    detail: said,
    status: '400',
  }),
  'JSON that nobody knows': (said) => ({ error: said, note: { more: said }, code: said }),
};

/** Ways to hand a body or its text to the parser synchronously. */
export const ways: Readonly<Record<string, (body: object, said: string) => unknown>> = {
  'a thrown body': (body) => body,
  'a thrown text': (body) => JSON.stringify(body),
  'an error of axios': (body, said) => ({
    isAxiosError: true,
    message: said,
    config: {
      url: `https://mara:${hidden}@api.example.com/?access_token=${hidden}#${hidden}`,
      method: 'put',
      data: hidden,
      params: { q: hidden },
      headers: { authorization: `Bearer ${hidden}`, 'x-custom': hidden },
      auth: { username: hidden, password: hidden },
    },
    request: { _header: hidden },
    response: {
      status: 422,
      data: body,
      headers: { 'set-cookie': hidden, 'x-custom': hidden, 'retry-after': said },
    },
  }),
  'an error of got': (body, said) =>
    Object.assign(new Error(said), {
      code: said,
      options: { headers: { authorization: hidden }, json: hidden, url: `/?token=${hidden}` },
      request: { body: hidden },
      response: {
        statusCode: 422,
        body: JSON.stringify(body),
        headers: { 'set-cookie': hidden, 'x-request-id': said, 'retry-after': said },
      },
    }),
  'an error with a status and a body': (body, said) =>
    Object.assign(new Error(said), { status: 422, data: body, headers: { cookie: hidden } }),
  'an error with a status alone': (_body, said) =>
    Object.assign(new Error(said), { status: 422, headers: { cookie: hidden } }),
  'an error of axios without an answer': (_body, said) =>
    Object.assign(new Error(said), {
      isAxiosError: true,
      code: said,
      config: { url: `/entries?api_key=${hidden}`, data: hidden, headers: { a: hidden } },
      cause: new Error(hidden),
    }),
  'an error of axios that was written as JSON': (body) => ({
    message: 'Request failed with status code 422',
    name: 'AxiosError',
    stack: hidden,
    config: { headers: { 'x-custom': hidden }, data: hidden, url: `/?access_token=${hidden}` },
    status: 422,
    ...('message' in body ? {} : body),
  }),
  'an error of an SDK': (body, said) =>
    Object.assign(
      new Error(
        JSON.stringify({
          ...body,
          status: 422,
          request: {
            url: `https://api.example.com/x?access_token=${hidden}#${hidden}`,
            method: 'PUT',
            headers: { Authorization: `Bearer ...${hidden}`, 'x-custom': hidden },
            payloadData: hidden,
          },
        }),
      ),
      { name: said },
    ),
  'the facts of an error of an SDK': (body) => ({
    status: 422,
    request: { url: '/x', headers: { 'x-custom': hidden }, payloadData: hidden },
    ...body,
  }),
  'an error with a refusal as its data': (body, said) =>
    Object.assign(new Error(said), { code: said, data: { ok: false, ...body, request: hidden } }),
  'an error that a log has made a record of': (body, said) => ({
    name: 'TypeError',
    message: said,
    stack: `TypeError: ${said}`,
    request: hidden,
    ...body,
  }),
  'an error with a body': (body, said) =>
    Object.assign(new Error(said), body, { request: hidden, stack: hidden }),
  'an error alone': (_body, said) => new Error(said, { cause: new Error(hidden) }),
  'a TypeError': (_body, said) => new TypeError(`Failed to fetch ${said}`),
  'an error of ky or ofetch': (body, said) =>
    Object.assign(new Error(said), {
      name: 'FetchError',
      data: body,
      status: 422,
      request: `https://api.example.com/?access_token=${hidden}`,
      options: { headers: { authorization: hidden }, body: hidden },
      response: new Response(JSON.stringify(body), {
        status: 422,
        headers: { 'set-cookie': hidden, 'x-custom': hidden },
      }),
    }),
  'a model': (_body, said) => ({
    kind: 'validation',
    code: said,
    sysId: said,
    receivedAt: 1,
    detail: said,
    reasons: [said],
    resource: { type: said, id: said },
    request: { method: 'GET', url: `https://a:${hidden}@b.example/?token=${hidden}#${hidden}` },
    format: said,
    headers: hidden,
    issues: [
      { message: said, path: [said], value: said, name: said, locale: said, secret: hidden },
      { message: 'm', path: [], rule: 'in', name: 'in', params: { expected: [said] } },
    ],
  }),
};

/** Every four consecutive characters of the secret. */
export const tellTales: readonly string[] = Array.from({ length: hidden.length - 3 }, (_, at) =>
  hidden.slice(at, at + 4),
);

/** All output of the library: the model, the words for it, the text for a ticket. */
export function everythingOf(error: ApiError | null): string {
  if (!error) throw new Error('It is a failure.');
  return [
    JSON.stringify(error),
    JSON.stringify(describeApiError(error)),
    JSON.stringify(error.issues.map((issue) => describeIssue(issue))),
    formatErrorReport(error),
  ].join('\n');
}

/** Where parts of the secret were found, as `name: context`. */
export function leaks(name: string, text: string): readonly string[] {
  const at = tellTales.map((part) => text.indexOf(part)).find((index) => index >= 0);
  return at === undefined ? [] : [`${name}: …${text.slice(Math.max(0, at - 60), at + 20)}…`];
}
