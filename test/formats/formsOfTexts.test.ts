import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../src/describe/describeIssue.js';
import { de } from '../../src/locales/de.js';
import { parseSeen } from '../support/bodies.js';

/** What is said of the one problem of a body, and what else the body tells. */
function said(body: unknown) {
  const { issues, reasons } = parseSeen({ status: 422, body });
  return [issues.map((issue) => describeIssue(issue)), reasons];
}

const inWords = {
  email: 'Contact must be an e-mail address',
  url: 'Contact must be a full web address',
  uuid: 'Contact must be of the type “UUID”',
  date: 'Contact must be a date',
} as const;

type Form = keyof typeof inWords;

describe('a text that is to have a form is told about in our words', () => {
  const zod = (format: string, message = `Invalid ${format}`) => ({
    issues: [
      {
        code: 'invalid_format',
        origin: 'string',
        format,
        pattern: '/^a/',
        path: ['contact'],
        message,
      },
    ],
  });
  const zod3 = (validation: string) => ({
    issues: [
      { code: 'invalid_string', validation, path: ['contact'], message: `Invalid ${validation}` },
    ],
  });
  const ajv = (format: string) => ({
    errors: [
      {
        keyword: 'format',
        instancePath: '/contact',
        params: { format },
        message: `must match format "${format}"`,
      },
    ],
  });
  const joi = (type: string) => ({
    details: [
      { type: `string.${type}`, path: ['contact'], message: `"contact" must be a ${type}` },
    ],
  });
  const named = (isName: string, words: string) => ({
    message: [{ property: 'contact', constraints: { [isName]: `contact must be ${words}` } }],
  });

  it.each<[string, unknown, Form]>([
    ...(['email', 'url', 'uuid', 'date'] as const).map(
      (form) => [`Zod 4, ${form}`, zod(form), form] as [string, unknown, Form],
    ),
    ['Zod 4, datetime', zod('datetime'), 'date'],
    ['Zod 4, guid', zod('guid'), 'uuid'],
    ...(['email', 'url', 'uuid', 'date'] as const).map(
      (form) => [`Zod 3, ${form}`, zod3(form), form] as [string, unknown, Form],
    ),
    ['Ajv, email', ajv('email'), 'email'],
    ['Ajv, uri', ajv('uri'), 'url'],
    ['Ajv, date-time', ajv('date-time'), 'date'],
    ['Joi, email', joi('email'), 'email'],
    ['Joi, uri', joi('uri'), 'url'],
    ['Joi, guid', joi('guid'), 'uuid'],
    ['Joi, isoDate', joi('isoDate'), 'date'],
  ])('%s', (_, body, form) => {
    expect(said(body)).toEqual([[inWords[form]], []]);
  });

  it('in each language', () => {
    const [issue] = parseSeen({ status: 422, body: zod('email') }).issues;
    expect(issue && describeIssue(issue, { locale: de })).toBe(
      'Contact: Erforderlich ist eine E-Mail-Adresse',
    );
  });

  it.each([
    [zod('jwt'), 'Invalid jwt'],
    [ajv('hostname'), 'must match format "hostname"'],
    [zod('email', 'Use your address at work'), 'Use your address at work'],
    [named('isEmail', 'an email'), 'contact must be an email'],
  ])(
    'and of any other form, or beside an app’s own sentence, in the server’s: %j',
    (body, words) => {
      expect(said(body)[0]).toEqual([words]);
    },
  );
});
