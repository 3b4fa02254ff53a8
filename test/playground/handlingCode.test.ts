import { parseApiError, readApiError } from '../../src/index.js';
import { transform } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { handlingCode, testingCode } from '../../stories/playground/handlingCode.js';
import { example, examples, failureFrom } from '../../stories/playground/pasted.js';

async function codeFor(
  label: string,
  write: typeof testingCode = handlingCode,
): Promise<string | undefined> {
  const { pasted = example } = examples.find((one) => one.label === label) ?? {};
  const failure = failureFrom(pasted);
  const error = (await readApiError(failure)) ?? parseApiError(failure);
  return write(error, pasted.intent);
}

/** What a compiler says of code that was pasted: nothing, unless it is no code. */
async function complaintAbout(code = ''): Promise<unknown> {
  return transform(code, { loader: 'tsx', logLevel: 'silent' }).then(
    () => undefined,
    (complaint: unknown) => complaint,
  );
}

describe('the code of the playground', () => {
  test('leads to the field of a server that names its place alone', async () => {
    expect(await codeFor('Two fields refused')).toContain("field-${field ?? path.join('.')}");
  });

  test.each(['A newer version', 'A proxy’s error page', 'No network'])(
    'gives the reload that the banner offers for “%s”',
    async (label) => {
      expect((await codeFor(label))?.match(/onReload:/g)).toHaveLength(1);
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
    expect(await codeFor('Too many requests', testingCode)).toContain('http.get(');
    expect(await codeFor('A newer version', testingCode)).toContain('http.put(');
  });

  test('has no test for what no server sends', async () => {
    expect(await codeFor('No network', testingCode)).toBeUndefined();
  });

  test.each(examples)('can be pasted for “$label”', async ({ label }) => {
    expect(await complaintAbout(await codeFor(label))).toBeUndefined();
    expect(await complaintAbout(await codeFor(label, testingCode))).toBeUndefined();
    expect(await complaintAbout('if (true) …')).toBeDefined();
  });
});
