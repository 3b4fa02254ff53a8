import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** Without how far it is indented. */
const flat = (code: string) => code.replaceAll(/\s+/g, ' ').trim();

const sections = read('docs/design-systems.md').split('\n## ').slice(1);
const apps: Readonly<Record<string, string>> = {
  MUI: 'mui',
  Mantine: 'mantine',
  'Forma 36': 'forma36',
};

it.each(Object.entries(apps))(
  'the docs show for %s what its app is tried out with',
  (name, app) => {
    const section = sections.find((text) => text.startsWith(`${name}\n`)) ?? '';
    const [, code = ''] = /```tsx\n(.*?)```/s.exec(section) ?? [];
    expect(flat(code)).toBe(flat(read(`consumers/${app}/src/components.tsx`)));
    expect(read(`consumers/${app}/src/main.tsx`)).toContain(
      /import 'react-api-error\/themes\/\w+\.css';/.exec(section)?.[0] ?? 'an import of its theme',
    );
  },
);

it.each(['MUI', 'Mantine', 'Forma 36', 'shadcn/ui'])(
  'what is to be pasted for %s has less than 15 lines',
  (name) => {
    const section = sections.find((text) => text.startsWith(`${name}\n`)) ?? '';
    const [, code = ''] = /```tsx\n(.*?)```/s.exec(section) ?? [];
    const lines = code.trim().split('\n');
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.length).toBeLessThan(15);
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
  },
);

it('the docs name the versions that the apps have installed', () => {
  const installed = Object.values(apps).flatMap((app) => {
    const { dependencies } = JSON.parse(read(`consumers/${app}/package.json`)) as {
      dependencies: Record<string, string>;
    };
    return Object.entries(dependencies);
  });
  const named = [...read('docs/design-systems.md').matchAll(/`(@[\w/-]+)`.*?(\d+\.\d+\.\d+)/gs)];
  expect(named.length).toBeGreaterThan(2);
  for (const [, name, version] of named) expect(installed).toContainEqual([name, version]);
});

it.each(['docs/guides/theming.md', 'docs/design-systems.md', 'src/react/slots.ts'])(
  "each example of an app's Button in %s asks for the purpose alone, and leaves the state to the stylesheet",
  (path) => {
    const examples = [...read(path).matchAll(/\(\{ purpose, state, \.\.\.rest \}\) =>.*?\/>/gs)];
    expect(examples.length).toBeGreaterThan(0);
    for (const [example] of examples) {
      expect(example).toMatch(/purpose [!=]== 'primary'.*\{\.\.\.rest\}/s);
      expect(example).not.toMatch(/waiting|busy/);
    }
  },
);
