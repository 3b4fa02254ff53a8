import { describe, expect, it } from 'vitest';
import { resolveMessages } from '../../src/describe/resolveMessages.js';
import { en } from '../../src/locales/en.js';
import { translated } from './shipped.js';

describe.each([{ tag: 'en', locale: en }, ...translated])(
  'a conflict behind an attempt that may have worked, in $tag',
  ({ locale }) => {
    const bodyOf = (code: 'Conflict' | 'NotFoundError', intent: 'save' | 'delete') =>
      resolveMessages(locale.codes[code], { intent, unconfirmed: true }, locale).body ?? '';

    it('says so as that of a delete does, and then to look', () => {
      const worked = bodyOf('NotFoundError', 'delete');
      const conflict = bodyOf('Conflict', 'save');
      expect(conflict.startsWith(worked)).toBe(true);
      expect(conflict.length).toBeGreaterThan(worked.length);
    });
  },
);
