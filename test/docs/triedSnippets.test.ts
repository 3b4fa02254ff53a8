import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

it.each([
  ['the form that saves by itself', 'test/react/autosaving/AutosavingForm.tsx'],
  ['the way to nested fields and lists', 'test/components/fieldTargets/inputOf.ts'],
])('%s is the one that %s tries', (_, file) => {
  expect(read('docs/guides/forms.md')).toContain(`\`\`\`tsx\n${read(file)}\`\`\`\n`);
});
