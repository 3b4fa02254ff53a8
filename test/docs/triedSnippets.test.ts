import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

it.each([
  ['guides/forms.md', 'test/react/autosaving/AutosavingForm.tsx'],
  ['guides/forms.md', 'test/components/fieldTargets/inputOf.ts'],
  ['design-systems.md', 'test/libraries/fields/MuiField.tsx'],
  ['design-systems.md', 'test/libraries/fields/MantineField.tsx'],
])('an example of docs/%s is %s, which is tried', (page, file) => {
  expect(read(`docs/${page}`)).toContain(`\`\`\`tsx\n${read(file)}\`\`\`\n`);
});
