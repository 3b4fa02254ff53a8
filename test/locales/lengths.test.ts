import { describe, expect, it } from 'vitest';
import { shipped } from './shipped.js';
import { bannersIn, sentencesIn } from './spoken.js';

describe.each(shipped)('the lengths of $tag', ({ locale }) => {
  const banners = bannersIn(locale);

  it('are at most 60 characters in a title, without a figure or a full stop', () => {
    for (const { key, title } of banners) {
      expect(title.length, `${key}: ${title}`).toBeLessThanOrEqual(60);
      expect(title, key).not.toMatch(/\p{N}|[.!?。！？؟]$/u);
    }
  });

  it('are at most 180 characters in a body', () => {
    for (const { key, body } of banners)
      expect(body.length, `${key}: ${body}`).toBeLessThanOrEqual(180);
  });

  it('are at most 140 characters in the sentence of a problem', () => {
    for (const { key, text } of sentencesIn(locale))
      expect(text.length, `${key}: ${text}`).toBeLessThanOrEqual(140);
  });
});
