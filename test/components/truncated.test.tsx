import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ApiErrorBanner } from '../../src/components/ApiErrorBanner.js';
import { TechnicalFacts } from '../../src/components/TechnicalFacts.js';
import { formatErrorReport } from '../../src/describe/formatErrorReport.js';
import { en } from '../../src/locales/en.js';
import { getSpeech } from '../../src/locales/speech.js';
import type { ApiError, Truncation } from '../../src/model/ApiError.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import type { ParseOptions } from '../../src/parse/ParseOptions.js';
import { envelope, now } from '../support/bodies.js';

const many = Array.from({ length: 107 }, (_, index) => `No ${index}`);
const more = getSpeech('en').plural(105, en.ui.truncated);

type Row = readonly [what: keyof Truncation, body: unknown, options: ParseOptions, said: string];

const rows: readonly Row[] = [
  ['issues', envelope('X', { details: { errors: many } }), { maxIssues: 2 }, more],
  ['issues', envelope('X', { details: { errors: many.slice(2) } }), { maxIssues: 0 }, more],
  ['reasons', envelope('X', { details: { reasons: many } }), {}, '(+7)'],
  ['depth', envelope('X', { details: { a: { b: { c: 1 } } } }), { maxDepth: 2 }, en.ui.cutShort],
  [
    'bytes',
    { isAxiosError: true, response: { status: 500, data: new Uint8Array(9) } },
    { maxBytes: 8 },
    en.ui.cutShort,
  ],
];

/** A banner, and what stands in its details once they are open. */
function onScreen(error: ApiError): string {
  return renderToStaticMarkup(
    <>
      <ApiErrorBanner error={error} />
      <TechnicalFacts error={error} news="" report={undefined} draft={undefined} />
    </>,
  );
}

describe('what was cut', () => {
  it.each(rows)('of %s is said on screen and in the report', (what, body, options, said) => {
    const error = parseApiError(body, { now, ...options });
    expect(error.truncated).toHaveProperty(what);
    expect(onScreen(error)).toContain(said);
    expect(formatErrorReport(error)).toContain(said);
  });

  it('is not said where nothing was', () => {
    const error = parseApiError(envelope('X', { details: { errors: many.slice(0, 3) } }), { now });
    const told = onScreen(error) + formatErrorReport(error);
    for (const said of ['(+', 'more not listed', en.ui.cutShort]) expect(told).not.toContain(said);
  });
});
