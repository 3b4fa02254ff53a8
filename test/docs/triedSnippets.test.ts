import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

it.each([
  ['guides/forms.md', 'test/react/autosaving/AutosavingForm.tsx'],
  ['guides/tanstack-query.md', 'test/libraries/forms/TanStackForm.tsx'],
  ['guides/swr.md', 'test/libraries/forms/SwrForm.tsx'],
  ['guides/forms.md', 'test/components/fieldTargets/inputOf.ts'],
  ['design-systems.md', 'test/libraries/fields/MuiField.tsx'],
  ['design-systems.md', 'test/libraries/fields/MantineField.tsx'],
])('an example of docs/%s is %s, which is tried', (page, file) => {
  expect(read(`docs/${page}`)).toContain(`\`\`\`tsx\n${read(file)}\`\`\`\n`);
});

it('the five-minute start has the form of the README, which is tried', () => {
  const examples = [...read('README.md').matchAll(/^```tsx?\n.*?^```\n/gms)].map(String);
  const form = examples.filter((text) => /save\.send\(\)|export const putEntry/.test(text));
  expect(form).toHaveLength(2);
  for (const text of form) expect(read('docs/start.md')).toContain(text);
});
