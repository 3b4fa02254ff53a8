import axe from 'axe-core';
import { expect } from 'vitest';

/**
 * Fails if axe finds accessibility violations inside `container`, and lists all of them.
 *
 * @example await expectNoAxeViolations(container);
 */
export async function expectNoAxeViolations(container: Element = document.body): Promise<void> {
  const { violations } = await axe.run(container, {
    // A fragment under test is not a page: landmarks and a main heading are up to the app.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  const report = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(', ')}`,
  );
  expect(report).toEqual([]);
}
