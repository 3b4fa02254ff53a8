import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { messages } from '../../src/developer/messages.js';

const text = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const docs = text('../../docs/messages.md');
/** The sections, by what stands behind `##`. */
const sections = new Map(
  docs
    .split(/^## /m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf('\n')), section] as const),
);

describe('docs/messages.md', () => {
  it('has a section for each number, in their order, and no other', () => {
    expect([...sections.keys()]).toEqual(Object.keys(messages));
  });

  it.each([...sections])(
    'says of %s what, why and how to mend it, with code',
    (_number, section) => {
      for (const part of ['**What.**', '**Why.**', '**How.**']) expect(section).toContain(part);
      expect(section).toMatch(/```tsx?\n[^]+?```/);
    },
  );

  it.each(['README.md', 'CONTRIBUTING.md'])('is linked from %s', (file) => {
    expect(text(`../../${file}`)).toContain('(docs/messages.md)');
  });
});

describe('the numbers', () => {
  it('follow one another, and none is left out', () => {
    const expected = Object.keys(messages).map((_, index) => `${index + 1}`.padStart(3, '0'));
    expect(Object.keys(messages)).toEqual(expected.map((digits) => `RAE${digits}`));
  });

  it.each(Object.entries(messages))(
    '%s is short, and ends as a sentence does',
    (_number, message) => {
      expect(message).toMatch(/\.$/);
      expect(message.length).toBeLessThan(300);
    },
  );
});
