import { cdp } from 'vitest/browser';

/**
 * What the person asked the browser for, and the medium: all that is not named is as usual.
 *
 * @example await emulateMedia({ 'prefers-contrast': 'more' });
 */
export async function emulateMedia(
  features: Readonly<Record<string, string>> = {},
  media = '',
): Promise<void> {
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  await cdp().send('Emulation.setEmulatedMedia', { features: list, media });
}
