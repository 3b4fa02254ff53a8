import { envelope } from './bodies.js';
import { hidden } from './secrets.js';

/** The text that an editor typed, in the entry that was sent. */
const entry = {
  sys: { type: 'Entry', id: 'pier' },
  fields: { title: { 'en-US': `The pier ${hidden}` }, note: { 'en-US': hidden } },
};
const headers = { Authorization: `Bearer ...${hidden}`, 'X-Custom': hidden };
const problem = { name: 'size', path: ['fields', 'title', 'en-US'], max: 60 };

/** The JSON that the SDKs write into the message of an error, as a record. */
const sdkFacts = {
  status: 422,
  statusText: 'Unprocessable Entity',
  message: 'Validation error',
  details: { errors: [problem] },
  request: {
    url: `https://api.example.com/entries/pier?access_token=${hidden}`,
    headers,
    method: 'put',
    payloadData: JSON.stringify(entry),
  },
  requestId: 'request-7',
};

const sdkText = JSON.stringify(sdkFacts, null, 2);
const graphqlFacts = {
  response: { error: '', status: 500, headers: { 'x-custom': hidden } },
  request: { query: 'mutation { save }', variables: { title: hidden, deep: [{ note: hidden }] } },
};

/** The sent entry as JSON. Its quotes or brackets are replaced where it is used, so that no parser reads it. */
const sentText = JSON.stringify({ title: hidden, payloadData: { note: hidden } });

/** The text with character references instead of HTML markup. */
function inHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** A request as it is written on the wire. */
const httpMessage = `PUT /entries/pier HTTP/1.1\r\nHost: api.example.com\r\nX-Custom: ${hidden}\r\n\r\ntitle: ${hidden}`;

const formParts = ['title', 'note'].map(
  (name) => `--b7\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${hidden}\r\n`,
);

/** The text escaped as in a JSON string, so many times over. */
function escaped(text: string, times: number): string {
  let result = text;
  for (let time = 0; time < times; time += 1) result = JSON.stringify(result).slice(1, -1);
  return result;
}

/** Ways in which a text holds the JSON of a client. */
export const texts: Readonly<Record<string, string>> = {
  'JSON alone': sdkText,
  'JSON in one line': JSON.stringify(sdkFacts),
  'JSON behind a sentence': `Save failed: ${sdkText}`,
  'JSON behind a label in each line': `ValidationFailed: ${sdkText}`
    .split('\n')
    .map((line) => `ERR! import ${line}`)
    .join('\n'),
  'problems behind a sentence': `The pier is invalid.${JSON.stringify([{ ...problem, payloadData: hidden, headers }], null, 2)}`,
  'records, one a line': [1, 2]
    .map((ts) => JSON.stringify({ ts, level: 'error', error: { name: 'Odd', data: sdkFacts } }))
    .join('\n'),
  'JSON behind a sentence without a colon': `The entry could not be saved ${sdkText}`,
  'JSON behind a name': `Error: ValidationFailed: ${sdkText}`,
  'JSON behind a level': `ERR! NotFound: ${sdkText}`,
  'JSON behind a level in brackets': `[error] ${JSON.stringify(sdkFacts)}`,
  'JSON behind a time': `2026-05-04T09:00:00.000Z ERROR ValidationFailed: ${sdkText}`,
  'JSON before a stack': `ValidationFailed: ${sdkText}\n    at put (client.js:1:2)`,
  'JSON in quotes': `Failed with ${JSON.stringify(sdkText)}`,
  'JSON escaped once': `Failed: ${escaped(sdkText, 1)}`,
  'JSON escaped twice': `Failed: ${escaped(sdkText, 2)}`,
  'JSON escaped three times': `Failed: ${escaped(sdkText, 3)}`,
  'a log line of JSON': JSON.stringify({ level: 'error', msg: sdkText, config: { data: hidden } }),
  'JSON of a GraphQL client': `GraphQL Error (Code: 500): ${JSON.stringify(graphqlFacts)}`,
  'JSON before other braces': `PUT failed: Body{${JSON.stringify({ sys: { type: 'Error', id: 'Odd' }, ...sdkFacts })}\n}\nHeader{X-Custom: none}`,
  'an answer of GraphQL behind a sentence': `Failed to fetch API: ${JSON.stringify({ errors: [{ message: 'No', extensions: { code: 'ODD', variables: { title: hidden } } }], extensions: { request: { title: hidden } } })}`,
  'the parts of a failure, with the wait': `HTTP status code: 429\nMessage: Slow down.\nDetails: ${JSON.stringify({ request: { title: hidden } })}\nTime until reset (seconds): 42`,
  'what Node prints': `Error: { status: 422, request: { headers: { 'X-Custom': '${hidden}' },\n  payloadData: '${hidden}' } }`,
  'what Ruby prints': `failed {"headers"=>{"x-custom"=>"${hidden}"}}`,
  'what Rails logs': `Completed 422\n  Parameters: {"title"=>"${hidden}", "note"=>"${hidden}"}`,
  'what Django logs': `Save failed request_data={'title': '${hidden}'} <QueryDict: {'note': ['${hidden}']}>`,
  'an object in a URL': `Save failed: ${encodeURIComponent(sentText)}`,
  'an object in a URL in a URL': `Save failed: /?next=${encodeURIComponent(encodeURIComponent(sentText))}`,
  'an object in HTML': `Save failed: ${inHtml(sentText)}`,
  'an object in HTML, with numbers': `Save failed: ${sentText.replaceAll('"', '&#34;')}`,
  'an object in HTML, escaped twice': `Save failed: ${inHtml(inHtml(sentText))}`,
  'an object as .NET escapes it': `Save failed: ${sentText.replaceAll('"', '\\u0022')}`,
  'an object as nginx escapes it': `Save failed: ${sentText.replaceAll('"', '\\x22')}`,
  'an object in HTML, with padded numbers': `Save failed: ${sentText.replaceAll('"', '&#0034;')}`,
  'an object in HTML in a URL': `Save failed: ${encodeURIComponent(inHtml(sentText))}`,
  'an object of .NET in HTML in a URL': `Save failed: ${encodeURIComponent(inHtml(sentText.replaceAll('"', '\\u0022').replaceAll('\\', '&#92;')))}`,
  'a secret in a URL': `Save failed: %7B%22user%22%3A1%2C%22password%22%3A%22${hidden}%22%7D`,
  'a secret in HTML': `Save failed: {&quot;password&quot;:&quot;${hidden}&quot;}`,
  'what Go prints': `Save failed: request=map[note:b title:${hidden}]`,
  'what Go prints of a pointer': `Save failed: request=&{Title:${hidden}}`,
  'what Java prints': `Save failed: request=EntryRequest{title='${hidden}', note='b'}`,
  'what a record of Java prints': `Save failed: request=EntryRequest[title=${hidden}, note=b]`,
  'what Lombok and Python print': `Save failed: payload=Entry(title='${hidden}', note='b')`,
  'what PHP prints': `Save failed: request: Array ( [title] => ${hidden} )`,
  'what PHP prints in an array': `Array ( [request] => Array ( [title] => ${hidden} ) )`,
  'what Rust prints': `Save failed: request: Some(Entry { title: "${hidden}" })`,
  'what Phoenix logs': `Save failed: Parameters: %{"title" => "${hidden}"}`,
  'what SQLAlchemy tells': `Save failed\n[SQL: UPDATE]\n[parameters: {'title': '${hidden}'}]`,
  'a value of a log line': `msg="Save failed" payload="{\\"title\\":\\"${hidden}\\"}"`,
  'a name in a path': `Save failed: request.body: {title: '${hidden}'}`,
  'elements of XML': `Save failed: <entry><title>${hidden}</title><payloadData>${hidden} pier</payloadData></entry>`,
  'an XML document': `<fault><reason>no</reason><request><title>${hidden}</title></request></fault>`,
  'elements of XML in HTML': inHtml(`Save failed: <entry><request>\n<a>${hidden}</a></request>`),
  'an element of XML with an attribute': `<a:request xmlns:a="urn:b"> ${hidden}</a:request>`,
  'secrets as elements of XML': `Login failed: <user>mara</user><password>the ${hidden}</password><ns:pin id="1">${hidden}`,
  'a line of YAML': `Save failed\npayloadData: The pier ${hidden}`,
  'a block of YAML': `Save failed\nrequest:\n  title: The pier ${hidden}\n`,
  'a list of YAML': `Save failed\nheaders:\n- ${hidden}\n`,
  'a text of YAML': `Save failed\npayload: |-\n  The pier ${hidden}\n`,
  'a block of YAML, escaped': `Save failed\\nrequest:\\n  title: The pier ${hidden}\\n`,
  'a request over HTTP': httpMessage,
  'a request over HTTP behind a sentence': `Save failed: ${httpMessage}`,
  'a request over HTTP, escaped': `Save failed: ${escaped(httpMessage, 1)}`,
  'a request over HTTP as curl tells it': `> PUT /entries HTTP/2\n> x-custom: ${hidden}\n> \n`,
  'a line of cookies': `Save failed, Cookie: theme=dark; session=${hidden}`,
  'a line that proves a password': `Authorization: Digest username="mara", response="${hidden}"`,
  'parts of a form': `Save failed: ${formParts.join('')}--b7--`,
  'a command of curl': `Retry with curl -X PUT https://api.example.com/ --data-raw '{"title":"${hidden}"}'`,
  'a command of curl, its URL first': `curl 'https://api.example.com/' \\\n  -H 'X-Custom: ${hidden}' -d 'title ${hidden}'`,
  'a form': `POST failed: title=The+pier+${hidden}&note=${hidden}`,
  'a form with spaces': `POST failed: title=The pier ${hidden}&note=${hidden}`,
  'a form in German': `POST failed: überschrift=The pier&notiz=${hidden}`,
  'a form with spaces in names': `POST failed: my+title=The pier&my+note=${hidden}`,
  'a form in HTML': `title=${hidden}&amp;fields%5Bnote%5D=${hidden}`,
  'a value that Spring refused': `Field error in object 'entry' on field 'title': rejected value [${hidden}]; codes [Size]`,
  'a value that mongoose refused': `Cast to Number failed for value "${hidden}" (type string) at path "title"`,
  'a value that valibot received': `Invalid email: Received "${hidden}"`,
  'a token (RFC 7519) in lines': `Bad token eyJhbGciOiJIUzI1NiJ9\n.eyJzdWIiOiJ9${hidden}\n${hidden}\r\n  .${hidden}\n${hidden}`,
  'a token (RFC 7519) in lines, escaped': `Bad token eyJhbGciOiJIUzI1NiJ9\\n.eyJzdWIiOiJ9${hidden}\\n${hidden}.\\r\\n${hidden}`,
  'a record in a sentence, as JSON': `Could not save {"title":"The pier ${hidden}","note":"b"} now`,
  'a list of records in a sentence, as JSON': `Could not save (${JSON.stringify([{ title: hidden }], null, 1)})`,
  'a record of Node in a sentence': `Could not save { title: 'The pier ${hidden}', note: '${hidden}' }.`,
  'a record without quotes in a sentence': `Could not save {title: The pier ${hidden}}`,
  'a record of Python in a sentence': `Could not save {'title': '${hidden}'} now`,
  'a record of Ruby in a sentence': `Could not save {:title=>"${hidden}"} now`,
  'a record of Go in a sentence': `Could not save map[title:${hidden}]`,
  'a record of Go with its type in a sentence': `Could not save &{Title:${hidden}}`,
  'a record of Java in a sentence': `Could not save Entry{title='${hidden}', note='b'}`,
  'a record of Lombok in a sentence': `Could not save Entry(title=${hidden}, note=b)`,
  'a record of Java 16 in a sentence': `Could not save Entry[title=${hidden}, note=b]`,
  'a record of Rust in a sentence': `Could not save Entry { title: "${hidden}" }`,
  'a record of PHP in a sentence': `Could not save Array ( [title] => ${hidden} )`,
  'an object of Python in a sentence': `Could not save <Entry title='${hidden}' id=1>`,
  'an object of Python by its text': `Could not save <Entry: The pier ${hidden}>`,
  'an object of Python by its text in quotes': `Could not save <Entry '${hidden}'>`,
  'pairs of Python in a sentence': `Could not save OrderedDict([('title', '${hidden}'), ('note', 'b')])`,
  'a model of Pydantic in a sentence': `Could not save title='${hidden}' note='b'`,
  'what Pydantic raises': `1 validation error for Entry\ntitle\n  Too short [type=string_too_short, input_value='${hidden}', input_type=str]`,
  'a record of Rails in a sentence': `Could not save #<Entry id: 1, title: "${hidden}">`,
  'an object of Ruby in a sentence': `Could not save #<Entry:0x000078 @title="${hidden}">`,
  'a struct of Ruby in a sentence': `Could not save #<struct Entry title="${hidden}">`,
  'a record of Commons Lang in lines': `Could not save Entry@1b2c[\n  title=${hidden}\n  note=b\n]`,
  'an object of PHP in a sentence': `Could not save Entry Object\n(\n    [title:protected] => ${hidden}\n)`,
  'what PHP exports in a sentence': `Could not save array (\n  'title' => '${hidden}',\n)`,
  'a short array of PHP in a sentence': `Could not save ['title' => '${hidden}']`,
  'what PHP dumps in a sentence': `Could not save array(1) {\n  ["title"]=>\n  string(10) "${hidden}"\n}`,
  'an object that PHP dumps in a sentence': `Could not save object(Entry)#1 (1) {\n  ["title"]=>\n  string(10) "${hidden}"\n}`,
  'a dictionary of Swift in a sentence': `Could not save ["title": "${hidden}"]`,
  'a value of Swift in a sentence': `Could not save Entry(title: "${hidden}", note: "b")`,
  'a keyword list of Elixir in a sentence': `Could not save [title: "${hidden}", note: "b"]`,
  'pairs of Erlang in a sentence': `Could not save [{title,<<"${hidden}">>}]`,
  'a map of Clojure in a sentence': `Could not save {:title "${hidden}"}`,
  'a map of Scala in a sentence': `Could not save Map(title -> ${hidden})`,
  'a statement with its values': `insert into \`entry\` (\`title\`) values ('${hidden}') - UNIQUE constraint failed`,
  'a statement that sets values': `update "entry" set "title" = '${hidden}' where "id" = 7 - value too long`,
  'a statement before its parameters': `Failed query: insert into "entry" ("title") values ($1)\nparams: ${hidden},b`,
  'JSON that lacks its beginning': `${hidden}"}},"headers":{"x-custom":"${hidden}"}}`,
  ...Object.fromEntries(
    // the name of the payload, then longer and longer parts of it
    [60, 40, 20, 5].map((left) => [
      `JSON that lacks its last ${left} characters`,
      `Save failed: ${JSON.stringify(sdkFacts)}`.slice(0, -left),
    ]),
  ),
};

const withData = (data: unknown) => ({ message: 'It failed', data });

/** Places for a text in a thrown value. */
export const textPlaces: Readonly<Record<string, (text: string) => unknown>> = {
  'the message of an error with a status and a body': (text) =>
    Object.assign(new Error(text), { status: 422, data: { retried: 1 } }),
  'the message of an error with a status': (text) =>
    Object.assign(new Error(text), { statusCode: 422 }),
  'behind a status': (text) => new Error(`Error: 422 Unprocessable Entity ${text}`),
  'the body of a response on the wire': (text) => `HTTP/1.1 422 No\r\nX-Custom: 7\r\n\r\n${text}`,
  'a part of a text': (text) => `Save: Status: 422 - Message: ${text} - Details: ${text}`,
  'the code of an error': (text) => Object.assign(new Error('It failed'), { code: text }),
  'a fact of an error with a status': (text) =>
    Object.assign(new Error('It failed'), { status: 422, code: text, details: text, hint: text }),
  'the error of a record without a status': (text) => ({ status: 'FETCH_ERROR', error: text }),
  'the text that could not be parsed': (text) => ({
    status: 'PARSING_ERROR',
    originalStatus: 422,
    data: text,
    error: text,
  }),
  'the message of a record of a client': (text) => ({
    status: 422,
    message: text,
    headers: { 'x-custom': text, authorization: text },
    config: { data: text },
    error: {},
  }),
  'the reason of an error': (text) => ({ error: { reason: text } }),
  'a sentence of Amazon': (text) => ({ Message: text }),
  'a violation': (text) => ({ violations: [{ propertyPath: 'title', title: text }] }),
  'a thrown text': (text) => text,
  'the message of an Error': (text) => new Error(text),
  'the message of a TypeError': (text) => new TypeError(text),
  'the message of a record': (text) => ({ message: text }),
  'a stack': (text) => ({ name: 'Error', message: 'It failed', stack: text }),
  'the stack of an Error': (text) => Object.assign(new Error('It failed'), { stack: text }),
  errorMessage: (text) => ({ errorType: 'Error', errorMessage: text }),
  'errorMessage within errorMessage': (text) => ({
    errorMessage: JSON.stringify({ errorType: 'Error', errorMessage: text, trace: [text] }),
  }),
  data: withData,
  'data of an Error': (text) => Object.assign(new Error('It failed'), { data: text }),
  details: (text) => ({ message: 'It failed', details: text }),
  'a member of details': (text) => ({ message: 'It failed', details: { upstream: { text } } }),
  originalError: (text) => ({ message: 'It failed', originalError: new Error(text) }),
  'originalError as a text': (text) => ({ message: 'It failed', originalError: text }),
  'a cause': (text) => new Error('It failed', { cause: new Error(text) }),
  'a reason': (text) => ({ status: 'rejected', reason: text }),
  'an error of a record': (text) => ({ error: text, path: '/entries' }),
  'an AggregateError': (text) => new AggregateError([new Error(text), new Error(text)], text),
  'a log record': (text) => ({ ts: '2026-05-04', level: 'error', error: { message: text } }),
  'a list of log records': (text) => [
    { ts: '1', level: 'info', info: 'started' },
    { ts: '2', level: 'error', error: { name: 'NotFound', message: text } },
  ],
  'the message of an envelope': (text) => envelope('BadRequest', { message: text }),
  'an error in the message of an envelope': (text) =>
    envelope('BadRequest', { message: `404 - ${JSON.stringify({ message: text })}` }),
  'the id': (text) => envelope(text),
  reasons: (text) => envelope('AccessDenied', { details: { reasons: [text] } }),
  'the message of an issue': (text) =>
    envelope('ValidationFailed', { details: { errors: [{ ...problem, details: text }, text] } }),
  'the value of an issue': (text) =>
    envelope('ValidationFailed', { details: { errors: [{ ...problem, value: text }] } }),
  'a fact of an issue': (text) =>
    envelope('ValidationFailed', { details: { errors: [{ ...problem, hint: text }] } }),
  'an error of a field': (text) => ({ errors: { title: [text] } }),
  'a parameter of the URL of axios': (text) => ({
    isAxiosError: true,
    message: 'It failed',
    config: { method: 'get', url: `/entries?limit=1&filter=${encodeURIComponent(text)}` },
  }),
  'a segment of the URL of axios': (text) => ({
    isAxiosError: true,
    message: 'It failed',
    config: { method: 'get', url: `/entries/${encodeURIComponent(text)}/published` },
  }),
  'a body of axios': (text) => ({ isAxiosError: true, response: { status: 500, data: text } }),
  'the message of axios': (text) => ({ isAxiosError: true, message: text }),
  'an error of GraphQL': (text) => ({ data: null, errors: [{ message: text }] }),
  'an error of a GraphQL client': (text) =>
    Object.assign(new Error(text), { graphQLErrors: [{ message: text, path: ['save'] }] }),
  'a problem (RFC 9457)': (text) => ({
    type: 'about:blank',
    title: 'x',
    status: 500,
    detail: text,
  }),
  'an error of SCIM': (text) => ({
    schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
    detail: text,
    status: '400',
  }),
  'a model': (text) => ({
    kind: 'server',
    code: 'ServerError',
    receivedAt: 1,
    detail: text,
    reasons: [text, `upstream: ${text}`],
    issues: [{ message: text, path: [], value: text }],
  }),
};

/** Records of clients, servers and logs that repeat what was sent. */
export const records: Readonly<Record<string, object>> = {
  'the facts of an SDK': sdkFacts,
  'a log record of an import': {
    ts: '2026-05-04T09:00:00.000Z',
    level: 'error',
    error: { name: 'ValidationFailed', data: sdkFacts, entity: entry },
    entity: entry,
  },
  'an error of an import': { name: 'ValidationFailed', data: sdkFacts, entity: entry },
  'what servers and their logs call what was sent': {
    message: 'It failed',
    context: { rawBody: hidden, reqBody: hidden, requestPayload: { note: hidden } },
    details: { formData: { note: hidden }, requestParams: hidden, requestParameters: [hidden] },
  },
  'a request as Postman and Node describe one': {
    message: 'It failed',
    originalRequest: { body: { raw: hidden } },
    rawHeaders: ['X-Custom', hidden],
  },
  'an event of API Gateway': {
    message: 'It failed',
    event: { httpMethod: 'PUT', body: hidden, multiValueHeaders: { 'x-custom': [hidden] } },
  },
  'a ValidationError of Yup': {
    name: 'ValidationError',
    message: 'title is too long',
    path: 'title',
    value: { title: hidden, note: { deep: hidden } },
    errors: ['title is too long'],
    inner: [
      {
        path: 'title',
        message: 'title is too long',
        params: { value: hidden, originalValue: hidden, path: 'title', max: 3 },
      },
      { path: 'note', params: { value: { deep: hidden }, originalValue: { deep: hidden } } },
    ],
  },
  'an answer of Elysia': {
    type: 'validation',
    message: 'title is too long',
    found: { title: hidden },
  },
  'an error of Ajv that is verbose': {
    instancePath: '/title',
    keyword: 'maxLength',
    message: 'title is too long',
    data: hidden,
  },
  'an error of Ajv 6 that is verbose': {
    keyword: 'maxLength',
    dataPath: '.title',
    message: 'title is too long',
    schema: 60,
    data: hidden,
  },
  'an error of Ajv 6 about the whole': { keyword: 'not', dataPath: '', message: 'No', data: entry },
  'a literal that Zod 3 refused': {
    code: 'invalid_literal',
    path: ['title'],
    message: 'No',
    expected: 'a',
    received: hidden,
  },
  'an error of jsonschema for Python': {
    message: 'title is too long',
    path: ['title'],
    validator: 'maxLength',
    validator_value: 60,
    instance: hidden,
  },
  'an error of jsonschema for Node': {
    property: 'instance.title',
    message: 'is too long',
    schema: { maxLength: 60 },
    name: 'maxLength',
    argument: 60,
    instance: hidden,
    stack: 'instance.title is too long',
  },
  'an error of Cerberus': {
    document_path: ['title'],
    rule: 'maxlength',
    constraint: 60,
    value: { deep: hidden },
  },
  'an error of fastest-validator': {
    type: 'stringMax',
    message: 'title is too long',
    field: 'title',
    expected: 60,
    actual: hidden,
  },
  'an error of io-ts': {
    message: 'No',
    value: { title: hidden },
    context: [{ key: 'title', type: { name: 'string' }, actual: { title: hidden } }],
  },
  'a violation of Symfony with its root': {
    propertyPath: 'title',
    message: 'Too long',
    invalidValue: hidden,
    root: { title: hidden },
  },
  'a violation of Hibernate Validator with its beans': {
    propertyPath: 'title',
    message: 'Too long',
    invalidValue: hidden,
    rootBean: { title: hidden },
    leafBean: { title: hidden },
  },
  'an error of class-validator with its value': {
    property: 'title',
    target: entry.fields,
    value: { deep: hidden },
    children: [{ property: 'deep', value: [hidden], constraints: { isOdd: 'Too long' } }],
  },
  'a context of Joi': {
    message: 'title is too long',
    path: ['title'],
    type: 'any.custom',
    context: { value: { deep: hidden }, label: 'title', key: 'title' },
  },
  'an input of Pydantic': { type: 'odd', loc: ['title'], msg: 'Too long', input: [hidden] },
  'a problem of FedEx': {
    code: 'ODD',
    message: 'Too long',
    parameterList: [{ key: 'title', value: hidden }],
  },
  'elements of Xero': {
    ErrorNumber: 10,
    Message: 'A validation exception occurred',
    Elements: [{ Title: hidden, Lines: [hidden], ValidationErrors: [{ Message: 'Too long' }] }],
  },
  'elements of Xero without problems': {
    ErrorNumber: 10,
    Message: 'An exception occurred',
    Elements: [{ Title: hidden, Lines: [hidden] }],
  },
  'a ValidatorError of Mongoose': {
    name: 'ValidatorError',
    message: 'title is too long',
    kind: 'maxlength',
    path: 'title',
    properties: { message: 'title is too long', path: 'title', value: hidden },
  },
  'a taken value of MongoDB': {
    message: 'It failed',
    keyPattern: { slug: 1 },
    keyValue: { slug: hidden },
  },
  'an error of marshmallow': {
    messages: { title: ['It is too long'] },
    valid_data: { note: hidden },
    data: { title: hidden },
  },
  'a failure of Superstruct': {
    message: 'title is too long',
    path: ['title'],
    branch: [{ title: hidden }, hidden],
  },
  'a result of Braintree': {
    message: 'It failed',
    errors: { amount: ['It is too low'] },
    params: { amount: hidden },
  },
  'an error of Sequelize': {
    message: 'It failed',
    sql: `INSERT INTO entry VALUES ('${hidden}')`,
    errors: [{ message: 'title is too long', path: 'title', instance: { title: hidden } }],
  },
  'a cut log record': { level: 'error', entity: hidden, payload: hidden },
  'an AxiosError as JSON': {
    name: 'AxiosError',
    message: 'Request failed with status code 500',
    stack: hidden,
    config: { url: `/?access_token=${hidden}`, headers, data: hidden, params: { q: hidden } },
    status: 500,
  },
  'an error of graphql-request': graphqlFacts,
  'a request': { method: 'PUT', url: '/entries', headers, body: hidden, data: hidden },
  'a request in PascalCase': { Request: { Method: 'PUT', Body: hidden }, Headers: headers },
  'a request of GraphQL': { query: `{ save(title: "${hidden}") }`, variables: { a: hidden } },
  'a request of JSON-RPC': { jsonrpc: '2.0', method: 'save', params: [hidden], id: 1 },
  'what FastAPI’s documentation sends back': {
    detail: [{ loc: ['body', 'title'], msg: 'Too long', type: 'value_error', input: entry }],
    body: entry,
  },
  'an error of class-validator': {
    property: 'title',
    target: entry.fields,
    constraints: { maxLength: 'Too long' },
  },
  'a problem of Spring': { field: 'title', defaultMessage: 'Too long', rejectedValue: hidden },
  'a problem of FluentValidation': {
    propertyName: 'Title',
    errorMessage: 'Too long',
    attemptedValue: hidden,
  },
  'a problem of Hibernate Validator': {
    propertyPath: 'title',
    message: 'Too long',
    invalidValue: hidden,
  },
  'an error of Joi': { _original: entry, details: [{ message: 'Too long', path: ['title'] }] },
  'an error of Rails': { controller: 'entries', action: 'update', params: { title: hidden } },
  'a request as Rails describes it': { parameters: { entry: { title: hidden } } },
  'a request as Django describes it': { request_data: hidden, META: { a: 1 }, POST: { a: hidden } },
  'names in other spellings': { 'payload-data': hidden, request_body: hidden, Raw_Request: hidden },
  'arguments of GraphQL': { extensions: { arguments: { title: hidden, deep: [hidden] } } },
  'an event of Sentry': {
    breadcrumbs: [{ category: 'fetch', data: { body: hidden } }],
    exception: [{ stacktrace: { frames: [{ vars: { title: hidden } }] } }],
  },
  'an issue of valibot': {
    kind: 'validation',
    type: 'min_length',
    expected: '>=60',
    received: `"${hidden}"`,
    message: 'Too short',
  },
  'a request in a list': { attempts: [{ deep: [{ request: { deep: hidden } }] }] },
  'parameters by field': {
    message: 'It failed',
    params: { title: `The pier ${hidden}`, note: hidden, deep: { note: [hidden] } },
  },
  'a problem with parameters by field': {
    message: 'Too long',
    path: ['title'],
    params: { title: `The pier ${hidden}`, note: hidden },
  },
  'a problem of a secret field with its facts': {
    message: 'Too short',
    property: 'password',
    rule: 'minLength',
    min: 8,
    received: hidden,
    params: { typed: hidden, min: 8 },
    context: { typed: hidden, deep: { typed: [hidden] } },
    meta: { seen: hidden },
  },
  'fields by name': {
    message: 'It failed',
    fields: { title: `The pier ${hidden}`, note: hidden, deep: { 'en-US': hidden } },
  },
  'attributes by name': { message: 'It failed', attributes: { title: hidden, note: hidden } },
  'a resource of JSON:API': {
    message: 'It failed',
    data: { type: 'entries', id: '7', attributes: { title: `The pier ${hidden}`, note: hidden } },
  },
  'an entity with its fields': { entity: entry, error: envelope('NotFound') },
};

/** Places for a record in a thrown value. */
export const recordPlaces: Readonly<Record<string, (record: object) => unknown>> = {
  'thrown by itself': (record) => record,
  'as an Error': (record) => Object.assign(new Error('It failed'), record),
  'as data': withData,
  'as details': (record) => ({ message: 'It failed', details: record }),
  'as a member of details': (record) => envelope('BadRequest', { details: { upstream: record } }),
  'as details of an envelope': (record) => envelope('BadRequest', { details: record }),
  'as originalError': (record) => ({ message: 'It failed', originalError: record }),
  'as error': (record) => ({ error: record }),
  'as a cause': (record) => new Error('It failed', { cause: record }),
  'in a list': (record) => [record, record],
  'in a list of errors': (record) => ({ message: 'It failed', errors: [record] }),
  'as an issue': (record) => envelope('ValidationFailed', { details: { errors: [record] } }),
  'as a fact of an issue': (record) =>
    envelope('ValidationFailed', { details: { errors: [{ ...problem, context: record }] } }),
  'as the value of an issue': (record) =>
    envelope('ValidationFailed', { details: { errors: [{ ...problem, value: record }] } }),
  'by field': (record) => ({ errors: { request: record, title: record } }),
  'as extensions of GraphQL': (record) => ({
    data: null,
    errors: [{ message: 'It failed', extensions: { exception: record, ...record } }],
  }),
  'as a body of axios': (record) => ({
    isAxiosError: true,
    response: { status: 500, data: record },
  }),
  'as the body of an error that has a status': (record) =>
    Object.assign(new Error('It failed'), { status: 422, data: record }),
  'behind a status, as a text': (record) => `422 Unprocessable Entity ${JSON.stringify(record)}`,
  'behind a status, as Python prints it': (record) =>
    `422 Client Error: ${JSON.stringify(record).replaceAll("'", '').replaceAll('"', "'")}`,
  'as details of a text': (record) => `(422): No\n\nDetails: ${JSON.stringify(record)}`,
  'as the body of a response on the wire': (record) =>
    `HTTP/1.1 422 No\r\nX-Custom: 7\r\n\r\n${JSON.stringify(record)}`,
  'as the error of a call of an app’s action': (record) => ({
    sys: { type: 'AppActionCall', error: { sys: { type: 'Error', id: 'X' }, ...record } },
  }),
  'as the body of a record that has a status': (record) => ({ status: 422, data: record }),
  'as the error beside a response': (record) => ({
    error: record,
    response: { status: 422, headers: record },
  }),
  'as facts of an error that has a status': (record) =>
    Object.assign(new Error('It failed'), {
      status: 422,
      code: 'no',
      details: record,
      errors: [record],
    }),
  'beside a code': (record) => Object.assign(new Error('It failed'), { code: 'no' }, record),
  'as a record of a client': (record) => ({ status: 422, headers: {}, ...record }),
  'as an error of a client': (record) =>
    Object.assign(new Error('It failed'), { status: 422, headers: {} }, record),
  'as the body that got has read': (record) =>
    Object.assign(new Error('It failed'), { response: { statusCode: 422, body: record } }),
  'as the text that superagent has read': (record) =>
    Object.assign(new Error('It failed'), {
      status: 422,
      response: { status: 422, body: {}, text: JSON.stringify(record) },
    }),
  'beside the body of an error that has a status': (record) =>
    Object.assign(new Error('It failed'), {
      status: 422,
      body: { message: 'No' },
      request: record,
    }),
  'in a list of violations': (record) => ({ violations: [{ propertyPath: 'title', ...record }] }),
  'in a list of invalid parameters': (record) => ({
    'invalid-params': [{ name: 'title', reason: 'No', ...record }],
  }),
  'in the state of a model': (record) => ({ Message: 'No', ModelState: { request: record } }),
  'in records by field': (record) => ({ errors: { author: { request: record, name: record } } }),
  'in a list of records by field': (record) => ({
    errors: { title: [{ message: 'No', ...record }] },
  }),
  'below field errors': (record) => ({ fieldErrors: { title: { ...record, _errors: ['No'] } } }),
  'as a member of a problem': (record) => ({ type: 'a:b', status: 400, title: 'x', ...record }),
  'as a text of JSON': (record) => JSON.stringify(record),
  'behind a sentence': (record) => new Error(`Save failed: ${JSON.stringify(record)}`),
};
