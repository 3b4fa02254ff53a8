/** `alert` interrupts: errors. `status` waits for a pause: warnings, waits, success. */
export type Urgency = 'alert' | 'status';

interface Region {
  readonly element: HTMLElement;
  /** Returns a function that takes the text back as long as it has not been spoken. */
  readonly say: (text: string) => () => void;
}

/** A failure that has come up. */
export interface Arrival {
  readonly text: string;
  readonly urgency: Urgency;
  readonly near: Element;
}

const TOGETHER_MS = 300;
/** So long after it was created or emptied a screen reader has noticed it, and speaks what changes. */
const NOTICED_MS = 150;
const STAY_MS = 10_000;

/** Out of sight and of the flow: at the top, so that nothing becomes longer to scroll. */
const HIDDEN = 'position:fixed;top:0;clip-path:inset(50%)';

const regions = new WeakMap<Element, Readonly<Record<Urgency, Region>>>();
const arrivals = new Set<Arrival>();

/**
 * The page's two hidden live regions, or those of the open dialog around `near` (or around the
 * focus): what lies outside an open modal dialog is inert, and silent. Creates them unless they
 * exist: call this well before there is something to say.
 */
export function liveRegions(near?: Element): Readonly<Record<Urgency, Region>> {
  const home = dialogAround(near) ?? dialogAround(document.activeElement) ?? document.body;
  const known = regions.get(home);
  if (known?.alert.element.isConnected) return known;
  const pair = { alert: createRegion(home, 'alert'), status: createRegion(home, 'status') };
  regions.set(home, pair);
  return pair;
}

/**
 * Says `text` politely. The same text is said again each time, and is removed after 10 s. Returns a
 * function that takes it back as long as it has not been spoken.
 *
 * @example announce('Saved');
 */
export function announce(text: string, near?: Element): () => void {
  return liveRegions(near).status.say(text);
}

/**
 * Says that something has come up, in 300 ms: arrivals that come together become one announcement,
 * `several(count)`, as loud as the loudest. Returns a function that takes the arrival back as long
 * as it has not been spoken.
 *
 * @example announceArrival({ text: 'Not saved', urgency: 'alert', near: banner }, several);
 */
export function announceArrival(arrival: Arrival, several: (count: number) => string): () => void {
  if (arrivals.size === 0) setTimeout(() => speakArrivals(several), TOGETHER_MS);
  arrivals.add(arrival);
  return () => {
    arrivals.delete(arrival);
  };
}

function speakArrivals(several: (count: number) => string): void {
  const all = [...arrivals];
  arrivals.clear();
  const loudest = all.find(({ urgency }) => urgency === 'alert') ?? all[0];
  if (!loudest) return;
  const { text, urgency, near } = loudest;
  liveRegions(near)[urgency].say(all.length > 1 ? several(all.length) : text);
}

function dialogAround(element: Element | null | undefined): Element | null | undefined {
  return element?.closest('dialog[open],[aria-modal=true]');
}

function createRegion(home: Element, role: Urgency): Region {
  const element = document.createElement('div');
  element.setAttribute('role', role);
  // Stated beside the role: modal dialogs of design systems hide everything else but `aria-live`.
  element.setAttribute('aria-live', role === 'alert' ? 'assertive' : 'polite');
  // Not the attribute, which a content security policy may forbid.
  element.style.cssText = HIDDEN;
  home.append(element);

  /** What is still waiting to be said is said along. */
  const waiting = new Set<{ readonly text: string }>();
  let timer: ReturnType<typeof setTimeout>;

  return {
    element,
    say(text): () => void {
      const one = { text };
      waiting.add(one);
      clearTimeout(timer);
      // Emptied first, because putting the same words in place of themselves would be silent.
      element.textContent = '';
      timer = setTimeout(() => {
        // the same text, asked for twice at once, is said once
        element.textContent = [...new Set([...waiting].map(({ text: words }) => words))].join(' ');
        waiting.clear();
        timer = setTimeout(() => {
          element.textContent = '';
        }, STAY_MS);
      }, NOTICED_MS);
      return () => waiting.delete(one);
    },
  };
}
