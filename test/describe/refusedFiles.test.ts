import { describe, expect, it } from 'vitest';
import { describeApiError } from '../../src/describe/describeApiError.js';
import type { Intent } from '../../src/model/ApiError.js';
import { shipped } from '../locales/shipped.js';
import { errorOf } from '../support/errorOf.js';

/** What a language calls a file. */
const file = /file|datei|fichier|archivo|arquivo|ファイル|文件|ملف/i;

describe.each(shipped)(
  'what is said in $tag of content that the server does not take',
  ({ locale }) => {
    const words = (
      code: 'ContentTooLarge' | 'UnsupportedMediaType' | 'TooComplexQuery',
      intent: Intent,
    ) => describeApiError(errorOf(code), { locale, intent });

    it('tells who uploads a file to choose a smaller one, and who saves to shorten the content', () => {
      expect(words('ContentTooLarge', 'upload').body).toMatch(file);
      const { body } = words('ContentTooLarge', 'save');
      expect(body.replace(locale.outcomes.save.notDone, '')).not.toMatch(file);
    });

    it('tells who loads something to ask for less', () => {
      const { title, body } = words('TooComplexQuery', 'load');
      expect(words('ContentTooLarge', 'load')).toMatchObject({ title, body });
    });

    it('tells the same of a read whose intent nobody told', () => {
      const request = { method: 'GET', url: 'https://api.example.com/reports' };
      const { body } = describeApiError({ ...errorOf('ContentTooLarge'), request }, { locale });
      expect(body).toBe(words('TooComplexQuery', 'load').body);
    });

    it('tells who uploads a file to choose another one; the format of the rest is for the app to mend', () => {
      const declined = describeApiError(errorOf('BadRequestError'), { locale, intent: 'save' });
      const advice = declined.body.slice(
        declined.body.length - locale.outcomes.save.notDone.length - 12,
      );
      expect(words('UnsupportedMediaType', 'save').body).toContain(advice);
      expect(words('UnsupportedMediaType', 'save').title).not.toBe(declined.title);
      expect(words('UnsupportedMediaType', 'upload').body).not.toContain(advice.slice(0, 12));
    });

    it('is the same for an id that only its status tells', () => {
      const own = { ...errorOf('UnsupportedMediaType'), code: 'OddFormat' };
      const { title } = describeApiError(own, { locale, intent: 'upload' });
      expect(title).toBe(words('UnsupportedMediaType', 'upload').title);
    });
  },
);
