import { describe, expect, it } from 'vitest';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { readApiError } from '../../src/parse/readApiError.js';
import { jsonResponse, now } from '../support/bodies.js';

// The names are written out here once more: a test that walked the table would lose a row with it.

const sentence = 'The mooring is taken.';
const inner = { message: sentence };
const read = (body: unknown) => parseApiError(body, { now });

/** What is said at a status that has no words of its own in the body. */
const seen = (data: unknown, status = 418, headers: Readonly<Record<string, string>> = {}) =>
  parseApiError({ isAxiosError: true, response: { status, data, headers } }, { now });

describe('the sentence of a body', () => {
  it.each([
    'userPresentableMessage',
    'long_message',
    'error_user_msg',
    'display_message',
    'message',
    'detail',
    'hydra:description',
    'hydra:title',
    'error_description',
    'error',
    'title',
    'description',
    'reason',
    'errorMessage',
    'error_message',
    'msg',
    'context',
    'faultstring',
    'errorSummary',
    'err',
    'info',
    'Message',
    'Detail',
    'Title',
    'MessageDetail',
    'ErrorMessage',
  ])('stands in %s', (name) => {
    expect(seen({ [name]: sentence })).toMatchObject({ detail: sentence, reasons: [] });
  });

  it.each(['userPresentableMessage', 'long_message', 'error_user_msg', 'display_message'])(
    'is rather that of %s than the message',
    (name) => {
      expect(seen({ message: 'Refused', [name]: sentence })).toMatchObject({ detail: sentence });
    },
  );

  it.each(['errorMessages', 'error_messages', 'messages', 'msg'])(
    'stands in the list %s',
    (name) => {
      expect(seen({ [name]: [sentence, 'And the berth.'] })).toMatchObject({
        detail: sentence,
        reasons: ['And the berth.'],
        issues: [],
      });
    },
  );

  it.each([
    ['value', 'lang'],
    ['message', 'lang'],
    ['value', 'locale'],
    ['message', 'locale'],
    ['value', 'language'],
    ['message', 'language'],
  ])('stands in %s beside %s', (name, language) => {
    const error = seen({ error: { code: 'x7', message: { [language]: 'en', [name]: sentence } } });
    expect(error).toMatchObject({ detail: sentence, reasons: [] });
  });

  it.each(['error', 'Error', 'odata.error', 'fault', 'Fault', 'NeutronError'])(
    'may stand inside of %s',
    (name) => {
      expect(seen({ [name]: { ...inner, code: 'x7' } })).toMatchObject({
        detail: sentence,
        sysId: 'x7',
      });
    },
  );

  it.each(['detail', 'message', 'data'])(
    'may stand inside of %s where the body has none',
    (name) => {
      expect(seen({ [name]: inner })).toMatchObject({ detail: sentence });
    },
  );

  it.each(['errors', 'data', 'Errors', 'error', 'Error'])(
    'may stand alone in the list %s',
    (name) => {
      expect(seen({ [name]: [{ ...inner, code: 'x7' }] })).toMatchObject({
        detail: sentence,
        sysId: 'x7',
      });
    },
  );

  it('may stand in a record of errors as their detail', () => {
    expect(seen({ errors: { detail: sentence } })).toMatchObject({ detail: sentence, issues: [] });
  });

  it.each(['title', 'h1', 'message', 'faultstring', 'text', 'error_description'])(
    'stands in the element %s of a document',
    (name) => {
      expect(seen(`<?xml version="1.0"?><x><${name}>${sentence}</${name}></x>`)).toMatchObject({
        detail: sentence,
      });
    },
  );
});

describe('the id of a body', () => {
  it.each(['code', 'errorCode', 'error_code', 'errorcode', '__type', 'Code', 'errcode'])(
    'stands in %s',
    (name) => {
      expect(read({ ...inner, [name]: 'mooring_x7' })).toMatchObject({ sysId: 'mooring_x7' });
    },
  );

  it.each(['status', 'type', 'reason', 'name', 'error', 'Type', 'id'])(
    'stands in %s where it is known',
    (name) => {
      expect(read({ ...inner, [name]: 'RATE_LIMITED' })).toMatchObject({
        code: 'RateLimitExceededError',
      });
      expect(read({ ...inner, [name]: 'mooring_x7' })).not.toHaveProperty('sysId');
    },
  );
});

describe('the status of a body', () => {
  it.each(['status', 'statusCode', 'status_code', 'StatusCode'])('stands in %s', (name) => {
    expect(read({ error: { ...inner, [name]: 423 } })).toMatchObject({ status: 423 });
  });
});

describe('the id of a request', () => {
  it.each([
    'x-contentful-request-id',
    'x-request-id',
    'request-id',
    'x-requestid',
    'x-correlation-id',
    'correlation-id',
    'x-amzn-requestid',
    'x-amz-request-id',
    'apigw-requestid',
    'x-ms-request-id',
    'x-ms-correlation-request-id',
    'x-github-request-id',
    'twilio-request-id',
    'x-slack-req-id',
    'x-dropbox-request-id',
    'x-fb-trace-id',
    'sb-request-id',
    'x-vercel-id',
    'x-nf-request-id',
    'fly-request-id',
    'cf-ray',
    'x-amz-cf-id',
    'x-azure-ref',
    'x-trace-id',
    'x-cloud-trace-context',
    'x-b3-traceid',
    'traceparent',
  ])('stands in the header %s', (name) => {
    expect(seen(inner, 500, { [name]: 'r-77' })).toMatchObject({ requestId: 'r-77' });
  });

  it.each([
    'requestId',
    'traceId',
    'request_id',
    'RequestId',
    'requestID',
    'request-id',
    'trace_id',
    'correlationId',
    'correlation_id',
    'errorId',
    'logRef',
    'logref',
    'debug_id',
    'transactionId',
    'transactionid',
    'clerk_trace_id',
    'trace',
    'ErrorIdentifier',
  ])('stands in the body as %s', (name) => {
    expect(seen({ ...inner, [name]: 'r-77' }, 500)).toMatchObject({
      requestId: 'r-77',
      reasons: [],
    });
  });

  it.each(['meta', 'metadata', 'extensions', 'innerError', 'innererror', 'data'])(
    'may stand in the part %s',
    (name) => {
      expect(seen({ ...inner, [name]: { requestId: 'r-77' } }, 500)).toMatchObject({
        requestId: 'r-77',
      });
    },
  );
});

describe('a link to documentation', () => {
  const url = 'https://docs.example.com/moorings';

  it.each([
    'documentation_url',
    'documentation',
    'documentationUrl',
    'doc_url',
    'more_info',
    'moreInfo',
    'help',
    'helpUrl',
    'help_url',
  ])('stands in %s', (name) => {
    expect(seen({ ...inner, [name]: url })).toMatchObject({ helpUrl: url });
  });

  it.each([
    ['links', 'about'],
    ['links', 'help'],
    ['_links', 'about'],
    ['_links', 'help'],
  ])('stands in %s as %s', (links, name) => {
    expect(seen({ ...inner, [links]: { [name]: url } })).toMatchObject({ helpUrl: url });
  });
});

describe('a wait', () => {
  it.each([
    ['retry_after', 1000],
    ['retryAfter', 1000],
    ['retry_after_seconds', 1000],
    ['retryAfterSeconds', 1000],
    ['retry_after_ms', 1],
    ['retryAfterMs', 1],
    ['retry_in_seconds', 1000],
  ])('stands in the body as %s', (name, unit) => {
    expect(seen({ ...inner, [name]: 3000 }, 429)).toMatchObject({ retryAt: now + 3000 * unit });
  });

  it.each(['parameters', 'extensions'])('may stand in the part %s', (name) => {
    expect(seen({ ...inner, [name]: { retry_after: 3 } }, 429)).toMatchObject({
      retryAt: now + 3000,
    });
  });

  it.each(['ratelimit-remaining', 'x-ratelimit-remaining', 'x-rate-limit-remaining'])(
    'is none where %s says that calls are left',
    (name) => {
      const reset = { 'x-ratelimit-reset': '7' };
      expect(seen(inner, 429, reset)).toMatchObject({ retryAt: now + 7000 });
      expect(seen(inner, 429, { ...reset, [name]: '4' })).not.toHaveProperty('retryAt');
      expect(seen(inner, 403, { ...reset, [name]: '0' })).toMatchObject({ retryAt: now + 7000 });
    },
  );
});

describe('an error at 200', () => {
  it.each([
    { error: { message: 'M' } },
    { ok: false, error: 'M' },
    { ok: false, description: 'M' },
    { success: false, errors: [{ message: 'M' }] },
    { success: false, message: 'M' },
    { success: false, error: 'M' },
    { status: 'error', message: 'M' },
    { data: [{ code: 'MANDATORY_NOT_FOUND', status: 'error', message: 'M', details: {} }] },
    { exception: 'm_exception', errorcode: 'm7', message: 'M' },
    { error_message: 'M', error_code: 'm7' },
  ])('is %j', async (body) => {
    expect(await readApiError(jsonResponse(200, body), { now, partial: true })).toMatchObject({
      status: 200,
    });
  });
});

describe('an error of GraphQL', () => {
  const answer = (extensions: object) =>
    seen({ errors: [{ message: sentence, path: ['moorings', 0], extensions }] }, 200);

  it.each(['errorClass', 'errorType', 'category'])('is named by %s where that is known', (name) => {
    expect(answer({ [name]: 'PERMISSION_DENIED' })).toMatchObject({ code: 'AccessDeniedError' });
  });

  it('has its place in what was sent as inputPath', () => {
    const { issues } = answer({ code: 'VALIDATION', inputPath: ['input', 'mooring'] });
    expect(issues).toMatchObject([{ path: ['input', 'mooring'] }]);
  });
});
