import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { ApiErrorBanner } from '../../src/components/ApiErrorBanner.js';
import { anError, invalid, required, tooLong } from './support.js';

test('a missing entry is a group with a heading and its way out', async () => {
  const { container } = render(
    <ApiErrorBanner error={anError('NotFoundError')} onLeave={() => {}} />,
  );
  await expect.element(page.elementLocator(container)).toMatchAriaInlineSnapshot(`
    - group "Error This content was not found":
      - text: Error
      - heading "This content was not found" [level=2]
      - paragraph: It may be gone, or you may not have access.
      - button "Go back"
      - group: Technical details
  `);
});

test('an ended session is a group with a heading and the sign-in', async () => {
  const { container } = render(
    <ApiErrorBanner error={anError('AccessTokenInvalidError')} onSignIn={() => {}} />,
  );
  await expect.element(page.elementLocator(container)).toMatchAriaInlineSnapshot(`
    - group "Error Your sign-in was not accepted":
      - text: Error
      - heading "Your sign-in was not accepted" [level=2]
      - paragraph: Your session may have ended. Sign in again.
      - button "Sign in again"
      - group: Technical details
  `);
});

test('refused fields are a list of sentences below a heading', async () => {
  const { container } = render(
    <ApiErrorBanner error={invalid([required('title'), tooLong('slug', 60)])} />,
  );
  await expect.element(page.elementLocator(container)).toMatchAriaInlineSnapshot(`
    - group "Error Some fields need correction":
      - text: Error
      - heading "Some fields need correction" [level=2]
      - paragraph: They do not meet the rules. Correct them, then try again.
      - heading "2 fields need attention" [level=3]
      - list:
        - listitem: Fill in “Title”
        - listitem: Slug must be 60 characters or fewer; it has 61
      - group: Technical details
  `);
});
