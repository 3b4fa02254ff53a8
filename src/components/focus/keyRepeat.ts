/** What the keys do that press buttons: nothing, a first press, or the repeats of a key that is held. */
type KeyState = 'up' | 'pressed' | 'repeating';

const PRESSING_KEYS = ['Enter', ' '];

const watched = new WeakSet<Document>();
let state: KeyState = 'up';
/** Whether the press of the key that is down has had its effect, so that its repeats are to have none. */
let isSpent = false;

/**
 * Watches the keys that press buttons, from now on, once for each page. It listens on the page because a
 * design system's button need not pass on key events, and because the button may be gone when its key is
 * released.
 */
export function watchKeys(page: Document): void {
  if (watched.has(page)) return;
  watched.add(page);
  page.addEventListener('keydown', onKeyDown, true);
  page.addEventListener('keyup', onKeyUp, true);
  page.addEventListener('pointerdown', release, true);
  // A key that is released in another window sends no event here.
  page.defaultView?.addEventListener('blur', release);
}

/** Whether the click that is being handled is a repeat of a key that is held down. */
export function isKeyRepeating(): boolean {
  return state === 'repeating';
}

/**
 * Keeps the repeats of a key that is still held down from what gets the focus now: in a field they would
 * submit its form.
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
  // A script may press a key and never release it.
  const pressed = isTrusted ? 'pressed' : 'up';
  state = repeat ? 'repeating' : pressed;
}

function onKeyUp({ key }: KeyboardEvent): void {
  // On macOS no `keyup` comes for other keys while the command key is down.
  if (PRESSING_KEYS.includes(key) || key === 'Meta') release();
}

function release(): void {
  state = 'up';
  isSpent = false;
}
