import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { payloadNames } from '../../src/vocabulary/payloadNames.js';
import { plainName } from '../../src/wire/plainName.js';

const page = readFileSync(new URL('../../docs/reference/secrets.md', import.meta.url), 'utf8');

/** The names in each part of the list of what is dropped, spelled as in the table. */
const parts = page
  .slice(page.indexOf('**Dropped.**'), page.indexOf('Sentences by field'))
  .replaceAll(/\n {2}/g, ' ')
  .split(/;|\n- /)
  .map((part) => [...part.matchAll(/`(\w+)`/g)].map(([, name = '']) => plainName(name)));

it('the page of secrets tells each name whose value is dropped, and what stands beside it', () => {
  const untold = payloadNames.filter(
    ({ name, beside }) =>
      !parts.some((names) => names.includes(name) && (!beside || names.includes(beside))),
  );
  expect(untold).toEqual([]);
});
