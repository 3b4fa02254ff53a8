import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chromiumPath } from '../../scripts/chromiumPath.mjs';

describe('the search for a Chromium', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'chromium-path-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const executable = async (name: string) => {
    const file = join(folder, name);
    await writeFile(file, '#!/bin/sh\n');
    await chmod(file, 0o755);
    return file;
  };

  it('takes the one that CHROMIUM_PATH names before any other', async () => {
    await executable('chromium');
    const named = await executable('mine');
    expect(await chromiumPath({ CHROMIUM_PATH: named, PATH: folder })).toBe(named);
  });

  it('fails when CHROMIUM_PATH names a file that does not exist', async () => {
    const missing = join(folder, 'missing');
    await expect(chromiumPath({ CHROMIUM_PATH: missing, PATH: folder })).rejects.toThrow(
      `CHROMIUM_PATH=${missing} does not exist`,
    );
  });

  it("takes the system's when none is named", async () => {
    const installed = await executable('chromium');
    expect(await chromiumPath({ PATH: `${join(folder, 'empty')}:${folder}` })).toBe(installed);
  });
});
