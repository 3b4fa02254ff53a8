import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ApiErrorBanner } from '../../src/components/ApiErrorBanner.js';
import { ValidationDetails } from '../../src/components/ValidationDetails.js';
import type { HeadingLevel } from '../../src/react/props.js';
import { expectConsole } from '../setup/index.js';
import { anError, invalid, required } from './support.js';

test('a heading level outside 2 to 6 is told to the developer and brought into it', () => {
  expectConsole('warn', /RAE010/);
  for (const level of [9, 1, Number.NaN] as HeadingLevel[])
    render(<ApiErrorBanner error={anError('ServerError')} headingLevel={level} />);
  const levels = screen.getAllByRole('heading').map(({ tagName }) => tagName);
  expect(levels).toEqual(['H6', 'H2', 'H2']);
});

test('both an error and issues are told to the developer, and the issues win', () => {
  expectConsole('warn', /`issues`.*`error`.*Pass one/);
  render(<ValidationDetails error={invalid([required('a')])} issues={[required('b')]} />);
  expect(screen.getByText(/“B”/)).toBeVisible();
  expect(screen.queryByText(/“A”/)).toBeNull();
});
