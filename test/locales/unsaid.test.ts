import { describe, expect, it } from 'vitest';
import { shipped } from './shipped.js';
import { textsOf } from './spoken.js';

describe.each(shipped)('what $tag does not say', ({ locale, unsaid }) => {
  it('is what blames, begs or frightens, and a second name of a thing', () => {
    expect(unsaid).toBeInstanceOf(RegExp);
    expect(textsOf(locale).filter((text) => unsaid.test(text))).toEqual([]);
  });

  it('is what is half-filled, empty or has a gap', () => {
    const broken = /undefined|null|NaN|\[object|[{}#]|\s{2}|^\s|\s$|^$/;
    expect(textsOf(locale).filter((text) => broken.test(text))).toEqual([]);
  });
});
