import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

it('the form that saves by itself is the one that test/react/autosaving tries', () => {
  const form = read('test/react/autosaving/AutosavingForm.tsx');
  expect(read('docs/guides/forms.md')).toContain(`\`\`\`tsx\n${form}\`\`\`\n`);
});
