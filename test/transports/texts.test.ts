import { describe, expect, it } from 'vitest';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { readApiError } from '../../src/parse/readApiError.js';
import { envelope, now, parseSeen } from '../support/bodies.js';

const read = (thrown: unknown) => parseApiError(thrown, { now });
const body = envelope('NotFound', { message: 'No such lamp', requestId: 'lamp-7' });
const model = { code: 'NotFoundError', detail: 'No such lamp', requestId: 'lamp-7' };

describe('a record in a text, with the status before it', () => {
  it.each([
    ['JSON, escaped once', `Error: ${JSON.stringify(JSON.stringify(body)).slice(1, -1)} at noon`],
    [
      'JSON, escaped twice',
      `Error: ${JSON.stringify(JSON.stringify(JSON.stringify(body)).slice(1, -1)).slice(1, -1)}`,
    ],
    ['JSON behind status and phrase', `Error: 404 Not Found ${JSON.stringify(body)}`],
    [
      'JSON behind a label',
      `Request failed with status code 404, response: ${JSON.stringify(body)}`,
    ],
    [
      'what Python prints',
      `404 {'sys': {'type': 'Error', 'id': 'NotFound'}, 'message': "No such lamp", 'details': None, 'x': True, 'requestId': 'lamp-7', 'at': ('a',)}`,
    ],
    [
      'what Ruby prints',
      `{:sys=>{"type"=>"Error", "id"=>"NotFound"}, :message=>"No such lamp", "details"=>nil, requestId: "lamp-7"}`,
    ],
    [
      'what Node prints',
      `{\n  sys: { type: 'Error', id: 'NotFound' },\n  message: 'No such lamp',\n  requestId: 'lamp-7'\n}`,
    ],
  ])('is read: %s', (_, text) => {
    for (const thrown of [text, new Error(text)]) expect(read(thrown)).toMatchObject(model);
  });

  it('keeps the quotes in its texts', () => {
    const text = `404 {'message': 'No "such" lamp\\'s oil', 'note': "a 'b'", 'code': ('x',)}`;
    expect(read(text).detail).toBe(`No "such" lamp's oil`);
  });

  it.each(['Saving:404 ', 'Saving:  404 ', '404 ', 'HTTP 404: ', 'Saving 404 Not Found '])(
    'has the status that stands before it: %s',
    (lead) => expect(read(`${lead}{"message": "No such lamp"}`).status).toBe(404),
  );

  it('of another API is read too', () => {
    const error = read(
      new Error('422 {"error": {"code": "berth", "message": "Berth 7 is taken"}}'),
    );
    expect(error).toMatchObject({ status: 422, sysId: 'berth', detail: 'Berth 7 is taken' });
  });

  it.each([
    'Saved 404 {"note": "TYPED"}',
    '422 payload: {"note": "TYPED"}',
    'Status 422 while sending {"note": "TYPED"}',
    "HTTP 422 request {'note': 'TYPED'}",
  ])('is none where it may be what was sent: %s', (text) => {
    expect(JSON.stringify(read(new Error(text)).reasons)).not.toContain('TYPED');
  });

  it.each(["{'a': ", "{'a': datetime.now()}", "{a: '", '{:a=>', "{'a'}"])(
    'that is none is left as a text: %s',
    (text) => {
      expect(read(text).kind).toBe('unknown');
    },
  );
});

describe('the status in a sentence', () => {
  it.each([
    [
      'requests.exceptions.HTTPError: 404 Client Error: Not Found for url: https://api.example.com/',
      404,
    ],
    ['Request failed with status code 422', 422],
    ['HTTP error! status: 503', 503],
    ["Client error '404 Not Found' for url 'https://api.example.com/'", 404],
    ['The requested URL returned error: 403', 403],
    ['Response code 409 (Conflict)', 409],
    ['HTTP Error 404: Not Found', 404],
    ['Response status code does not indicate success: 404 (Not Found).', 404],
  ])('is that of the failure: %s', (text, status) => {
    for (const thrown of [text, new Error(text)]) expect(read(thrown).status).toBe(status);
  });

  it.each([
    '422 lamps were lit',
    'Lamp 404 is broken',
    'Request 404 not foundry',
    'Request 500 server errors_total',
    'It took 500 ms',
    'v4.404 of it',
    '1404 Not Found',
    'The lamp 404): it is broken',
    'The lamp (404: it is broken',
  ])('is no other number: %s', (text) => {
    expect(read(new Error(text))).not.toHaveProperty('status');
  });
});

describe('a response as it was on the wire', () => {
  const head = 'HTTP/1.1 429 Too Many Requests\r\nRetry-After: 7\r\nX-Custom: TYPED';
  const answer = JSON.stringify(envelope('RateLimitExceeded', { message: 'Slow down' }));

  it.each([
    ['whole', `${head}\r\n\r\n${answer}`],
    [
      'in a log of curl',
      `> PUT /lamps HTTP/1.1\n> X-Sent: TYPED\n> \n< ${head.replaceAll('\r\n', '\n< ')}\n< \n${answer}`,
    ],
  ])('has status, headers and body: %s', (_, text) => {
    const error = read(text);
    expect(error).toMatchObject({
      code: 'RateLimitExceededError',
      status: 429,
      retryAt: now + 7000,
      detail: 'Slow down',
    });
    expect(JSON.stringify(error)).not.toContain('TYPED');
  });

  it.each([
    ['an interim response', 'HTTP/1.1 100 Continue'],
    ['the tunnel of a proxy', 'HTTP/1.1 200 Connection established'],
    ['a redirect', 'HTTP/2 301 \r\nlocation: /lamps/7'],
  ])('is read behind %s', (_, before) => {
    expect(read(`${before}\r\n\r\n${head}\r\n\r\n${answer}`)).toMatchObject({
      code: 'RateLimitExceededError',
      status: 429,
      retryAt: now + 7000,
      detail: 'Slow down',
    });
  });

  it('without a body has its status', () => {
    expect(read(head)).toMatchObject({ status: 429, retryAt: now + 7000 });
    expect(read('HTTP/1.1 200 OK\n\n{}')).not.toHaveProperty('status', 429);
  });
});

describe('a failure told part by part', () => {
  it('in one line has name, status, sentence, details and request id', () => {
    const text =
      'ValidationFailed: Status: 422 - Unprocessable Entity - Message: Validation error - Details: The lamp "a" is not allowed here. - Request ID: lamp-7';
    for (const thrown of [text, `12:44:87 - ${text}`, new Error(text)])
      expect(read(thrown)).toMatchObject({
        code: 'ValidationFailedError',
        status: 422,
        detail: 'Validation error',
        requestId: 'lamp-7',
        reasons: ['The lamp "a" is not allowed here.'],
      });
  });

  it('in lines has its problems, and not what was typed', () => {
    const text =
      "errors.UnprocessableEntityError: HTTP status code: 422\nMessage: Validation error\nDetails:\n\t* Name: required - Path: '['tags']'\n\t* Name: size - Path: '['title']' - Value: 'TYPED'\nRequest ID: lamp-7";
    const error = read(text);
    expect(error).toMatchObject({
      kind: 'validation',
      status: 422,
      requestId: 'lamp-7',
      issues: [
        { rule: 'required', path: ['tags'] },
        { name: 'size', path: ['title'] },
      ],
    });
    expect(JSON.stringify(error)).not.toContain('TYPED');
  });

  it('has its problems where lines begin with a star alone', () => {
    const text =
      "HTTP status code: 422\nMessage: No\nDetails:\n\t* Name: size - Path: '['title']' - Value: 'a * b'";
    expect(read(text).issues).toMatchObject([{ name: 'size', path: ['title'] }]);
  });

  it('may have JSON as its details', () => {
    const details = {
      errors: [{ name: 'unknown', path: ['fields', 'a'], details: 'Not allowed' }],
    };
    const text = `response of the API (422): No\n\nDetails: ${JSON.stringify(details, null, 2)}`;
    expect(read(text)).toMatchObject({ status: 422, issues: [{ name: 'unknown' }] });
  });

  it('is none without a status', () => {
    expect(read('Message: hello - Details: none')).not.toHaveProperty('status');
  });
});

it('a log of an import without the request is read', () => {
  const data = {
    status: 422,
    statusText: 'Unprocessable Entity',
    message: 'No',
    details: { errors: [{ name: 'required', path: ['fields', 'title', 'en-US'] }] },
    requestId: 'lamp-7',
  };
  const record = { ts: '2026-05-04', level: 'error', error: { name: 'InvalidEntry', data } };
  for (const thrown of [record, [record]])
    expect(read(thrown)).toMatchObject({ kind: 'validation', requestId: 'lamp-7', status: 422 });
});

it('the call of an app’s action that failed is a failure, thrown or returned', async () => {
  const sys = {
    id: 'c',
    type: 'AppActionCall',
    status: 'failed',
    error: { ...body, statusCode: 404 },
  };
  for (const error of [read({ sys }), await readApiError({ sys }, { now })])
    expect(error).toMatchObject({ ...model, status: 404 });
});

describe('a record of JSON before other braces', () => {
  it('ends where it is whole', () => {
    const text = `FAILED REQUEST:\n\tGET https://api.example.com/lamps\n\tHTTP 404 Not Found\n\tBody{${JSON.stringify(body)}\n}\n\tHeader{none}`;
    for (const thrown of [text, new Error(text)]) expect(read(thrown)).toMatchObject(model);
  });
});

describe('what the libraries of Ruby and Python add to the parts of a failure', () => {
  it('is the time to wait', () => {
    const text = 'HTTP status code: 429\nMessage: Slow down.\nTime until reset (seconds): 42';
    expect(read(text)).toMatchObject({ kind: 'rateLimit', retryAt: now + 42_000 });
  });

  it('are reasons, a line each', () => {
    const text =
      'HTTP status code: 403\nMessage: Forbidden\nDetails: \n\tReasons:\n\t\tNo lamps.\n\t\tNo oil.\nRequest ID: lamp-7';
    expect(read(text)).toMatchObject({
      reasons: ['No lamps.', 'No oil.'],
      requestId: 'lamp-7',
    });
  });
});

describe('what these libraries say of a missing thing', () => {
  it.each([
    ['The requested Entry could not be found. ID: pier.', { type: 'Entry', id: 'pier' }],
    ['The requested Space could not be found.', { type: 'Space' }],
  ])('names it: %s', (details, resource) => {
    const text = `HTTP status code: 404\nMessage: The resource could not be found.\nDetails: ${details}\nRequest ID: lamp-7`;
    const error = read(text);
    expect(error).toMatchObject({ code: 'NotFoundError', resource, requestId: 'lamp-7' });
    expect(error.reasons).toEqual([]);
  });
});

describe('a sentence that content APIs have for one failure alone', () => {
  it.each([
    ['The access token you sent could not be found or is invalid.', 'AccessTokenInvalidError'],
    ['403: The access token you sent could not be found or is invalid.', 'AccessTokenInvalidError'],
    [
      'Status: 403 - Forbidden - Message: The access token you sent could not be found or is invalid.',
      'AccessTokenInvalidError',
    ],
    [
      'Uncaught RateLimitExceededException: You have exceeded the rate limit of the Harbour',
      'RateLimitExceededError',
    ],
    [
      'HTTP status code: 409 Conflict\nMessage: Version mismatch error. The version you specified was incorrect.',
      'VersionMismatchError',
    ],
    [
      'Lamps::BadGateway: HTTP status code: 502\nMessage: The requested space is hibernated.',
      'HibernatedError',
    ],
    ['The app action result is taking longer than expected to process.', 'TimeoutError'],
    ['Asset is taking longer then expected to process.', 'AssetProcessingTimeout'],
    [
      '[warning] Rate limit error occurred. Waiting for 1600 ms before retrying...',
      'RateLimitExceededError',
    ],
    ['Connection error occurred. Waiting for 1600 ms before retrying...', 'NetworkError'],
    [
      'Making assets\n(node:7) Warning: AssetTimeout: Asset is taking longer then expected to process.\n    at run (lamps.js:7:1)',
      'AssetProcessingTimeout',
    ],
    ['Server 503 error occurred. Waiting for 1600 ms before retrying...', 'ServiceUnavailable'],
  ])('tells the code where no id does: %s', (text, code) => {
    for (const thrown of [text, new Error(text)]) expect(read(thrown)).toMatchObject({ code });
  });

  it.each([
    [
      'Importing\n[warning] Rate limit error occurred. Waiting …\nRequest failed with status code 401',
      401,
    ],
    ['<h1>Not Found</h1>\n<p>You have exceeded the rate limit of …? Read this.</p>', 404],
    ['Refused\n{"note": "The requested space is hibernated"}', 400],
  ])('is not looked for beside a status, in a page or in JSON: %s', (said, status) => {
    for (const error of [parseSeen({ status, body: said }), read(said)])
      expect(['rateLimit', 'hibernated', 'network']).not.toContain(error.kind);
  });

  it('is not asked where an id tells more', () => {
    const message = 'The access token you sent could not be found or is invalid.';
    expect(read(envelope('NotFound', { message })).code).toBe('NotFoundError');
    expect(read(envelope('LampOut', { message })).code).toBe('LampOut');
  });
});

describe('an answer of GraphQL behind a sentence', () => {
  const message = 'No such lamp';
  const extensions = { contentful: { code: 'ACCESS_TOKEN_INVALID', requestId: 'lamp-7' } };
  const answer = { errors: [{ message, extensions }], data: null };
  const authentication = { code: 'AccessTokenInvalidError', requestId: 'lamp-7', detail: message };

  it('is read', () => {
    const text = `Failed to fetch API: ${JSON.stringify(answer)}`;
    for (const thrown of [text, new Error(text)])
      expect(read(thrown)).toMatchObject(authentication);
  });

  it.each([
    { ...answer, note: 'TYPED' },
    { errors: [{ message }] },
    { errors: [] },
    { data: 'TYPED' },
  ])('is none where it may be something else: %j', (other) => {
    const error = read(new Error(`Failed: ${JSON.stringify(other)}`));
    expect(error.kind).toBe('unknown');
  });
});

describe('an answer behind a sentence', () => {
  const answer = { message: 'No such lamp', correlationId: 'lamp-7' };

  it.each(['->', '=>', '→'])('has the status behind an arrow: %s', (arrow) => {
    const text = `Error: POST /lamps ${arrow} 404: ${JSON.stringify({ message: 'No such lamp' })}`;
    for (const thrown of [text, new Error(text)])
      expect(read(thrown)).toMatchObject({ status: 404, detail: 'No such lamp', kind: 'missing' });
  });

  it.each([
    ['the id of its request', answer],
    ['that it is an error', { status: 'error', ...answer }],
    ['that it has not worked', { success: false, message: 'No such lamp' }],
  ])('is read where it tells %s', (_, told) => {
    const text = `The lamp was not lit: ${JSON.stringify(told)}`;
    for (const thrown of [text, new Error(text)]) expect(read(thrown).detail).toBe('No such lamp');
  });

  it('is not what was sent, however alike', () => {
    for (const sent of [
      { message: 'TYPED', subject: 'x' },
      { message: 'TYPED', trace_id: 'lamp-7', to: 'anna' },
      { ok: false, description: 'TYPED' },
      { data: [{ status: 'error', message: 'TYPED' }] },
    ]) {
      const text = `The letter was not sent: ${JSON.stringify(sent)}`;
      for (const thrown of [text, new Error(text)])
        expect(JSON.stringify(read(thrown))).not.toContain('TYPED');
    }
  });

  it('keeps the sentence before it', () => {
    const text = `The bill was not sent: ${JSON.stringify({ ok: false, error: 'x_17' })}`;
    const { detail, reasons } = read(text);
    expect([detail, ...reasons]).toEqual(expect.arrayContaining(['The bill was not sent', 'x_17']));
  });

  it.each([
    'The price changed 399 → 449',
    'timeout raised 300 -> 500 ms',
    'Price 399 → 449: {"message": "TYPED"}',
  ])('is not behind an arrow that means a change: %s', (text) => {
    const error = read(text);
    expect(error.status).toBeUndefined();
    expect(JSON.stringify(error)).not.toContain('TYPED');
  });
});

describe('what a program written in Go prints', () => {
  it.each([
    [
      'Get "https://api.example.com/lamps": dial tcp: lookup api.example.com: no such host',
      'NetworkError',
    ],
    [
      'Get "https://api.example.com/lamps": context deadline exceeded (Client.Timeout exceeded while awaiting headers)',
      'TimeoutError',
    ],
    [
      'Put "https://api.example.com/lamps": read tcp 10.0.0.1:1->10.0.0.2:443: read: connection reset by peer',
      'NetworkError',
    ],
  ])('of a lost connection is no answer: %s', (text, code) => {
    for (const thrown of [text, new Error(text)]) expect(read(thrown).code).toBe(code);
    // a server tells of a call of its own: its answer came
    const answer = { status: 500, body: { error: text } };
    expect(parseSeen(answer).code).toBe('ServerError');
  });
});
