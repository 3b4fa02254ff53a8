import { describe, expect, it } from 'vitest';
import { describeApiError } from '../../../src/describe/describeApiError.js';
import { parseApiError } from '../../../src/parse/parseApiError.js';
import { readApiError } from '../../../src/parse/readApiError.js';
import { now } from '../../support/bodies.js';
import { lostLeaves } from '../../support/lostLeaves.js';

const parse = (body: unknown) => parseApiError(body, { now });

describe('fields and their sentences', () => {
  it.each([
    [{ errors: { title: ['Too long', 'Too loud'], tags: 'None' } }],
    [{ message: 'Refused', errors: { title: ['Too long', 'Too loud'], tags: ['None'] } }],
    [{ title: ['Too long', 'Too loud'], tags: ['None'] }],
  ])('of %j are issues at their fields', (body) => {
    expect(parse(body).issues.map(({ path, message }) => [path, message])).toEqual([
      [['title'], 'Too long'],
      [['title'], 'Too loud'],
      [['tags'], 'None'],
    ]);
    expect(parse(body).reasons).toEqual([]);
  });

  it.each([
    [{ errors: ["Title can't be blank"] }],
    [{ full_messages: ["Title can't be blank"] }],
    [{ errors: { full_messages: ["Title can't be blank"] } }],
    [{ errors: { base: ["Title can't be blank"] } }],
    [{ non_field_errors: ["Title can't be blank"] }],
    [{ statusCode: 400, error: 'Bad Request', message: ["Title can't be blank"] }],
    [["Title can't be blank"]],
  ])('of the whole, as in %j, have no path', (body) => {
    expect(parse(body).issues).toMatchObject([{ message: "Title can't be blank", path: [] }]);
  });

  it('deeper down lose nothing', () => {
    const body = {
      errors: { pier: { berth: ['Taken'], depth: { min: 4 } }, boat: [{ error: 'blank' }] },
    };
    expect(lostLeaves(body, parse(body))).toEqual([]);
  });
});

describe('JSON of no known format', () => {
  it.each([
    [{ error: { code: 'fogged', message: 'Fog', type: 'weather' }, id: 'a' }, 'fogged', 'Fog'],
    [
      { message: 'Outer', error: { message: 'Fog', code: 'fogged', hint: 'Wait' } },
      'fogged',
      'Fog',
    ],
    [{ code: 'fogged', message: 'Fog', data: { since: 'noon' } }, 'fogged', 'Fog'],
    [{ error: 'invalid_grant', error_description: 'Fog' }, 'invalid_grant', 'Fog'],
    [{ error: 'mist', error_description: 'Fog' }, undefined, 'Fog'],
    [{ code: 1234, message: 'Fog' }, undefined, 'Fog'],
    [{ errors: 'Fog everywhere', message: 'Fog' }, undefined, 'Fog'],
  ])('%j says what happened, and loses nothing', (body, sysId, detail) => {
    const error = parse(body);
    expect(error.sysId).toBe(sysId);
    expect(error.detail).toBe(detail);
    expect(lostLeaves(body, error)).toEqual([]);
  });

  it('tells its status as a text, and the trace it belongs to', () => {
    const body = { message: 'Fog', status: '404', traceId: '00-7af1-01' };
    expect(parse(body)).toMatchObject({
      code: 'NotFoundError',
      status: 404,
      requestId: '00-7af1-01',
      reasons: [],
    });
    const both = { title: 'Fog', status: 404, requestId: 'abc', traceId: '00-7af1-01' };
    expect(parse(both)).toMatchObject({ requestId: 'abc', reasons: ['traceId: 00-7af1-01'] });
  });

  it.each([
    [{ path: ['a'], message: 'x' }],
    [{ pointer: 'a', detail: 'x' }],
    [{ loc: ['a'], msg: 'x', type: 'missing' }],
    [{ field: 'a', message: 'x', code: 'missing' }],
    [{ loc: ['a'], msg: 'x', field: { id: 'pier' } }],
    [{ field: 'a', msg: 'x', pointer: 7 }],
    [{ path: 'a', msg: 'x', location: 'body', type: 'field', value: 'v' }],
  ])('has elements that say where and what: %j', (element) => {
    const error = parse({ errors: [element], statusCode: 400 });
    expect(error.issues).toMatchObject([{ path: ['a'], message: 'x' }]);
    expect(lostLeaves(element, error)).toEqual([]);
  });
});

describe('a page', () => {
  it.each([
    ['<html><head><title>502 Bad Gateway</title></head>', undefined],
    ['<!DOCTYPE html>\n<html>\n<title>\n  Down\n  for now\n</title>', 'Down for now'],
    ['<html><h1 class="a">Down</h1>', 'Down'],
    ['<html><title></title><h1>Down</h1>', 'Down'],
    ['<html><!-- <title>Not this</title> --><title>Down</title>', 'Down'],
    ['<!-- <h1>Not this</h1> --><html><h1>Down</h1>', 'Down'],
    ['<html><script>var a = "<title>Not this</title>"</script><h1>Down</h1>', 'Down'],
    ['<html><style>h1:after{content:"<h1>No</h1>"}</style><h1>Down</h1>', 'Down'],
    ['<html><svg><title>Logo</title></svg><h1>Down</h1>', 'Down'],
    [
      '<html><title>Mara&#39;s Pier &amp; Sons: &quot;closed&quot;</title>',
      'Mara\'s Pier & Sons: "closed"',
    ],
    ['<html><title>&lt;b&gt;Down&lt;/b&gt;</title>', '&lt;b&gt;Down&lt;/b&gt;'],
    ['<?xml version="1.0"?><Error><Code>Fog</Code><Message>Down</Message></Error>', 'Down'],
    ['<html><title>Down<script>alert(1)</script>', 'Down'],
    ['<html><!-- never closed <title>Not this</title>', undefined],
    ['<html><script>never closed <title>Not this</title>', undefined],
    ['<title', undefined],
    ['<html><body><p>no title', undefined],
    ['502 Bad Gateway\n<html>', undefined],
    ['upstream <b>timed</b> out', 'upstream <b>timed</b> out'],
  ])('%s says %s', async (text, detail) => {
    const error = await readApiError(new Response(text, { status: 502 }), { now });
    expect(error).toMatchObject({ code: 'BadGateway', format: 'plain', issues: [], reasons: [] });
    expect(error?.detail).toBe(detail);
  });

  // without a bound, a walk that starts over at each of these would not end within the time of a test
  it.each(['<title ', '<title><', '<!--', '<script>', '<svg><', '<h1>\n', '&amp;', '< '])(
    'of %s without end says nothing',
    (part) => {
      const error = parse(`<html>${part.repeat(2_000_000)}`);
      expect(error.format).toBe('plain');
      expect(error.detail ?? '').toBe('');
    },
  );

  it('is looked at no further than its first 20,000 characters', () => {
    const late = (length: number) => `<html>${' '.repeat(length)}<h1>Down</h1>`;
    expect(parse(late(19_000)).detail).toBe('Down');
    expect(parse(late(20_000))).not.toHaveProperty('detail');
  });
});

describe('a stack trace', () => {
  const quoteOf = (thrown: unknown) => describeApiError(parseApiError(thrown)).quote;

  it('of Ruby is known by its class, and no file of it is quoted', () => {
    const frames = '\n\tfrom /app/lamps.rb:96:in `put`\n\tfrom /app/bin/run:4:in `<main>`';
    const named = 'Contentful::Management::AccessDenied';
    const error = parseApiError(`/app/lamps.rb:119:in \`call': ${named} (${named})${frames}`);
    expect(error).toMatchObject({ code: 'AccessDeniedError', reasons: [] });
    expect(quoteOf(`lamps.rb:7:in 'put': No such lamp (LampError)${frames}`)).toBe('No such lamp');
    expect(parseApiError(new Error('Contentful::Management::NotFound')).code).toBe('NotFoundError');
  });

  it.each([
    '#0 /srv/my app/x.php(3): put(TYPED)',
    'from C:/lamps/x.rb:12:in `TYPED`',
    'from <internal:kernel>:187:in `TYPED`',
  ])('keeps no frame: %s', (frame) => {
    expect(JSON.stringify(parseApiError(`No lamp\n${frame}`))).not.toContain('TYPED');
  });

  it('of an unknown class is quoted by its sentence', () => {
    expect(quoteOf("x.rb:12:in `a': No lamp (Harbour::Quay)")).toBe('No lamp');
  });

  it('of PHP keeps its sentence, and no file of it is quoted', () => {
    const text =
      'PHP Fatal error:  Uncaught GuzzleHttp\\Exception\\RequestException: cURL error 77: no certificate in /srv/lamp.php:201\nStack trace:\n#0 /srv/lamp.php(155): reject()\n#1 {main}\n  thrown in /srv/lamp.php on line 201';
    expect(quoteOf(text)).toBe('cURL error 77: no certificate');
  });

  it('keeps the name of a class that nobody knows', () => {
    const error = parseApiError("/lib/x.rb:12:in `req': Net::ReadTimeout (Net::ReadTimeout)");
    expect(error.detail).toBe('Net::ReadTimeout');
    expect(parseApiError("/lib/x.rb:12:in `req': No lamp (Harbour::Quay)").reasons).toEqual([
      'Harbour::Quay',
    ]);
  });

  it.each([
    'Two problems:\n#1 no oil\n#2 no lamp',
    'Words:\n#100lamps is not allowed\nremove it',
    'Fix these:\nfrom Kim:2 things\nlast',
  ])('is not what a person has numbered: %j', (text) => {
    expect(parseApiError(text).reasons).toHaveLength(2);
  });

  it.each(['Harbour::Quay', 'The class Contentful::NotFound is gone', 'lamps.rb:7: no lamp'])(
    'is none: %s',
    (text) => expect(parseApiError(text)).toMatchObject({ code: 'UnknownError', detail: text }),
  );
});

describe('an error of JSON-RPC', () => {
  const read = (error: object) => parseApiError({ jsonrpc: '2.0', id: 1, error });

  it.each([
    { message: 'The berth is taken', debug: 'Traceback' },
    { message: 'The berth is taken' },
    'The berth is taken',
  ])('says in its data what has happened: %j', (data) => {
    const error = read({ code: -32000, message: 'Server error', data });
    expect(error.detail).toBe('The berth is taken');
    expect(error.reasons).toContain('Server error');
  });

  it('says the same in its message where its data is no sentence', () => {
    expect(read({ code: -32000, message: 'No lamp', data: { berth: 7 } }).detail).toBe('No lamp');
    expect(read({ code: -32000, message: 'No lamp' }).detail).toBe('No lamp');
    for (const data of [
      '0x08c379a0',
      '0x',
      'Kim',
      'notes.add',
      ' ',
      '{"title": "a b c"',
      '[1, 2, 3]',
    ])
      expect(read({ code: 3, message: 'No lamp', data }).detail).toBe('No lamp');
    const trace = 'Traceback (most recent call last): no lamp';
    expect(read({ code: 3, message: 'No lamp', data: trace }).detail).toBe('No lamp');
    expect(read({ code: 3, message: 'No lamp', data: { message: '{"a b": "c d"}' } }).detail).toBe(
      'No lamp',
    );
  });
});
