import { parseApiError, readApiError } from '../../src/index.js';
import { describe, expect, test } from 'vitest';
import { handlingCode } from '../../stories/playground/handlingCode.js';
import { example, examples, failureFrom } from '../../stories/playground/pasted.js';

async function codeFor(label: string): Promise<string> {
  const { pasted = example } = examples.find((one) => one.label === label) ?? {};
  const failure = failureFrom(pasted);
  const error = (await readApiError(failure)) ?? parseApiError(failure);
  return handlingCode(error, pasted.intent);
}

describe('the code of the playground', () => {
  test('leads to the field of a server that names its place alone', async () => {
    expect(await codeFor('Two fields refused')).toContain("field-${field ?? path.join('.')}");
  });

  test.each(['A newer version', 'A proxy’s error page', 'No network'])(
    'gives the reload that the banner offers for “%s”',
    async (label) => {
      expect((await codeFor(label)).match(/onReload:/g)).toHaveLength(1);
    },
  );

  test.each(['Two fields refused', 'Too many requests'])(
    'gives none for “%s”, where nothing is in doubt',
    async (label) => {
      expect(await codeFor(label)).not.toContain('onReload:');
    },
  );

  test('counts a call without an intent as a write', () => {
    const error = parseApiError(new TypeError('Failed to fetch'));
    expect(handlingCode(error, '')).toContain('onReload:');
    expect(handlingCode(error, 'load')).not.toContain('onReload:');
  });

  test('tests the method that the intent has', async () => {
    expect(await codeFor('Too many requests')).toContain('http.get(');
    expect(await codeFor('A newer version')).toContain('http.put(');
  });
});
