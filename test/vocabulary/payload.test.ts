import { describe, expect, it } from 'vitest';
import { visiblePart } from '../../src/redaction/visiblePart.js';

// The names are written out here once more: a test that walked the table would lose a row with it.

const typed = 'typed by Mara';
const seen = (name: string, value: unknown, beside: object = {}) =>
  visiblePart({ ...beside, [name]: value }, name);

describe('what was sent', () => {
  it.each([
    'request',
    'payloaddata',
    'headers',
    'requestheaders',
    'responseheaders',
    'config',
    'req',
    'rawrequest',
    'payload',
    'requestbody',
    'requestpayload',
    'requestparameters',
    'requestparams',
    'multivalueheaders',
    'rawrequestbody',
    'originalbody',
    'requestjson',
    'httpbody',
    'postbody',
    'eventbody',
    'bodyparams',
    'postdata',
    'submitteddata',
    'inputdata',
    'formvalues',
    'reqbody',
    'rawbody',
    'formdata',
    'rawheaders',
    'originalrequest',
    'sql',
    'consideredvalue',
    'argumentvalue',
    'originalvalue',
    'variables',
    'entity',
    '_original',
    'inputvalue',
    'rejectedvalue',
    'invalidvalue',
    'attemptedvalue',
    'formattedmessageplaceholdervalues',
    'uniquesku',
    'requestdata',
    'breadcrumbs',
    'stacktrace',
    'stack',
  ])('is seen nowhere in %s', (name) => {
    for (const value of [typed, [typed], { title: typed }])
      expect(seen(name, value)).toBeUndefined();
  });

  it.each([
    ['body', 'anything', 'httpmethod'],
    ['instance', 'a record', undefined],
    ['op', 'a record', 'errmsg'],
    ['statement', 'anything', 'arguments'],
    ['arguments', 'a list or record', 'statement'],
    ['value', 'a record', 'inner'],
    ['value', 'anything', 'originalvalue'],
    ['query', 'anything', 'variables'],
    ['value', 'a list or record', 'label'],
    ['target', 'anything', 'property'],
    ['value', 'a list or record', 'property'],
    ['value', 'anything', 'problems'],
    ['value', 'anything', 'collection'],
    ['input', 'a list or record', undefined],
    ['entry', 'a record', 'modelname'],
    ['asset', 'a record', 'modelname'],
    ['user', 'a record', 'modelname'],
    ['element', 'a record', 'modelname'],
    ['model', 'a record', 'modelname'],
    ['data', 'anything', 'errortype'],
    ['found', 'a list or record', undefined],
    ['data', 'anything', 'instancepath'],
    ['data', 'anything', 'datapath'],
    ['instance', 'anything', 'validator'],
    ['instance', 'anything', 'argument'],
    ['value', 'a list or record', 'constraint'],
    ['actual', 'anything', 'expected'],
    ['actual', 'a list or record', undefined],
    ['value', 'a list or record', 'context'],
    ['root', 'a list or record', 'invalidvalue'],
    ['rootbean', 'a list or record', undefined],
    ['leafbean', 'a list or record', undefined],
    ['parameterlist', 'a list or record', undefined],
    ['elements', 'a list or record', 'errornumber'],
    ['properties', 'a record', 'kind'],
    ['keyvalue', 'a record', undefined],
    ['validdata', 'a list or record', undefined],
    ['data', 'anything', 'validdata'],
    ['branch', 'a list or record', 'path'],
    ['body', 'anything', 'detail'],
    ['body', 'anything', 'method'],
    ['data', 'anything', 'method'],
    ['params', 'anything', 'method'],
    ['params', 'anything', 'url'],
    ['params', 'anything', 'controller'],
    ['parameters', 'a record', undefined],
    ['parameters', 'a list or record', 'sql'],
    ['args', 'a list or record', undefined],
    ['trace', 'a list or record', undefined],
    ['traces', 'a list or record', undefined],
    ['post', 'a record', 'meta'],
    ['querydict', 'a record', undefined],
    ['arguments', 'a record', undefined],
    ['received', 'anything', 'kind'],
    ['received', 'anything', 'expected'],
    ['options', 'anything', 'request'],
  ] as const)('is not seen in %s that holds %s, beside %s', (name, holds, beside) => {
    const around = beside === undefined ? {} : { [beside]: 'x' };
    expect(seen(name, { title: typed }, around)).toBeUndefined();
    expect(seen(name, [typed], around)).toEqual(holds === 'a record' ? [typed] : undefined);
    expect(seen(name, typed, around)).toEqual(holds === 'anything' ? undefined : typed);
    // another row may be about records of this name, whatever stands beside them
    const alone = { anything: typed, 'a list or record': [typed], 'a record': { title: typed } };
    const value = alone[holds];
    expect(beside === undefined ? value : seen(name, value)).toEqual(value);
  });

  it.each([
    'params',
    'fields',
    'attributes',
    'body',
    'json',
    'form',
    'query',
    'inputs',
    'values',
    'submitted',
  ])('is not seen by field in %s', (name) => {
    expect(seen(name, { title: typed })).toBeUndefined();
    expect(seen(name, ['title'])).toEqual(['title']);
    expect(seen(name, 'title')).toBe('title');
  });

  it.each([
    'boom\n\tat pier.Berth.moor(Berth.java:7)',
    'Error: boom\n    at moor (berth.js:7:1)',
    "#0 /srv/berth.php(7): moor('lamp')\n#1 {main}",
  ])('is not seen in a stack under the name of a trace: %j', (stack) => {
    expect(seen('trace', stack)).toBeUndefined();
    expect(seen('note', stack)).toBe(stack);
  });

  it('is told from the facts of a rule, which stand under such a name, too', () => {
    const facts = { limit: 3 };
    expect(seen('params', facts, { keyword: 'maxLength' })).toBe(facts);
    expect(seen('params', facts, { code: 'custom', path: ['title'] })).toBe(facts);
    expect(seen('params', facts, { code: 'custom' })).toBeUndefined();
    expect(seen('params', facts, { path: ['title'] })).toBeUndefined();
    const sent = { title: typed, limit: 3 };
    expect(seen('params', sent, { code: 'custom', path: ['title'] })).toBeUndefined();
  });
});

describe('what of a member may be seen', () => {
  it.each([
    ['password', 'x', '[redacted]'],
    ['password', '', ''],
    ['password', null, null],
    ['title', 'x', 'x'],
    [
      'entity',
      { sys: { type: 'Link', linkType: 'Entry', id: 'pier', more: typed }, title: typed },
      { sys: { type: 'Link', linkType: 'Entry', id: 'pier' } },
    ],
    ['entity', { sys: { type: 'Entry', id: 'pier' } }, undefined],
  ])('is, of %s, no secret, and of an entity its link: %j', (name, value, part) => {
    expect(seen(name, value)).toEqual(part);
  });
});
