import { page } from 'vitest/browser';
import { emulateMedia } from './emulateMedia.js';

export interface PageLook {
  readonly scheme: 'light' | 'dark';
  /** The person's preferences in the browser. */
  readonly features?: Readonly<Record<string, string>>;
}

/** The looks of a page, by a person's choices. */
export const pageLooks: Readonly<Record<string, PageLook>> = {
  light: { scheme: 'light' },
  dark: { scheme: 'dark' },
  'light, more contrast': { scheme: 'light', features: { 'prefers-contrast': 'more' } },
  'dark, more contrast': { scheme: 'dark', features: { 'prefers-contrast': 'more' } },
  'light, forced colors': { scheme: 'light', features: { 'forced-colors': 'active' } },
  'dark, forced colors': { scheme: 'dark', features: { 'forced-colors': 'active' } },
};

/** Gives the page a look, as the Storybook's toolbar and the browser's settings do. */
export async function wearLook({ scheme, features }: PageLook): Promise<void> {
  document.documentElement.dataset['theme'] = scheme;
  await emulateMedia({
    'prefers-color-scheme': scheme,
    // Otherwise a busy button shows a spinner instead of its words.
    'prefers-reduced-motion': 'reduce',
    ...features,
  });
}

/** Ends any hover: the pointer is still where the last test left it. */
export async function takeFromPointer(canvas: HTMLElement): Promise<void> {
  canvas.style.pointerEvents = 'none';
  for (let frame = 0; frame < 2; frame += 1)
    await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Restores the page. */
export async function undress(): Promise<void> {
  const { documentElement } = document;
  for (const name of ['style', 'dir', 'data-theme']) documentElement.removeAttribute(name);
  await emulateMedia();
  await page.viewport(1000, 800);
}
