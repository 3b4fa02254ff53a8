import axe from 'axe-core';
import { expect } from 'vitest';

/**
 * Fails with every accessibility violation that axe finds inside `container`.
 *
 * @example await expectNoAxeViolations(container);
 */
export async function expectNoAxeViolations(container: Element = document.body): Promise<void> {
  const { violations } = await axe.run(container, {
    // A fragment under test is no page: landmarks and a main heading are its host's.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  const report = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(', ')}`,
  );
  expect(report).toEqual([]);
}
