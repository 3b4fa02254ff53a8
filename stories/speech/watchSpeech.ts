import { computeAccessibleDescription, computeAccessibleName } from 'dom-accessibility-api';

/** The containers that a screen reader names when focus enters them. */
const CONTAINER = '[role=group], dialog, form, main';

export interface SpeechOptions {
  /** Selector of the live regions to listen to. */
  readonly regions: string;
  /** Selector of the elements to ignore. */
  readonly except?: string;
  readonly onLine: (line: string) => void;
}

/**
 * Reports what a screen reader says from now on, a line each, in order:
 *
 * - `assertive: …` and `polite: …`, what is added to a live region,
 * - `into: …`, a named group, dialog or form that focus enters,
 * - `focus: …`, the name and description of the element that gets focus, and whether it can be used,
 * - `changed: …`, a new name or description of the element that has focus,
 * - `lost`, when nothing has focus any longer.
 *
 * @returns a function that stops it
 */
export function watchSpeech({ regions, except, onLine }: SpeechOptions): () => void {
  let focused = document.activeElement;
  let words = wordsOf(focused);
  /** Kept, because the element that had focus may have been removed from them. */
  let containers = containersOf(focused);

  const observer = new MutationObserver(seeChanges);
  observer.observe(document.body, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
  document.addEventListener('focusin', seeFocus);
  // Removing the focused element fires no event, so each frame checks.
  let frame = requestAnimationFrame(look);

  function look(): void {
    seeChanges(observer.takeRecords());
    seeFocus();
    frame = requestAnimationFrame(look);
  }

  function seeChanges(records: readonly MutationRecord[]): void {
    for (const { target, addedNodes } of records) {
      if (!(target instanceof Element && target.matches(regions))) continue;
      for (const { textContent } of addedNodes) onLine(`${urgencyOf(target)}: ${textContent}`);
    }
    const now = wordsOf(focused);
    // Screen readers say nothing when a description is only removed.
    if (focused === document.activeElement && now !== words && !words.startsWith(now))
      onLine(`changed: ${now}`);
    words = now;
  }

  function seeFocus(): void {
    const now = document.activeElement;
    if (now === focused || (except && now?.closest(except))) return;
    const left = containers;
    focused = now;
    words = wordsOf(now);
    containers = containersOf(now);
    if (!now || now === document.body) {
      onLine('lost');
      return;
    }
    for (const container of containers)
      if (container !== now && !left.includes(container)) onLine(`into: ${wordsOf(container)}`);
    onLine(`focus: ${words}`);
  }

  return () => {
    observer.disconnect();
    document.removeEventListener('focusin', seeFocus);
    cancelAnimationFrame(frame);
  };
}

function urgencyOf(region: Element): string {
  const urgency = region.getAttribute('aria-live');
  if (urgency) return urgency;
  return region.getAttribute('role') === 'alert' ? 'assertive' : 'polite';
}

/** Named containers around an element, the outermost first. */
function containersOf(element: Element | null): readonly Element[] {
  const around = element?.closest(CONTAINER);
  if (!around) return [];
  const outer = containersOf(around.parentElement);
  return computeAccessibleName(around) === '' ? outer : [...outer, around];
}

function wordsOf(element: Element | null): string {
  // A removed element has lost the elements that describe it.
  if (!element?.isConnected || element === document.body) return '';
  const name = computeAccessibleName(element);
  const description = computeAccessibleDescription(element);
  const state = element.getAttribute('aria-disabled') === 'true' ? ' (unavailable)' : '';
  return name + state + (description && ` | ${description}`);
}
