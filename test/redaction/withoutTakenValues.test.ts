import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/redaction/cleanText.js';

const clean = (text: string) => cleanText(text, 1000);

describe('what a database says is taken', () => {
  it.each([
    ['Key (email)=(ann@pier.example) already exists.', 'Key (email)=(…) already exists.'],
    ['Key (title)=(a (b) c) already exists.', 'Key (title)=(…) already exists.'],
    ['Key (lower(title))=(Ann) already exists.', 'Key (lower(title))=(…) already exists.'],
    ['Key (slug)=(Pier Seven) already exists.', 'Key (slug)=(…) already exists.'],
    ['Key (pier, name)=(7, Ann) already exists.', 'Key (pier, name)=(…) already exists.'],
    [
      'Key (harbour)=(Far) is not present in table "harbours".',
      'Key (harbour)=(…) is not present in table "harbours".',
    ],
    ['Key (email)=(ann@pier.exam', 'Key (email)=(…'],
    ["Duplicate entry 'Ann's' for key 'piers.name'", "Duplicate entry '…' for key 'piers.name'"],
    ['The duplicate key value is (Ann).', 'The duplicate key value is (…).'],
    ['index: name_1 dup key: { name: "Ann" }', 'index: name_1 dup key: { …}'],
    ['index: name_1 dup key: { name: "a } Ann" }', 'index: name_1 dup key: { …}'],
    ['dup key: {"name":"Ann"}', 'dup key: {…}'],
    ['duplicate entry `Ann` for key `name`', 'duplicate entry `…` for key `name`'],
    ['Schlüssel »(name)=(Ann)« existiert bereits.', 'Schlüssel »(name)=(…)« existiert bereits.'],
    ['La clé « (name)=(Ann) » existe déjà.', 'La clé « (name)=(…) » existe déjà.'],
  ])('is not told: %s', (text, told) => {
    const said = clean(text) ?? '';
    expect(said).toBe(told);
    expect(said).not.toMatch(/Ann|ann@|Seven|\(b\)|Far/);
    expect(clean(said)).toBe(said);
  });

  it.each([
    'Key (slug)=(pier-seven) already exists.',
    'Key (harbour_id)=(42) is not present in table "harbours".',
    'The key (berth) is taken.',
  ])('stays where it is an id, a slug or no value: %s', (text) => {
    expect(clean(text)).toBe(text);
  });
});
