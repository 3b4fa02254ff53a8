import { activeElement } from './activeElement.js';
import { EDITABLE } from './editable.js';

/** Where somebody types or chooses. */
const FIELDS = `textarea, select, ${EDITABLE}, input:not([type=button], [type=submit], [type=reset], [type=image])`;

/** Events by which people use a page. */
const ACTS = ['keydown', 'input', 'pointerdown', 'click', 'submit'] as const;

/** How many callers watch. */
let watchers = 0;
/** Whether the last event was in a field, and submitted nothing. */
let isInField = false;

function notice(event: Event): void {
  const [target] = event.composedPath();
  const isOnField = target instanceof Element && target.closest(FIELDS) !== null;
  isInField = isTab(event) || (isOnField && !maySend(event));
}

/** Tab moves on; `isTyping` looks at where focus is by then. */
function isTab(event: Event): boolean {
  return event instanceof KeyboardEvent && event.key === 'Tab';
}

/** Enter in a `textarea` submits nothing, and the `input` event that follows it says so. */
function maySend(event: Event): boolean {
  return (
    event instanceof KeyboardEvent && (event.key === 'Enter' || event.ctrlKey || event.metaKey)
  );
}

/** Watches what people do, until the function that this returns is called. */
export function watchTyping(): () => void {
  watchers += 1;
  if (watchers === 1) for (const act of ACTS) document.addEventListener(act, notice, true);
  return () => {
    watchers -= 1;
    if (watchers > 0) return;
    for (const act of ACTS) document.removeEventListener(act, notice, true);
    isInField = false;
  };
}

/**
 * Whether somebody has typed in a field since they last submitted or pressed something, and is still in one. Inside of
 * a frame nobody watches what they do, so whoever is in a field there counts as typing.
 */
export function isTyping(page: Document): boolean {
  const isWatched = page === document;
  return (isInField || !isWatched) && activeElement(page)?.matches(FIELDS) === true;
}
