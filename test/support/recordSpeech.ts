import { computeAccessibleDescription, computeAccessibleName } from 'dom-accessibility-api';
import { onTestFinished } from 'vitest';

const REGION = '[data-api-error-announcer]';

/** What a screen reader names when focus goes into it. */
const CONTAINER = '[role=group], dialog, form, main';

/**
 * Writes down what a screen reader has to say from now on, a line each, in order:
 *
 * - `assertive: …` and `polite: …`, what is added to a live region of the library,
 * - `into: …`, a named group, dialog or form that focus goes into,
 * - `focus: …`, name, description and whether it can be used, of what gets focus,
 * - `changed: …`, what has focus and is named or described otherwise from now on,
 * - `lost`, when nothing has focus any more.
 */
export function recordSpeech() {
  const lines: string[] = [];
  let focused = document.activeElement;
  let words = wordsOf(focused);
  /** Kept, because what had focus may have been taken out of them. */
  let containers = containersOf(focused);
  let read = 0;

  const observer = new MutationObserver(seeChanges);
  observer.observe(document.body, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
  document.addEventListener('focusin', seeFocus);
  // An element that is taken out says nothing when it loses focus, so each frame has a look.
  let frame = requestAnimationFrame(look);
  onTestFinished(() => {
    observer.disconnect();
    document.removeEventListener('focusin', seeFocus);
    cancelAnimationFrame(frame);
  });

  function look(): void {
    seeChanges(observer.takeRecords());
    seeFocus();
    frame = requestAnimationFrame(look);
  }

  function seeChanges(records: readonly MutationRecord[]): void {
    for (const { target, addedNodes } of records) {
      if (!(target instanceof Element && target.matches(REGION))) continue;
      for (const { textContent } of addedNodes)
        lines.push(`${target.getAttribute('aria-live')}: ${textContent}`);
    }
    const now = wordsOf(focused);
    // A description that is only taken away is not read out.
    if (focused === document.activeElement && now !== words && !words.startsWith(now))
      lines.push(`changed: ${now}`);
    words = now;
  }

  function seeFocus(): void {
    const now = document.activeElement;
    if (now === focused) return;
    const left = containers;
    focused = now;
    words = wordsOf(now);
    containers = containersOf(now);
    if (!now || now === document.body) {
      lines.push('lost');
      return;
    }
    for (const container of containers)
      if (container !== now && !left.includes(container)) lines.push(`into: ${wordsOf(container)}`);
    lines.push(`focus: ${words}`);
  }

  return {
    /** All that was said and focused. */
    all: (): readonly string[] => lines,
    /** What has come since this was called last. */
    next(): readonly string[] {
      const from = read;
      read = lines.length;
      return lines.slice(from);
    },
    /** How many lines have come since `next` was called. */
    waiting: (): number => lines.length - read,
  };
}

/** Named containers around an element, the outermost first. */
function containersOf(element: Element | null): readonly Element[] {
  const around = element?.closest(CONTAINER);
  if (!around) return [];
  const outer = containersOf(around.parentElement);
  return computeAccessibleName(around) === '' ? outer : [...outer, around];
}

function wordsOf(element: Element | null): string {
  if (!element || element === document.body) return '';
  const name = computeAccessibleName(element);
  const description = computeAccessibleDescription(element);
  const state = element.getAttribute('aria-disabled') === 'true' ? ' (unavailable)' : '';
  return name + state + (description && ` | ${description}`);
}
