import { cdp } from 'vitest/browser';

/**
 * Emulates a medium and a person's preferences. All features that are not named get their default.
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
