import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ValidationDetails } from '../../src/components/ValidationDetails.js';
import { expectConsole } from '../setup/index.js';
import { invalid, required } from './support.js';

test('both an error and issues are told to the developer, and the issues win', () => {
  expectConsole('warn', /`issues`.*`error`.*Pass one/);
  render(<ValidationDetails error={invalid([required('a')])} issues={[required('b')]} />);
  expect(screen.getByText(/“B”/)).toBeVisible();
  expect(screen.queryByText(/“A”/)).toBeNull();
});
