import { expect, it } from 'vitest';
import { parseOptionsOf, type Settings } from '../../src/calls/settings.js';
import { en } from '../../src/locales/en.js';

const settings = (intent?: 'save'): Settings => ({
  options: { parse: { intent: 'load', maxIssues: 7 }, ...(intent && { intent }) },
  config: { locale: en },
});

it('reads what a call gives by the options of the app, where the hook sets none of its own', () => {
  expect(parseOptionsOf(settings())).toMatchObject({ intent: 'load', maxIssues: 7 });
  expect(parseOptionsOf(settings('save'))).toMatchObject({ intent: 'save', maxIssues: 7 });
});
