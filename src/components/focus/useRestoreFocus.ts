'use client';
import { type RefObject, useEffect, useRef } from 'react';
import { focusOn } from './focusOn.js';
import { keepRepeatsFromFocus, watchKeys } from './keyRepeat.js';
import { isFocusLost } from './isFocusLost.js';
import { useLayoutEffectInBrowser } from '../useLayoutEffectInBrowser.js';

/**
 * Never lets focus fall off the page: when the focused part of the banner goes, focus moves to the
 * banner's first button; when the banner goes, back to where it came from, or else to the nearest
 * form, dialog or main region that is left. The same when focus went on from the banner to what goes
 * with it, or went before it, such as a dialog to sign in. A banner that a Suspense boundary hid with focus in it
 * takes focus again when it is revealed.
 */
export function useRestoreFocus(root: RefObject<HTMLElement | null>): void {
  /** Where focus came from, the latest first. It may be gone: a dialog that was opened in between. */
  const origins = useRef<readonly HTMLElement[]>([]);
  /** Gives back focus that was inside when the banner was hidden. */
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
    /** What has the focus, here or where it went on to from here; `undefined` if it was left by choice. */
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
      // Some browsers send this for a removed element too: only a connected one was left by choice.
      queueMicrotask(() => {
        if (last?.isConnected && isLost()) last = undefined;
      });
    };

    // Without a signal: in some environments of tests AbortController is not the document's own.
    node.addEventListener('focusin', onFocusIn);
    page.addEventListener('focusin', onFocusOnPage);
    page.addEventListener('focusout', onFocusOut);
    const observer = new MutationObserver(() => {
      if (last?.isConnected === false && isLost()) focusFirst();
    });
    observer.observe(node, { childList: true, subtree: true });

    /** What is inside of closed details takes no focus. */
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
      // React takes the node out after this cleanup. StrictMode runs it without taking it out, and
      // so does Suspense, which hides the node.
      const whenGone = () => {
        if (!node.isConnected) giveBack();
      };
      if (holds()) owed.current = whenGone;
      queueMicrotask(whenGone);
    };
  }, [root]);

  // A hidden banner that goes has no layout effect left to clean up.
  useEffect(
    () => () => {
      if (owed.current) queueMicrotask(owed.current);
    },
    [],
  );
}

/** What a person finds the way from, the nearest first. */
function placesAround(node: HTMLElement): readonly HTMLElement[] {
  const place = node.parentElement?.closest<HTMLElement>('form,dialog,[role=dialog],main');
  return place ? [place, ...placesAround(place)] : [];
}
