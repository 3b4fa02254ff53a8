import { page } from 'vitest/browser';
import { emulateMedia } from './emulateMedia.js';

export interface PageLook {
  readonly scheme: 'light' | 'dark';
  /** What the person asked the browser for. */
  readonly features?: Readonly<Record<string, string>>;
}

/** How a page may look, by what a person chose. */
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
    // A button that is busy turns, unless this is asked for, and shows no words meanwhile.
    'prefers-reduced-motion': 'reduce',
    ...features,
  });
}

/** Takes what is drawn from under the pointer, which stands where the test before has left it. */
export async function takeFromPointer(canvas: HTMLElement): Promise<void> {
  canvas.style.pointerEvents = 'none';
  for (let frame = 0; frame < 2; frame += 1)
    await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** The page as it was before. */
export async function undress(): Promise<void> {
  const { documentElement } = document;
  for (const name of ['style', 'dir', 'data-theme']) documentElement.removeAttribute(name);
  await emulateMedia();
  await page.viewport(1000, 800);
}
