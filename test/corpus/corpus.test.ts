import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createElement, Fragment } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ApiErrorBanner } from '../../src/components/ApiErrorBanner.js';
import { TechnicalFacts } from '../../src/components/TechnicalFacts.js';
import { describeApiError } from '../../src/describe/describeApiError.js';
import { describeIssue } from '../../src/describe/describeIssue.js';
import { neutralSpeech } from '../../src/describe/neutralSpeech.js';
import { formatErrorReport } from '../../src/describe/formatErrorReport.js';
import type { ApiError } from '../../src/model/ApiError.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { readApiError } from '../../src/parse/readApiError.js';
import { lostLeaves } from '../support/lostLeaves.js';
import { expectPlainData } from '../support/plainData.js';

/**
 * Recorded exchanges are other people's: they stay where API_ERROR_CORPUS points to, a folder of
 * `*.jsonl` files whose lines have this shape.
 */
interface Recording {
  readonly source: unknown;
  readonly kind: string;
  readonly status: number | null;
  readonly statusText?: string | null;
  readonly headers?: Readonly<Record<string, string | readonly string[]>> | null;
  readonly body: string | null;
  readonly request?: { readonly method?: string; readonly url?: string } | null;
}

const folder = process.env['API_ERROR_CORPUS'];
const now = Date.UTC(2026, 4, 4, 9);

const rows = folder === undefined ? [] : recordingsIn(folder);

// the one or the other test exists: nothing is left out in silence
it.each(folder === undefined ? ['API_ERROR_CORPUS'] : [])(
  'has no recordings to read: no corpus folder is named by %s',
  (name) => {
    expect(process.env[name]).toBeUndefined();
    expect(rows).toEqual([]);
  },
);

it.each(folder === undefined ? [] : [folder])('finds recordings in %s', () => {
  expect(rows.length).toBeGreaterThan(0);
});

it.each(rows)('$name is read without loss', ({ row }) => expectReadWithoutLoss(row));

const lists = rows.flatMap(({ name, row }) => {
  const errors = own(jsonOf(row.body), 'errors');
  return row.status === 200 && Array.isArray(errors) ? [{ name, row, count: errors.length }] : [];
});

it.each(lists)('$name is a partial result with $count issues', async ({ row, count }) => {
  const error = await readApiError(responseOf(row, 200), { now, partial: true });
  expect(error).toMatchObject({ partial: true, severity: 'warning', code: 'UnresolvedLinks' });
  expect(error?.issues.map(({ rule }) => rule)).toEqual(Array(count).fill('notResolvable'));
});

async function expectReadWithoutLoss(row: Recording): Promise<void> {
  const json = jsonOf(row.body);
  const error =
    row.status === null
      ? parseApiError(json ?? row.body, { now })
      : await readApiError(responseOf(row, row.status), { now });
  expect(error === null).toBe(row.status !== null && row.status < 400);
  // a good answer holds nothing that could be lost
  expectNothingLost(row, json, error ?? parseApiError(json, { now }));
}

function expectNothingLost(row: Recording, json: unknown, error: ApiError): void {
  expectPlainData(error);
  expect(parseApiError(structuredClone(error))).toStrictEqual(error);
  for (const intent of [undefined, 'load', 'save'] as const) {
    const { title, body } = describeApiError(error, { now, ...(intent && { intent }) });
    expect(title.trim()).not.toBe('');
    expect(body.trim()).not.toBe('');
  }
  expect(formatErrorReport(error)).toContain(error.code);
  expectOnScreen(error);
  expect(lostLeaves(own(json, 'details'), error)).toEqual([]);
  expect(error).toMatchObject(sentIn(row, json));
}

/** Everything that was read is drawn: the server's sentence, its reasons, a sentence for each issue. */
function expectOnScreen(error: ApiError): void {
  const banner = createElement(ApiErrorBanner, { error });
  // drawn when a person opens them
  const details = createElement(TechnicalFacts, {
    error,
    news: '',
    report: undefined,
    draft: undefined,
  });
  const text = textOf(renderToStaticMarkup(createElement(Fragment, null, banner, details)));
  // as on a server, for that is where it is drawn
  const speech = neutralSpeech;
  const sentences = error.issues.slice(0, 50).map((issue) => describeIssue(issue, { speech }));
  const said = [error.detail ?? '', error.requestId ?? '', ...error.reasons, ...sentences];
  expect(said.filter((words) => !text.includes(words))).toEqual([]);
}

/** What a page of this markup reads. */
function textOf(markup: string): string {
  const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return markup
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#x([\da-f]+)|(\w+));/gi, (_, code: string | undefined, name: string) =>
      code === undefined
        ? (characters[name] ?? '')
        : String.fromCodePoint(Number.parseInt(code, 16)),
    );
}

/** What the model must repeat word for word. */
function sentIn(row: Recording, json: unknown): Partial<ApiError> {
  const isError = own(own(json, 'sys'), 'type') === 'Error';
  const fromHeader = row.status === null ? undefined : headerOf(row, 'x-contentful-request-id');
  const requestId = own(json, 'requestId') ?? (isError ? fromHeader : undefined);
  const message = own(json, 'message');
  // one that embeds another error is taken apart
  const isWhole = isError && typeof message === 'string' && !/^\d{3} - \{/.test(message);
  return {
    ...(row.status !== null && row.status >= 400 && { status: row.status }),
    ...(typeof requestId === 'string' && { requestId }),
    ...(isWhole && { detail: message }),
    ...(isError && { sysId: String(own(own(json, 'sys'), 'id')) }),
  };
}

function recordingsIn(path: string): readonly { readonly name: string; readonly row: Recording }[] {
  return readdirSync(path)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) =>
      readFileSync(join(path, file), 'utf8')
        .split('\n')
        .map((line, index) => ({ line, name: `${file}, line ${index + 1}` }))
        .filter(({ line }) => line.trim() !== '')
        .map(({ line, name }) => ({ name, row: JSON.parse(line) as Recording })),
    );
}

function responseOf({ body, statusText, headers }: Recording, status: number): Response {
  const isBare = status === 204 || status === 304;
  const response = new Response(isBare ? null : body, { status, statusText: statusText ?? '' });
  for (const [name, value] of Object.entries(headers ?? {}))
    if (name.toLowerCase() !== 'content-encoding') response.headers.set(name, String(value));
  return response;
}

function headerOf({ headers }: Recording, name: string): string | undefined {
  const found = Object.entries(headers ?? {}).find(([key]) => key.toLowerCase() === name)?.[1];
  return found === undefined ? undefined : String(found);
}

function jsonOf(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

function own(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}
