'use client';
import { type RefObject, useEffect, useRef } from 'react';
import { focusOn } from './focusOn.js';
import { keepRepeatsFromFocus, watchKeys } from './keyRepeat.js';
import { isFocusLost } from './isFocusLost.js';
import { useLayoutEffectInBrowser } from '../useLayoutEffectInBrowser.js';

/**
 * Keeps the focus from being lost. When the focused part of the banner is removed, focus moves to the banner's
 * first button. When the banner is removed, focus returns to where it came from, or else to the nearest form,
 * dialog or main region that is left; also if it had moved on from the banner to something that is removed
 * with or before it, such as a dialog to sign in. A banner that a Suspense boundary hid while it had the focus
 * takes it again when it is shown.
 */
export function useRestoreFocus(root: RefObject<HTMLElement | null>): void {
  /** Where focus came from, the latest first: more than one, for a dialog in between may be gone. */
  const origins = useRef<readonly HTMLElement[]>([]);
  /** Returns the focus that was in the banner when it was hidden, should the banner be removed. */
  const owed = useRef<(() => void) | undefined>(undefined);

  useLayoutEffectInBrowser(() => {
    const node = root.current;
    if (!node) return undefined;
    const page = node.ownerDocument;
    watchKeys(page);
    const scope = node.getRootNode() as Document | ShadowRoot;
    const places = placesAround(node);
    const holds = (element = scope.activeElement) => node.contains(element);
    const isLost = () => isFocusLost(node);
    /** The focused element in the banner, or to which focus moved on from it; `undefined` after a click elsewhere. */
    let last = holds() ? (scope.activeElement ?? undefined) : undefined;
    if (owed.current && isLost()) focusFirst();
    else if (!holds()) cameFrom(scope.activeElement);
    owed.current = undefined;

    function cameFrom(element: Element | null): void {
      if (!element) return;
      const earlier = origins.current.filter((one) => one.isConnected && one !== element);
      origins.current = [element as HTMLElement, ...earlier];
    }

    const onFocusIn = ({ target, relatedTarget }: FocusEvent) => {
      last = target as Element;
      const from = relatedTarget as Element | null;
      if (!holds(from)) cameFrom(from);
    };
    const onFocusOnPage = (event: FocusEvent) => {
      if (last) last = event.composedPath()[0] as Element;
    };
    const onFocusOut = () => {
      // Some browsers send this for removed elements too. A person can only leave one that is still there.
      queueMicrotask(() => {
        if (last?.isConnected && isLost()) last = undefined;
      });
    };

    // Removed one by one: in some test environments the document does not accept an AbortSignal.
    node.addEventListener('focusin', onFocusIn);
    page.addEventListener('focusin', onFocusOnPage);
    page.addEventListener('focusout', onFocusOut);
    const observer = new MutationObserver(() => {
      if (last?.isConnected === false && isLost()) focusFirst();
    });
    observer.observe(node, { childList: true, subtree: true });

    /** Tries one after the other, for what is in closed details takes no focus. */
    function focusFirst(): void {
      const candidates = node?.querySelectorAll<HTMLElement>('button,a[href],summary') ?? [];
      for (const candidate of candidates) {
        candidate.focus();
        if (!isLost()) return;
      }
    }

    function giveBack(): void {
      if (!isLost()) return;
      keepRepeatsFromFocus();
      for (const origin of origins.current) if (isLost()) origin.focus();
      for (const place of places) if (isLost() && place.isConnected) focusOn(place);
    }

    return () => {
      observer.disconnect();
      // StrictMode and Suspense mount the same node again.
      node.removeEventListener('focusin', onFocusIn);
      page.removeEventListener('focusin', onFocusOnPage);
      page.removeEventListener('focusout', onFocusOut);
      if (!last) return;
      // React removes the node after this cleanup; StrictMode and Suspense, which hides it, leave it there.
      const whenGone = () => {
        if (!node.isConnected) giveBack();
      };
      if (holds()) owed.current = whenGone;
      queueMicrotask(whenGone);
    };
  }, [root]);

  // The layout effect of a hidden banner was cleaned up when it was hidden.
  useEffect(
    () => () => {
      if (owed.current) queueMicrotask(owed.current);
    },
    [],
  );
}

/** The regions around a node from which a person can find the way, the nearest first. */
function placesAround(node: HTMLElement): readonly HTMLElement[] {
  const place = node.parentElement?.closest<HTMLElement>('form,dialog,[role=dialog],main');
  return place ? [place, ...placesAround(place)] : [];
}
