import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEcho } from '../../src/redaction/secretMembers.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { now } from '../support/bodies.js';
import { aroundProblem, besideProblem, echoes, quotes, secretPlaces } from '../support/planted.js';
import { runs } from '../support/runs.js';
import { everythingOf } from '../support/secrets.js';

/** What was typed: mixed, a plain word, a number, words, and what holds quotes itself. */
const typed = ['q7Zk1VwXr9', 'lamplight', '73194682', 'lamp oil harbour', 'the "lamp" oil'];

const names = Object.keys;

/** Everything that leaves of a failure, without what JSON escapes. */
function seen(thrown: unknown): string {
  const error = parseApiError(thrown, { now });
  expect(parseApiError(structuredClone(error), { now })).toStrictEqual(error);
  return everythingOf(error).replaceAll('\\', '');
}

/** The problem of one field that is a secret, as the choice says. */
const planted = fc.record({
  place: fc.constantFrom(...secretPlaces),
  value: fc.constantFrom(...typed),
  quote: fc.constantFrom(...quotes),
  echo: fc.constantFrom(...echoes),
  around: fc.constantFrom(...names(aroundProblem)),
  beside: fc.constantFrom(...names(besideProblem)),
  isRepeated: fc.boolean(),
});

type Planted = typeof planted extends fc.Arbitrary<infer Plan> ? Plan : never;

function make({ place, value, quote: [open, close], echo, around, beside, isRepeated }: Planted) {
  const message = isRepeated ? 'It is too weak' : `It may not be ${open}${value}${close} here`;
  const problem = { message, ...(isRepeated && { [echo]: value }) };
  return aroundProblem[around]?.(place, problem, besideProblem[beside]?.(value) ?? {});
}

/** Plain words under a name that does not tell what they are: another field may be said to have them. */
function isSaidOfOthers({ isRepeated, echo, value, around, beside }: Planted): boolean {
  const isPlain = !/\d/.test(value);
  // whose sentences are all of problems
  const isOther = beside.includes('another problem') || around === 'errors of JSON:API';
  return isRepeated && !isEcho(echo) && isPlain && isOther;
}

const plan: Planted = {
  place: 'password',
  value: 'q7Zk1VwXr9',
  quote: ['"', '"'],
  echo: 'value',
  around: 'a list of problems',
  beside: 'the sentence of the whole',
  isRepeated: true,
};

describe('the value of a secret does not leave', () => {
  it.each(secretPlaces.map((place) => [place]))('of %j', (place) => {
    expect(seen(make({ ...plan, place }))).not.toContain(plan.value);
  });

  it.each(quotes)('in %s and %s', (...quote) => {
    for (const value of typed)
      expect(seen(make({ ...plan, quote, value, isRepeated: false }))).not.toContain(value);
  });

  it.each(echoes)('under the name %s', (echo) => {
    for (const value of typed) expect(seen(make({ ...plan, echo, value }))).not.toContain(value);
  });

  it.each(names(aroundProblem))('in %s', (around) => {
    for (const value of typed) expect(seen(make({ ...plan, around, value }))).not.toContain(value);
  });

  it.each(names(besideProblem))('by %s', (beside) => {
    for (const value of typed) expect(seen(make({ ...plan, beside, value }))).not.toContain(value);
  });

  it('wherever it is planted, and however it is told', () => {
    fc.assert(
      fc.property(planted, (chosen) => {
        fc.pre(!isSaidOfOthers(chosen));
        expect(seen(make(chosen))).not.toContain(chosen.value);
      }),
      runs(600),
    );
  });
});

describe('a word that says other things, too, stays where it does', () => {
  const tell = (value: unknown, message: string) =>
    parseApiError({ message, errors: [{ field: 'password', message: 'Weak', value }] }, { now });

  it.each([
    ['admin', 'Only an admin may do this'],
    ['test', 'The latest test failed'],
    ['true', 'It is not true'],
    [true, 'It is not true'],
    ['password', 'The password is weak'],
    ['string', 'Expected a string'],
    ['lamp', 'The lamplight is out'],
    ['12', 'Use 12 characters'],
    ['128', 'Use at most 128 characters'],
    ['123', 'The order 12345 is closed'],
  ])('%s', (value, message) => {
    expect(tell(value, message).detail).toBe(message);
  });

  it.each([
    ['admin', 'It may not be "admin"', 'It may not be "[redacted]"'],
    ['lamplight', 'A lamplight is too short', 'A [redacted] is too short'],
    ['4711', 'The PIN 4711 is taken', 'The PIN [redacted] is taken'],
    ['the lamp', 'It is the lamp again', 'It is [redacted] again'],
    ['q7', 'It is q7 again', 'It is q7 again'],
    ['q7z', 'It is q7z again', 'It is [redacted] again'],
  ])('and is masked where it is the value: %s', (value, message, told) => {
    expect(tell(value, message).detail).toBe(told);
  });
});

describe('what is masked', () => {
  it('leaves the places of problems, and the length of what is said', () => {
    const error = parseApiError(
      {
        message: `Not 'lamplight', ${'and no more '.repeat(120)}`,
        errors: [
          { field: 'password', message: 'Weak', value: 'lamplight' },
          { field: 'lamplight', message: 'No' },
        ],
      },
      { now },
    );
    expect(error.issues.map(({ path }) => path)).toEqual([['password'], ['lamplight']]);
    expect(error.detail).toMatch(/^Not '\[redacted]', and no more /);
    expect(error.detail?.length).toBeGreaterThan(1_400);
  });
});

describe('what repeats so many secrets', () => {
  const problems = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      field: index % 2 ? 'name' : 'password',
      message: index % 2 ? `Not lamp-${index - 1} again` : `The value "lamp-${index}" is weak`,
      ...(index % 2 ? {} : { value: `lamp-${index}` }),
    }));

  it('tells none of them', () => {
    expect(seen({ message: 'Refused', errors: problems(200) })).not.toMatch(/lamp-\d/);
  });
});
