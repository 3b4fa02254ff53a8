import axe from 'axe-core';

/**
 * Throws with every accessibility violation that axe finds inside `container`.
 *
 * @example await expectNoAxeViolations(container);
 */
export async function expectNoAxeViolations(container: Element = document.body): Promise<void> {
  const { violations } = await axe.run(container, {
    // A fragment under test is no page: landmarks and a main heading are its host's.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  if (violations.length === 0) return;
  const report = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((node) => `  ${node.html}`).join('\n')}`,
  );
  throw new Error(`axe found ${violations.length} violation(s)\n${report.join('\n')}`);
}
