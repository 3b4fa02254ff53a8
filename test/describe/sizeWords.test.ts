import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../src/describe/describeIssue.js';
import { ar } from '../../src/locales/ar.js';
import { de } from '../../src/locales/de.js';
import { en } from '../../src/locales/en.js';
import { es } from '../../src/locales/es.js';
import { fr } from '../../src/locales/fr.js';
import { ja } from '../../src/locales/ja.js';
import { ptBR } from '../../src/locales/pt-BR.js';
import { zhCN } from '../../src/locales/zh-CN.js';
import { issueOf } from '../support/errorOf.js';

describe('what must have one character must not be empty', () => {
  const required = issueOf({ rule: 'required', params: {} });

  it.each([ar, de, en, es, fr, ja, ptBR, zhCN])('in the words of $tag', (locale) => {
    const words = describeIssue(required, { locale });
    for (const message of ['', 'Must have 1 character'])
      expect(
        describeIssue(issueOf({ rule: 'size', params: { min: 1 } }, { message }), { locale }),
      ).toBe(words);
  });

  it.each([
    [{ min: 1 }, 'Must have 1 item'],
    [{ min: 1, max: 4 }, ''],
    [{ min: 2 }, ''],
    [{ max: 1 }, ''],
  ] as const)('and %j with “%s” is told as it is', (params, message) => {
    const words = describeIssue(issueOf({ rule: 'size', params }, { message }));
    expect(words).not.toBe(describeIssue(required));
  });
});
