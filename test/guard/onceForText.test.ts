import { describe, expect, it, vi } from 'vitest';
import { onceForText } from '../../src/guard/onceForText.js';

const names = (count: number) => Array.from({ length: count }, (_, index) => `name ${index}`);

describe('a function that looks at each text once', () => {
  it('does so however many texts there are, so that many names are not looked at again and again', () => {
    const read = vi.fn((text: string) => text.toUpperCase());
    const once = onceForText(read);
    for (const _ of [1, 2, 3]) names(20_000).forEach(once);
    expect(read).toHaveBeenCalledTimes(20_000);
    expect(once('name 7')).toBe('NAME 7');
  });

  it('forgets many of them with the work at hand', async () => {
    const read = vi.fn((text: string) => text);
    const once = onceForText(read);
    names(20_000).forEach(once);
    await Promise.resolve();
    names(1).forEach(once);
    expect(read).toHaveBeenCalledTimes(20_001);
  });

  it('keeps few of them', async () => {
    const read = vi.fn((text: string) => text);
    const once = onceForText(read);
    names(5_000).forEach(once);
    await Promise.resolve();
    names(5_000).forEach(once);
    expect(read).toHaveBeenCalledTimes(5_000);
  });

  it('keeps no number of them without end, be the work never done', () => {
    const read = vi.fn((text: string) => text);
    const once = onceForText(read);
    names(150_000).forEach(once);
    names(1).forEach(once);
    expect(read).toHaveBeenCalledTimes(150_001);
  });

  it('keeps no long text', () => {
    const read = vi.fn((text: string) => text);
    const once = onceForText(read);
    for (const _ of [1, 2]) once('x'.repeat(100));
    expect(read).toHaveBeenCalledTimes(2);
  });
});
