import { activeElement } from './activeElement.js';
import { EDITABLE } from './editable.js';

const INPUTS = 'input:not([type=button], [type=submit], [type=reset], [type=image])';
const ROLES = '[role=textbox], [role=searchbox], [role=combobox], [role=spinbutton]';

/** Where somebody types or chooses. An editor may be a field by its role only. */
const FIELDS = `textarea, select, ${INPUTS}, ${EDITABLE}, ${ROLES}`;

/** What happens inside is not seen from outside: it may be an editor, as that of TinyMCE is. */
const FRAMES = 'iframe, object, embed';

/** Events by which people use a page. */
const ACTS = ['keydown', 'input', 'pointerdown', 'click', 'submit'] as const;

/** How many callers watch. */
let watchers = 0;
/** Whether the last event was in a field, and submitted nothing. */
let isInField = false;

function notice(event: Event): void {
  const [target] = event.composedPath();
  isInField = isTab(event) || (target instanceof Element && isUse(target, event));
}

/**
 * Whether an event is one of using a field. What is inside of a closed shadow root may be a field or a button. Letters
 * tell it is a field; a click may be the press that submits, and the one that follows a space is.
 */
function isUse(target: Element, event: Event): boolean {
  const isField = target.closest(FIELDS) !== null;
  const isLetter = event.type === 'keydown' || event.type === 'input';
  return (isField || (isLetter && mayHideField(target))) && !maySend(event);
}

/** Whether focus may be in a closed shadow root of an element: only elements with a dash in their name are known by it. */
function mayHideField({ localName, shadowRoot }: Element): boolean {
  return localName.includes('-') && shadowRoot === null;
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
 * a frame nobody watches what they do, so whoever is in a field there counts as typing, and so does, seen from the page
 * around it, whoever is in the frame.
 */
export function isTyping(page: Document): boolean {
  const focused = activeElement(page);
  if (!focused) return false;
  if (focused.matches(FRAMES)) return true;
  const isWatched = page === document;
  return (isInField || !isWatched) && (focused.matches(FIELDS) || mayHideField(focused));
}
