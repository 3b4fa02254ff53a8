/** What the keys that press a button do: each press, or the repeats of one that is held down. */
type KeyState = 'up' | 'pressed' | 'repeating';

const PRESSING_KEYS = ['Enter', ' '];

const watched = new WeakSet<Document>();
let state: KeyState = 'up';
/** Whether the key that is down now was meant for something that is gone. */
let isSpent = false;

/**
 * Watches the keys that press buttons, from now on and once for each page. On the page, because a
 * button of a design system need not hand on its key events, and because the key that is released
 * may have been pressed on a button that is gone.
 */
export function watchKeys(page: Document): void {
  if (watched.has(page)) return;
  watched.add(page);
  page.addEventListener('keydown', onKeyDown, true);
  page.addEventListener('keyup', onKeyUp, true);
  page.addEventListener('pointerdown', release, true);
  // What is released in another window is not told to this one.
  page.defaultView?.addEventListener('blur', release);
}

/** Whether the click of this moment is the repeat of a key that is held down. */
export function isKeyRepeating(): boolean {
  return state === 'repeating';
}

/**
 * What gets focus now gets none of the repeats of a key that is still held down: a field would submit
 * its form by them.
 */
export function keepRepeatsFromFocus(): void {
  isSpent = state !== 'up';
}

function onKeyDown(event: KeyboardEvent): void {
  const { key, repeat, isTrusted } = event;
  if (!PRESSING_KEYS.includes(key)) return;
  if (!repeat) isSpent = false;
  if (isSpent) {
    event.preventDefault();
    event.stopImmediatePropagation();
  }
  // A script that presses a key need not release it.
  const pressed = isTrusted ? 'pressed' : 'up';
  state = repeat ? 'repeating' : pressed;
}

function onKeyUp({ key }: KeyboardEvent): void {
  // macOS tells of no other key that is released while the command key is down.
  if (PRESSING_KEYS.includes(key) || key === 'Meta') release();
}

function release(): void {
  state = 'up';
  isSpent = false;
}
