import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../src/describe/describeIssue.js';
import { formats } from '../../src/formats/formats.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { readApiError } from '../../src/parse/readApiError.js';
import { jsonResponse, now } from '../support/bodies.js';
import { customsApi } from './customsApi.js';
import { shopApi } from './shopApi.js';

const text = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const docs = text('../../docs/formats.md');

/** What stands between the fences of this language, in order. */
function blocks(language: string): readonly string[] {
  return [...docs.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)\\n\`\`\`$`, 'gm'))].map(
    ([, code = '']) => code,
  );
}

const body: unknown = JSON.parse(blocks('json')[0] ?? '');
const options = { now, formats: [customsApi] };

describe('docs/formats.md', () => {
  it('shows the examples that are run here, letter for letter', () => {
    expect(blocks('ts')).toEqual([text('shopApi.ts').trim(), text('customsApi.ts').trim()]);
  });

  it('names each format, in the order in which they are asked', () => {
    const named = [...docs.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name);
    expect(named).toEqual(formats.map(({ name }) => name));
  });

  it('is linked from the README', () => {
    expect(text('../../README.md')).toContain('(docs/formats.md)');
  });
});

describe('its short example', () => {
  it('reads a refusal with status 200 where the app asks for it, and nothing else', async () => {
    const refusal = { ok: false, code: 'OUT_OF_STOCK', reason: 'The last one was just sold.' };
    const asked = { now, formats: [shopApi], partial: true };
    expect(await readApiError(jsonResponse(200, refusal), asked)).toMatchObject({
      format: 'shop',
      sysId: 'OUT_OF_STOCK',
      detail: 'The last one was just sold.',
    });
    expect(await readApiError(jsonResponse(200, { ok: true }), asked)).toBeNull();
  });
});

describe('its long example', () => {
  it('reads the body that stands there as the text says', async () => {
    const error = await readApiError(jsonResponse(422, body), options);
    expect(error).toMatchObject({
      format: 'customs',
      kind: 'validation',
      code: 'FORM_REFUSED',
      sysId: 'FORM_REFUSED',
      requestId: '4f1c',
      detail: 'The form is not filled in as it should be.',
      issues: [
        { name: 'OVERFULL', rule: 'size', params: { max: 60 }, path: ['title'] },
        { name: 'EMPTY', rule: 'required', path: ['berth'] },
      ],
    });
    const said = error?.issues.map((issue) => describeIssue(issue)) ?? [];
    for (const sentence of said) expect(docs.replace(/\s+/g, ' ')).toContain(`“${sentence}”`);
    expect(said).toHaveLength(2);
  });

  it('tells a refusal without marks by its sentence', () => {
    const refusal = { ok: false, no: 'NotFound', because: 'The pier is gone.' };
    expect(parseApiError(refusal, options)).toMatchObject({
      code: 'NotFoundError',
      detail: 'The pier is gone.',
      issues: [],
    });
  });

  it('leaves other bodies to the other formats', () => {
    const others = [
      [{ sys: { type: 'Error', id: 'NotFound' } }, 'contentful'],
      [{ errors: [{ message: 'x', extensions: {} }] }, 'graphql'],
      [{ errors: { title: ['x'] } }, 'plain'],
      ['a text', 'plain'],
    ] as const;
    for (const [other, format] of others) expect(parseApiError(other, options).format).toBe(format);
  });
});
