import { focusOnRegion } from './focusOn.js';
import { isFocusLost } from './isFocusLost.js';
import { keepRepeatsFromFocus, watchKeys } from './keyRepeat.js';

/** What outlasts a keeper: React may release an element, hide it, and mount the same one again. */
export interface FocusMemory {
  /** Where focus came from, the latest first: more than one, for a dialog in between may be gone. */
  origins: readonly HTMLElement[];
  /** Gives back the focus that the element had when it was released, should it be removed later. */
  giveBack?: (() => void) | undefined;
}

/**
 * Keeps the focus of an element from being lost, until it is released: when the focused part of the element is
 * removed, focus moves to its first button. Once the released element is removed, focus returns to where it
 * came from, or else to the nearest form, dialog or main region that is left; also if focus had moved on from
 * the element to something that is removed with or before it, such as a dialog to sign in. An element that had
 * the focus when it was released takes it again when it is kept anew.
 *
 * @returns releases the element
 */
export function createFocusKeeper(node: HTMLElement, memory: FocusMemory): () => void {
  const page = node.ownerDocument;
  const scope = node.getRootNode() as Document | ShadowRoot;
  const places = placesAround(node);
  const isLost = () => isFocusLost(node);
  const holdsFocus = () => node.contains(scope.activeElement);
  /** The focused element, if it is inside or focus moved on to it from there; not after a click elsewhere. */
  let followed: Element | null | undefined = holdsFocus() ? scope.activeElement : undefined;

  const onFocusIn = ({ target, relatedTarget }: FocusEvent) => {
    followed = target as Element;
    const origin = relatedTarget as Element | null;
    if (!node.contains(origin)) remember(origin, memory);
  };
  const onFocusOnPage = (event: FocusEvent) => {
    if (followed) followed = event.composedPath()[0] as Element;
  };
  const onFocusOut = () => {
    // Some browsers send this for removed elements too. A person can only leave one that is still there.
    queueMicrotask(() => {
      if (followed?.isConnected && isLost()) followed = undefined;
    });
  };
  const observer = new MutationObserver(() => {
    if (followed?.isConnected === false && isLost()) focusFirst(node);
  });

  watchKeys(page);
  if (memory.giveBack && isLost()) focusFirst(node);
  else if (!holdsFocus()) remember(scope.activeElement, memory);
  memory.giveBack = undefined;
  // Removed one by one: in some test environments the document does not accept an AbortSignal.
  node.addEventListener('focusin', onFocusIn);
  page.addEventListener('focusin', onFocusOnPage);
  page.addEventListener('focusout', onFocusOut);
  observer.observe(node, { childList: true, subtree: true });

  return function release() {
    observer.disconnect();
    node.removeEventListener('focusin', onFocusIn);
    page.removeEventListener('focusin', onFocusOnPage);
    page.removeEventListener('focusout', onFocusOut);
    if (!followed) return;
    const giveBack = () => {
      if (node.isConnected || !isLost()) return;
      keepRepeatsFromFocus();
      for (const origin of memory.origins) if (isLost()) origin.focus();
      for (const place of places) if (isLost() && place.isConnected) focusOnRegion(place);
    };
    if (holdsFocus()) memory.giveBack = giveBack;
    // React removes an element after it has released it.
    queueMicrotask(giveBack);
  };
}

function remember(origin: Element | null, memory: FocusMemory): void {
  if (!origin) return;
  const others = memory.origins.filter((other) => other.isConnected && other !== origin);
  memory.origins = [origin as HTMLElement, ...others];
}

/** Tries one after the other, for what is in closed details takes no focus. */
function focusFirst(node: HTMLElement): void {
  for (const candidate of node.querySelectorAll<HTMLElement>('button,a[href],summary')) {
    candidate.focus();
    if (!isFocusLost(node)) return;
  }
}

/** The regions around a node from which a person can find the way, the nearest first. */
function placesAround(node: HTMLElement): readonly HTMLElement[] {
  const place = node.parentElement?.closest<HTMLElement>('form,dialog,[role=dialog],main');
  return place ? [place, ...placesAround(place)] : [];
}
