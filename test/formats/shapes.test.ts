import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeApiError } from '../../src/describe/describeApiError.js';
import { describeIssue } from '../../src/describe/describeIssue.js';
import { readApiError } from '../../src/parse/readApiError.js';
import { jsonResponse, now } from '../support/bodies.js';
import { runs } from '../support/runs.js';
import { type Refusal, shapes } from './shapes.js';

const letters = (minLength: number, maxLength: number) =>
  fc.string({
    minLength,
    maxLength,
    unit: fc.constantFrom('a', 'd', 'e', 'i', 'l', 'm', 'n', 'o', 'r', 't'),
  });

const sentences = fc
  .array(letters(2, 9), { minLength: 3, maxLength: 8 })
  .map((words) => `Qu${words.join(' ')}.`);

/** No name that any server gives to anything. */
const fields = letters(3, 9).map((name) => `zz${name}`);

const refusals: fc.Arbitrary<Refusal> = fc.record({
  whole: sentences,
  problems: fc.uniqueArray(
    fc.record({
      field: fields,
      sentence: sentences,
      typed: letters(12, 20).map((x) => `typed${x}`),
    }),
    { minLength: 1, maxLength: 4, selector: ({ field }) => field },
  ),
});

/** A server that tells of one problem alone tells of the first. */
const single: readonly string[] = ['Stripe', 'celebrate', 'Prisma', 'Razorpay'];

describe.each(shapes)('as $server tells of refused content', ({ server, status, ...shape }) => {
  it('each field and sentence is on screen, and what was typed is not', async () => {
    await fc.assert(
      fc.asyncProperty(refusals, async (refusal) => {
        const error = await readApiError(jsonResponse(status, shape.body(refusal)), {
          now,
          partial: true,
        });
        if (!error) throw new Error('It was to be a failure.');
        const told = single.includes(server) ? refusal.problems.slice(0, 1) : refusal.problems;
        const { place = (field: string) => field } = shape;
        const { title, body, quote } = describeApiError(error, { intent: 'save' });
        const screen = [title, body, quote, ...error.issues.map((issue) => describeIssue(issue))];
        expect(error.kind).toBe('validation');
        expect(error.recovery).toBe('revise');
        expect(
          error.issues.filter(({ path }) => path.length > 0).map(({ path }) => path.join('/')),
        ).toEqual(told.map(({ field }) => place(field)));
        for (const { sentence } of told) expect(screen.join('\n')).toContain(sentence);
        const whole = JSON.stringify(error);
        expect(whole).toContain(shape.isSilent ? '' : refusal.whole);
        for (const { typed } of refusal.problems) expect(whole).not.toContain(typed);
      }),
      runs(25),
    );
  });
});
