import { describe, expect, it } from 'vitest';
import { errorCatalog } from '../../src/catalog/codes.js';
import { shipped } from './shipped.js';
import { bannersIn } from './spoken.js';

const documented = Object.keys(errorCatalog).slice(0, 12);

describe.each(shipped)('the titles of $tag', ({ locale }) => {
  it('differ among the twelve documented codes, whatever is known of the failure', () => {
    const titles = new Map<string, Set<string>>();
    for (const { key, code, title } of bannersIn(locale)) {
      const circumstance = key.slice(code.length);
      // partial data has one title for all
      if (!documented.includes(code) || circumstance.includes(' 6 ')) continue;
      titles.set(circumstance, (titles.get(circumstance) ?? new Set()).add(title));
    }
    for (const [circumstance, different] of titles) expect(different.size, circumstance).toBe(12);
    expect(titles.size).toBeGreaterThan(0);
  });
});
