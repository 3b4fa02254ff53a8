import { expect, it } from 'vitest';
import { describeIssue } from '../../../src/describe/describeIssue.js';
import { de } from '../../../src/locales/de.js';
import { parseApiError } from '../../../src/parse/parseApiError.js';

function issueOfRails(sentence: string) {
  const body = { status: 422, errors: { depth: [sentence] } };
  return parseApiError(body, { now: 0 }).issues[0];
}

it.each([
  ['is not a number', 'Depth: Erforderlich ist eine Zahl'],
  ['must exist', '„Depth“ ausfüllen'],
  ['must be greater than or equal to 3', 'Depth: Der Wert muss mindestens 3 betragen'],
  ['must be greater than or equal to -0.5', 'Depth: Der Wert muss mindestens -0,5 betragen'],
  ['must be less than or equal to 9', 'Depth: Der Wert darf höchstens 9 betragen'],
  ['is too long (maximum is 1 character)', 'Depth: höchstens 1 Zeichen'],
])('%s is said in German', (sentence, german) => {
  const issue = issueOfRails(sentence);
  expect(issue && describeIssue(issue, { locale: de })).toContain(german);
});

it.each([
  'must be greater than or equal to 2026-05-04',
  'must be greater than or equal to 3 and odd',
  'must be less than or equal to the tide',
  'must be less than or equal to ',
  'must exist in the harbour',
  'is not a number we know',
  'is too long (maximum is 4 kB)',
])('what goes on stays in the words of the server: %s', (sentence) => {
  expect(issueOfRails(sentence)).toMatchObject({ rule: 'other', message: sentence });
});
