import type { ComponentProps } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import type { ApiErrorBanner } from '../../src/components/ApiErrorBanner.js';
import { anError } from './support.js';

type BannerProps = ComponentProps<typeof ApiErrorBanner>;

/** What types refuse, as code without them hands it over. */
const wrong = (given: object) => given as never;

/** What the developer is told on a page of its own. */
async function toldOf(props: Partial<BannerProps>, isOfHook = false) {
  vi.resetModules();
  const { ApiErrorBanner } = await import('../../src/components/ApiErrorBanner.js');
  const { ApiErrorFallback } = await import('../../src/components/ApiErrorFallback.js');
  const { useApiError } = await import('../../src/react/hooks/useApiError.js');
  const Using = () => (
    <ApiErrorBanner {...useApiError({ source: failure, intent: props.intent }).bannerProps} />
  );
  const failure = anError('ServerError');
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const Drawn = isOfHook ? Using : () => <ApiErrorBanner error={failure} {...props} />;
  expect(renderToString(<Drawn />)).toContain('ran into a problem');
  const told = warned.mock.calls.map(([line, ...rest]) => [String(line).slice(18, 24), ...rest]);
  renderToString(<ApiErrorFallback error={failure} {...props} />);
  // of the same mistake only once
  expect(warned.mock.calls).toHaveLength(told.length);
  warned.mockRestore();
  return told;
}

it.each([
  ['intent', 'Save', 'publish'],
  ['arrival', 'focus', 'submit'],
  ['density', 'dense', 'compact'],
])('the developer is told of a banner with the %s %s', async (name, word, known) => {
  const about = expect.stringMatching(new RegExp(`${name}.*${known}`));
  expect(await toldOf(wrong({ [name]: word }))).toEqual([['RAE038', about, word]]);
});

it('the developer is told of a hook with an intent that nobody knows', async () => {
  const told = await toldOf(wrong({ intent: 'create' }), true);
  expect(told).toEqual([['RAE038', expect.stringContaining('intent'), 'create']]);
});

it('the developer is told nothing of words that are known, or absent', async () => {
  const known = { intent: 'save', arrival: 'submit', density: 'comfortable' } as const;
  expect(await toldOf(known)).toEqual([]);
  expect(await toldOf(wrong({ intent: null, arrival: false, density: undefined }))).toEqual([]);
});
