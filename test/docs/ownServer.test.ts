import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeApiError } from '../../src/describe/describeApiError.js';
import { describeIssue } from '../../src/describe/describeIssue.js';
import { readApiError } from '../../src/parse/readApiError.js';
import { now } from '../support/bodies.js';

const page = readFileSync(join(import.meta.dirname, '../../docs/guides/own-server.md'), 'utf8');

/** The answers on the page, as HTTP/1.1 writes them. */
const answers = [
  ...page.matchAll(/^```http\nHTTP\/1\.1 (\d{3}) .*\n((?:.+\n)*)\n([^`]*)```$/gm),
].map(([, status, head = '', body]) => {
  const headers = head
    .trim()
    .split('\n')
    .map((line): [string, string] => {
      const [name = '', value = ''] = line.split(': ');
      return [name, value];
    });
  return { status: Number(status), headers, body };
});

async function readAnswer(wanted: number) {
  const answer = answers.find(({ status }) => status === wanted);
  if (!answer) throw new Error(`The page has no answer with status ${wanted}.`);
  const { status, headers, body } = answer;
  const error = await readApiError(new Response(body, { status, headers }), { now });
  if (!error) throw new Error('It is a failure.');
  return error;
}

it('has four answers', () => {
  expect(answers.map(({ status }) => status)).toEqual([422, 409, 429, 500]);
});

it('names the fields that are wrong, in the server’s words or in ours', async () => {
  const error = await readAnswer(422);

  expect(error).toMatchObject({ kind: 'validation', requestId: '7f3a9c' });
  expect(error.issues.map((issue) => [issue.path, describeIssue(issue)])).toEqual([
    [['title'], 'The title is the name of a ship, without its number'],
    [['berth'], 'Berth must be 40 or less'],
  ]);
});

it('asks for a reload where somebody else has saved', async () => {
  const error = await readAnswer(409);

  expect(error).toMatchObject({ code: 'VersionMismatchError', recovery: 'reload' });
  expect(describeApiError(error).quote).toBe('Version 7 was saved by Noor at 10:40');
});

it('counts the wait down', async () => {
  expect(await readAnswer(429)).toMatchObject({ kind: 'rateLimit', retryAt: now + 12_000 });
});

it('keeps the code and the request of what the server could not do', async () => {
  expect(await readAnswer(500)).toMatchObject({
    kind: 'server',
    sysId: 'STORAGE_FAILED',
    detail: 'The archive did not answer',
    requestId: '7f3a9d',
  });
});

it.each([
  [401, '`onSignIn`', 'authenticate', undefined],
  [402, '`onRequestAccess`', 'requestAccess', 'quoted'],
  [403, '`onRequestAccess`', 'requestAccess', 'quoted'],
  [404, '`onLeave`', 'leave', undefined],
  [410, '`onLeave`', 'leave', undefined],
  [413, '–', 'revise', 'quoted'],
  [423, '`onRetry`', 'retry', 'quoted'],
])('offers for %i what the table says: %s', async (status, handler, recovery, quoted) => {
  const title = 'Berth 7 is not free';
  const error = await readApiError(new Response(JSON.stringify({ title }), { status }));
  const row = page.split('\n').find((line) => new RegExp(`^\\| .*\\b${status}\\b`).test(line));

  expect(row).toContain(`| ${handler} | ${quoted ?? 'in the details'} |`);
  expect(error?.recovery).toBe(recovery);
  expect(error && describeApiError(error).quote).toBe(quoted && title);
});
