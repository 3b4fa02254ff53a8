/** So long after the last letter somebody is taken to be typing still. */
const PAUSE_MS = 2000;

/** What ends typing: a key that enters nothing, such as Enter or one of a shortcut, and a press. */
const ENDINGS = ['keydown', 'pointerdown', 'click', 'submit'] as const;

/** How many parts of the page want to know. */
let watchers = 0;
let typedAt: number | undefined;

function end(): void {
  typedAt = undefined;
}

function begin(): void {
  typedAt = Date.now();
}

/** Notices whether somebody types, from now until the function that this returns is called. */
export function watchTyping(): () => void {
  watchers += 1;
  if (watchers === 1) {
    for (const ending of ENDINGS) document.addEventListener(ending, end, true);
    // comes after the `keydown` that it is from
    document.addEventListener('input', begin, true);
  }
  return () => {
    watchers -= 1;
    if (watchers > 0) return;
    for (const ending of ENDINGS) document.removeEventListener(ending, end, true);
    document.removeEventListener('input', begin, true);
    end();
  };
}

/** Whether somebody has entered something just now, and neither saved nor gone anywhere since. */
export function isTyping(): boolean {
  return typedAt !== undefined && Date.now() - typedAt < PAUSE_MS;
}
