import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const text = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const sheet = text('../../src/styles/styles.css');
const page = text('../../docs/guides/theming.md');
const rules = sheet.replaceAll(/\/\*[^]*?\*\//g, '');

/** The rows of a table that are about a custom property: its name, what it is, its default. */
function rowsIn(source: string): readonly (readonly string[])[] {
  const rows = source.matchAll(/^(?: \* )?\| (`?)(--rae-[\w-]+)\1 +\| (.+?) +\| (.+?) +\|$/gm);
  return [...rows].map(([, , ...cells]) => cells);
}

/** The names that the rules read, each once. */
function namesUsed(prefix: string): readonly string[] {
  const names = rules.matchAll(new RegExp(`var\\(\\s*(${prefix}[\\w-]+)`, 'g'));
  return [...new Set([...names].map(([, name = '']) => name))].toSorted();
}

describe('the custom properties of the stylesheet', () => {
  it('are those of the table at its top', () => {
    const named = rowsIn(sheet).map(([name = '']) => name);
    expect(named.length).toBeGreaterThan(20);
    expect(named.toSorted()).toEqual(namesUsed('--rae-'));
  });

  it('are told alike in the page about theming', () => {
    expect(rowsIn(page)).toEqual(rowsIn(sheet));
  });

  it('have the defaults that the table writes down as values', () => {
    const valued = rowsIn(sheet).flatMap(([name = '', , value = '']) => {
      const [written] = /^(?:#\w+|[\d.]+rem|transparent)/.exec(value) ?? [];
      return written === undefined ? [] : [{ name, written }];
    });
    expect(valued.length).toBeGreaterThan(8);
    for (const { name, written } of valued) {
      const colors = rules.matchAll(
        new RegExp(`var\\(${name}, (?:color-mix\\(in srgb, )?([^ ,)]+)`, 'g'),
      );
      expect(
        [...colors].map(([, first]) => first),
        name,
      ).toContain(written);
    }
  });

  it('are never set by the sheet, which would undo what an app sets on an ancestor', () => {
    expect([...rules.matchAll(/--rae-[\w-]+:/g)]).toEqual([]);
  });

  it('that are its own are all set by it', () => {
    const set = [...rules.matchAll(/(--_[\w-]+):/g)].map(([, name = '']) => name);
    expect([...new Set(set)].toSorted()).toEqual(namesUsed('--_'));
  });
});

describe('the stylesheet', () => {
  it.each([
    ['a pair of light and dark', /light-dark\(|prefers-color-scheme|color-scheme/],
    ['a declaration that beats the app', /!important/],
  ])('has no %s', (_, pattern) => {
    expect(pattern.exec(rules)?.[0]).toBeUndefined();
  });
});
