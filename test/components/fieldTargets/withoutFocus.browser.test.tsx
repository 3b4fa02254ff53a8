import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ValidationDetails } from '../../../src/components/ValidationDetails.js';
import { expectConsole } from '../../setup/index.js';
import { required } from '../support.js';

test('a field that takes no focus leaves it where it is, and is told to the developer [details-8]', async () => {
  expectConsole('warn', /RAE031.*title/);
  render(
    <>
      <input id="title" style={{ display: 'none' }} />
      <ValidationDetails issues={[required('title')]} fieldTarget={({ field }) => field} />
    </>,
  );
  await userEvent.click(screen.getByRole('link'));
  expect(screen.getByRole('link')).toHaveFocus();
});
