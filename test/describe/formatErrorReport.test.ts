import { describe, expect, it } from 'vitest';
import { formatErrorReport } from '../../src/describe/formatErrorReport.js';
import { en } from '../../src/locales/en.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { errorOf, issueOf } from '../support/errorOf.js';

describe('formatErrorReport', () => {
  it('says what became of the write that a failed reload was asked for, as the banner does', () => {
    const error = parseApiError({ sys: { type: 'Error', id: 'ServerError' } });
    const failedReload = { intent: 'save', unconfirmed: true } as const;
    const report = formatErrorReport(error, { intent: 'load', failedReload });
    expect(report).toContain(en.outcomes.save.maybeDone);
  });

  it('holds every fact that helps to find the cause', () => {
    const error = errorOf('ValidationFailedError', {
      sysId: 'ValidationFailed',
      requestId: 'req-1',
      detail: 'Validation error',
      reasons: ['first', 'second'],
      request: { method: 'PUT', url: 'https://api.example.com/entries/a' },
      issues: [
        issueOf({ rule: 'size', params: { max: 60, actual: 73 } }, { value: 'Long' }),
        issueOf(
          { rule: 'required', params: {} },
          { message: 'Give it a name', entity: { type: 'Entry', id: 'e1' } },
        ),
        issueOf({ rule: 'other', params: {} }, { path: [], message: 'Told by the server' }),
      ],
    });
    expect(formatErrorReport(error, { intent: 'save' })).toBe(
      [
        'Some fields need correction',
        'They do not meet the rules. Correct them, then try again. Your changes are not saved yet.',
        '',
        'Code: ValidationFailed (ValidationFailedError)',
        'HTTP status: 422',
        'Request ID: req-1',
        'Time: 2024-05-17T09:30:00.000Z',
        'Request: PUT https://api.example.com/entries/a',
        'Server message: Validation error',
        'Reasons: first',
        '  second',
        '',
        '- /fields/title/en-US [size] – Title must be 60 characters or fewer; it has 73',
        '- Entry e1 /fields/title/en-US [required] – Fill in “Title” – Give it a name',
        '- [other] – Told by the server',
      ].join('\n'),
    );
  });

  it.each([
    ['Unauthorized', 'unauthorized', 'unauthorized'],
    ['NotImplemented', 'NOT_IMPLEMENTED', 'NOT_IMPLEMENTED'],
    ['Conflict', 'con-flict', 'con-flict'],
    ['NotFoundError', 'NotFound', 'NotFound (NotFoundError)'],
  ] as const)('says a code once that is spelled otherwise only: %s, %s', (code, sysId, told) => {
    expect(formatErrorReport(errorOf(code, { sysId }))).toContain(`\nCode: ${told}\n`);
  });

  it.each([
    [new TypeError('Failed to fetch'), 'Message: Failed to fetch'],
    [new DOMException('signal timed out', 'TimeoutError'), 'Message: signal timed out'],
    [new Error('boom'), 'Message: boom'],
    [{ status: 500, body: 'boom' }, 'Server message: boom'],
    [{ sys: { type: 'Error', id: 'ServerError' }, message: 'boom' }, 'Server message: boom'],
    [{ errors: [{ message: 'boom' }] }, 'Server message: boom'],
  ])('calls only that a message of the server which one sent: %s', (thrown, line) => {
    expect(formatErrorReport(parseApiError(thrown)).split('\n')).toContain(line);
  });

  it.each(['\n', '\r\n', '\r', '\u2028', '\u2029'])(
    'indents what a server says behind a line break, so that it passes for no fact: %j',
    (eol) => {
      const sentence = `The pier is closed.${eol}Request id: lamp${eol}- [required] – berth`;
      const body = { message: sentence, errors: [{ field: 'pier', message: sentence }] };
      const lines = formatErrorReport(
        parseApiError({ status: 422, data: body, headers: {} }),
      ).split(/\r\n|[\n\r\u2028\u2029]/);
      expect(lines).toContain('  Request id: lamp');
      expect(lines).not.toContain('Request id: lamp');
      expect(lines).toContain('  - [required] – berth');
      expect(lines).not.toContain('- [required] – berth');
    },
  );

  it('leaves out what is not known', () => {
    const report = formatErrorReport(errorOf('NetworkError', { receivedAt: Number.NaN }));
    expect(report.split('\n\n')[1]).toBe('Code: NetworkError');
  });

  it('lists no more issues than asked for and says how many there are', () => {
    const issue = issueOf({ rule: 'required', params: {} });
    const error = errorOf('ValidationFailedError', {
      issues: Array.from({ length: 1_000 }, () => issue),
      truncated: { issues: 34 },
    });
    const lines = formatErrorReport(error, { maxIssues: 2 }).split('\n');
    expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(2);
    expect(lines.at(-1)).toBe('1,032 more not listed');
    expect(formatErrorReport(error).split('\n- ')).toHaveLength(1_001);
  });

  it.each([
    [0, 0],
    [-1, 300],
    [Number.NaN, 300],
    [Infinity, 300],
  ])('a limit of %s lists %s of 300 issues', (maxIssues, count) => {
    const issue = issueOf({ rule: 'required', params: {} });
    const error = errorOf('ValidationFailedError', {
      issues: Array.from({ length: 300 }, () => issue),
    });
    const lines = formatErrorReport(error, { maxIssues }).split('\n');
    expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(count);
  });

  it('says that the answer was cut', () => {
    const cut = (truncated: object) =>
      formatErrorReport(errorOf('ServerError', { truncated, reasons: ['a'] }));
    expect(cut({ bytes: 4_194_304 })).toContain('Note: The answer was too large to read');
    expect(cut({ depth: true })).toContain('Note: The answer was too large to read');
    expect(cut({ reasons: 3 })).toContain('Reasons: a … (+3)');
    expect(cut({})).not.toContain('too large');
  });

  it('speaks in the words of the app', () => {
    const report = formatErrorReport(errorOf('ServerError'), {
      copy: { ServerError: { title: 'The lights went out' } },
    });
    expect(report.split('\n')[0]).toBe('The lights went out');
  });

  it('holds the pattern that a sentence puts into words', () => {
    const issues = [issueOf({ rule: 'regexp', params: { pattern: '^[a-z-]+$' } })];
    expect(formatErrorReport(errorOf('ValidationFailedError', { issues }))).toContain(
      'the letters a to z and hyphens – ^[a-z-]+$',
    );
  });
});
