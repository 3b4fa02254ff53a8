import { describe, expect, it } from 'vitest';
import { actionCatalog, rowOfAction, type ActionName } from '../../src/catalog/actions.js';
import { kindCatalog } from '../../src/catalog/kinds.js';
import { en } from '../../src/locales/en.js';

const names = Object.keys(actionCatalog) as ActionName[];

describe('the catalog of actions', () => {
  it.each(names)('gives %s a handler where it needs one', (name) => {
    const row = rowOfAction(name);
    expect(row?.needs === 'handler').toBe(row?.handler !== undefined && name !== 'reload');
  });

  it('gives no two actions the same handler', () => {
    const handlers = names.map((name) => rowOfAction(name)?.handler).filter(Boolean);
    expect(new Set(handlers).size).toBe(handlers.length);
  });

  it.each(Object.entries(kindCatalog))(
    'has a primary action for the kind %s, or none',
    (_, row) => {
      expect(row.recovery === 'none' || rowOfAction(row.recovery)?.rank === 'primary').toBe(true);
    },
  );

  it.each(names)('has a label for %s that names its act', (name) => {
    expect(en.actions[name]).toMatch(/^[A-Z]/);
  });

  it.each(['none', 'toString', 'constructor', ''])('has no row for %j', (name) => {
    expect(rowOfAction(name)).toBeUndefined();
  });
});
