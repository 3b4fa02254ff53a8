import { describe, expect, it } from 'vitest';
import { withoutPayload } from '../../src/redaction/withoutPayload.js';

describe('a text with what was sent', () => {
  it.each([
    ['A pier {"payloadData":"a"}', 'A pier …'],
    ['A request: {"a":1} there', 'A request: …'],
    ['A pier, request: {"a":1} there', 'A pier …'],
    ['A pier, secret={"a":1} there', 'A pier, secret= …'],
    ['A pier\nheaders:\n  a: b', 'A pier\nheaders: …'],
    ['A reqBody: abc', 'A reqBody: …'],
    ['A pier, fields: {"a":1}', 'A pier, fields: …'],
    ['A pier <request><a>b</a></request>', 'A pier …'],
    ['A pier <soap:request>b</soap:request>', 'A pier …'],
    ['A pier was called:\ncurl -X PUT', 'A pier was called:\ncurl …'],
    ['A pier: { title: "a" }', 'A pier: …'],
    ['A pier, note=a&title=b', 'A pier, …'],
    ['A pier map[title:a] curl -X PUT', 'A pier …'],
    ['A secret: [1] x', 'A secret: …'],
    ['A query: {"a"} there', 'A query: …'],
    ['A request: ["a"]', 'A request: …'],
    ['A pier\nsecret:\n  abc', 'A pier\nsecret: …'],
    ['A pier, input: [1]', 'A pier …'],
    // what a rule allows stays before the value that it refuses: Zod 3; Superstruct
    ["Expected 'pier' | 'berth', received 'lamp'", "Expected 'pier' | 'berth', received …"],
    [
      'Expected one of "pier", "berth", received "lamp"',
      'Expected one of "pier", "berth", received …',
    ],
    [
      'Expected one of `"pier","berth"`, but received: "lamp"',
      'Expected one of `"pier","berth"`, but received …',
    ],
    ["One of ['pier', 'berth'], received: 'lamp'", "One of ['pier', 'berth'], received …"],
    ["'pier', 'berth' alone: failed for value 'lamp'", "'pier', 'berth' alone: failed for value …"],
    ['Expected "a", received {"b":1}', 'Expected "a", received …'],
    ['b","note":"c"}, received "d"', '…'],
    ['A pier\nfields:\n  title: a', 'A pier\nfields: …'],
    ['A pier, args: [1]', 'A pier …'],
    ['A pier, parameters: [1] of sql', 'A pier …'],
    // a text that begins within JSON or XML began with it
    ['b","payloadData":"a"}', '…'],
    ['b</a><request>a</request>', '…'],
    ['"headers": 1 a', '…'],
    ['A pier, request: ["a"]', '…'],
    ['A pier "payloadData": "a" {"b":1}', 'A pier …'],
    ['{"payloadData":"a"}', '…'],
  ])('says what stands before it: %s', (text, kept) => {
    expect(withoutPayload(text)).toBe(kept);
    expect(withoutPayload(kept)).toBe(kept);
  });

  it.each([
    'See <request> there.',
    'A request: it failed',
    'payload=abc',
    'A pier, secret=abc',
    'A pier, secretNote: abc',
    'A pier, fields: abc',
    'Allowed values:\n  - pier\n  - berth',
    'A <pier>b</pier>',
  ])('is none: %s', (text) => expect(withoutPayload(text)).toBe(text));
});
