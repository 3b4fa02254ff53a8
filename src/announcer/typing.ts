import { activeElement } from './activeElement.js';
import { EDITABLE } from './editable.js';

/** Where somebody types or chooses. */
const FIELDS = `textarea, select, ${EDITABLE}, input:not([type=button], [type=submit], [type=reset], [type=image])`;

/** What people do with a page. */
const ACTS = ['keydown', 'input', 'pointerdown', 'click', 'submit'] as const;

/** How many parts of the page want to know. */
let watchers = 0;
/** Whether what was done last was done in a field, and sent nothing. */
let isInField = false;

function notice(event: Event): void {
  const [target] = event.composedPath();
  const isOnField = target instanceof Element && target.closest(FIELDS) !== null;
  isInField = isTab(event) || (isOnField && !maySend(event));
}

/** Where it leads to is seen when it matters. */
function isTab(event: Event): boolean {
  return event instanceof KeyboardEvent && event.key === 'Tab';
}

/** Enter in a text of several lines sends nothing: the `input` after it tells. */
function maySend(event: Event): boolean {
  return (
    event instanceof KeyboardEvent && (event.key === 'Enter' || event.ctrlKey || event.metaKey)
  );
}

/** Notices what people do, from now until the function that this returns is called. */
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

/** Whether somebody has gone on in a field since they last sent or pressed something, and is there still. */
export function isTyping(): boolean {
  return isInField && activeElement()?.matches(FIELDS) === true;
}
