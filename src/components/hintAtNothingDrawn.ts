import type { RefObject } from 'react';
import { runHint } from '../developer/inDevelopment.js';
import { warnOnce } from '../developer/warnOnce.js';
import type { ApiErrorBannerProps } from '../react/props.js';
import type { ApiErrorComponents } from '../react/slots.js';
import type { OfferedButtons } from './offeredButtons.js';

declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** A component may draw nothing at first, in milliseconds: until it is loaded, or has looked at the page. */
const AT_FIRST_MS = 1_000;

/** A banner that is on the page, and what it offers. */
export interface DrawnBanner extends Pick<ApiErrorBannerProps, 'dismissible' | 'onDismiss'> {
  readonly root: RefObject<Element | null>;
  /** Those of the app. A plain element is always drawn. */
  readonly components: ApiErrorComponents;
  readonly offered: Pick<OfferedButtons, 'recovery' | 'others'>;
}

/** Banners that are about to be looked at, with what each of them offered last. */
const awaited = /* @__PURE__ */ new WeakMap<Element, DrawnBanner>();

/**
 * Tells the developer of a component of the app that put nothing on the page, though it returned something: a plain
 * function that returns nothing is noticed as it is called. In production it is empty, and bundlers leave it out. Call
 * it after each commit.
 */
export function hintAtNothingDrawn(drawn: DrawnBanner): void {
  // Written out, because esbuild would keep what a hint of `inDevelopment` calls.
  try {
    if (process.env.NODE_ENV !== 'production') runHint(() => hint(drawn));
  } catch {
    runHint(() => hint(drawn));
  }
}

function hint(drawn: DrawnBanner): void {
  const { root, components } = drawn;
  const banner = root.current;
  if (!banner || Object.keys(components).length === 0) return;
  const isAwaited = awaited.has(banner);
  awaited.set(banner, drawn);
  if (!isAwaited) setTimeout(() => runHint(() => lookAt(banner)), AT_FIRST_MS);
}

function lookAt(banner: Element): void {
  const drawn = awaited.get(banner);
  awaited.delete(banner);
  if (!drawn || !banner.isConnected) return;
  // what the app gave no component for is drawn by the library
  const missing = undrawnIn(banner, drawn).find((name) => drawn.components[name]);
  if (missing) warnOnce('RAE040', missing);
}

/** The components of which there is nothing in a banner. */
export function undrawnIn(
  banner: Element,
  { offered, dismissible, onDismiss }: Pick<DrawnBanner, 'offered' | 'dismissible' | 'onDismiss'>,
): readonly (keyof ApiErrorComponents)[] {
  const actions = banner.querySelector('[data-part="actions"]');
  const inRow = [...(actions?.children ?? [])];
  const hasButton = inRow.some((child) => !child.matches('[data-part="status"], [hidden]'));
  const offersButton = offered.recovery !== 'none' || offered.others.length > 0;
  const isLast = banner.lastElementChild?.matches('[data-part="content"]');
  const issues = [...banner.querySelectorAll('[data-part="issue"]')];
  const undrawn: (keyof ApiErrorComponents)[] = [];
  if (actions && offersButton && !hasButton) undrawn.push('Button');
  if (dismissible && onDismiss && isLast) undrawn.push('CloseButton');
  if (issues.some(({ childElementCount }) => childElementCount === 0)) undrawn.push('Link');
  return undrawn;
}
