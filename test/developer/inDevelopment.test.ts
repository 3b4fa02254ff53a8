import { memo } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { hintAtOverlap } from '../../src/calls/hintAtOverlap.js';
import { reduce } from '../../src/calls/reduce.js';
import { IDLE } from '../../src/calls/state.js';
import { hintAtNewPart } from '../../src/components/hintAtNewPart.js';
import { hintAtMisspelt } from '../../src/describe/misspeltCopy.js';
import { hintAtOtherWord } from '../../src/developer/hintAtOtherWord.js';
import { hintAtNoText } from '../../src/developer/hintAtNoText.js';
import { hintAtRenewal } from '../../src/developer/hintAtRenewal.js';
import { inDevelopment } from '../../src/developer/inDevelopment.js';
import { hintAtEnrichment } from '../../src/parse/hintAtEnrichment.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { hintAtUnread } from '../../src/react/hooks/useHintAtUnread.js';

/** The type of a part is that of a plain function. */
const wrong = (value: unknown) => value as never;
const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});

afterEach(() => {
  warned.mockClear();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

/** Does something in a browser without a bundler, where there is no `process`. */
function withoutProcess(act: () => void): void {
  vi.stubGlobal('process', undefined);
  try {
    act();
  } finally {
    vi.unstubAllGlobals();
  }
}

function renew(): void {
  const owner = {};
  const error = parseApiError(new Error('inline'));
  for (let render = 0; render < 5; render += 1) hintAtRenewal('RAE007', owner, {}, error);
}

function remake(): void {
  const owner = {};
  const parts = Array.from({ length: 5 }, () => memo(() => null));
  for (const [index, part] of parts.entries())
    hintAtNewPart(owner, wrong(parts[index - 1] ?? part), wrong(part));
}

describe('a hint', () => {
  it('runs once in development, and not in production', () => {
    const hint = vi.fn();
    inDevelopment(hint);
    vi.stubEnv('NODE_ENV', 'production');
    inDevelopment(hint);
    expect(hint).toHaveBeenCalledTimes(1);
  });

  it('runs where there is no bundler, and so no process', () => {
    const hint = vi.fn();
    withoutProcess(() => inDevelopment(hint));
    expect(hint).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['with a process', (act: () => void) => act()],
    ['without one', withoutProcess],
  ])('that throws runs once, is told, and keeps nothing else from going on: %s', (_, run) => {
    const bug = new Error('a bug in a hint');
    const hint = vi.fn(() => {
      throw bug;
    });
    run(() => inDevelopment(hint));
    expect(hint).toHaveBeenCalledTimes(1);
    expect(warned.mock.calls).toEqual([[expect.stringContaining('report'), bug]]);
  });
});

describe('without a process the developer is told', () => {
  it('of a misspelt key of the copy', () => {
    withoutProcess(() => hintAtMisspelt({ VersionMissmatchError: { title: 'Mine' } }));
    expect(warned.mock.calls).toEqual([
      expect.arrayContaining([expect.stringContaining('RAE030')]),
    ]);
  });

  it('of a value that each render makes anew', () => {
    withoutProcess(renew);
    expect(warned.mock.calls).toEqual([
      expect.arrayContaining([expect.stringContaining('RAE007')]),
    ]);
  });

  it('of a component that each render makes anew', () => {
    withoutProcess(remake);
    expect(warned.mock.calls).toEqual([
      expect.arrayContaining([expect.stringContaining('RAE037')]),
    ]);
  });

  it('of a label that is no text, and of what enrich gave', () => {
    withoutProcess(() => {
      hintAtNoText('RAE016', 7);
      hintAtEnrichment('nonsense');
    });
    expect(warned.mock.calls.map(([line]) => String(line))).toEqual([
      expect.stringContaining('RAE016'),
      expect.stringContaining('RAE022'),
    ]);
  });

  it('of a word that nobody knows', () => {
    withoutProcess(() => hintAtOtherWord({ intent: 'Save' }));
    expect(warned.mock.calls).toEqual([
      [expect.stringContaining('RAE038'), expect.stringContaining('publish'), 'Save'],
    ]);
  });

  it('of saves that overlap', () => {
    const called = { type: 'called', resolve: () => {}, intent: 'save' } as const;
    const wrapped = {
      type: 'wrapped',
      request: () => Promise.resolve(),
      repeatable: false,
    } as const;
    const [state] = reduce(IDLE, { ...called, work: { type: 'request' } });
    const [{ operations }] = reduce(state, { ...called, work: wrapped });
    withoutProcess(() => hintAtOverlap(operations));
    expect(warned.mock.calls).toEqual([
      expect.arrayContaining([expect.stringContaining('RAE032')]),
    ]);
  });

  it('of a body that nobody has read', () => {
    withoutProcess(() => hintAtUnread(new Response('{}', { status: 500 })));
    expect(warned.mock.calls).toEqual([
      expect.arrayContaining([expect.stringContaining('RAE033')]),
    ]);
  });
});

it('in production the developer is told nothing', () => {
  vi.stubEnv('NODE_ENV', 'production');
  hintAtMisspelt({ VersionMissmatchError: { title: 'Mine' } });
  renew();
  remake();
  hintAtNoText('RAE016', 7);
  hintAtEnrichment('nonsense');
  hintAtOtherWord({ density: 'dense' });
  hintAtUnread(new Response('{}', { status: 500 }));
  expect(warned).not.toHaveBeenCalled();
});
