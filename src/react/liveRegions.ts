/** `alert` interrupts: errors. `status` waits for a pause: warnings, waits, success. */
export type Urgency = 'alert' | 'status';

interface Region {
  readonly element: HTMLElement;
  readonly say: (text: string) => void;
}

/** A failure that has come up. */
export interface Arrival {
  readonly text: string;
  readonly urgency: Urgency;
  readonly near: Element | null | undefined;
}

const NOTICED_MS = 150;
const TOGETHER_MS = 300;
const EMPTY_MS = 50;
const STAY_MS = 10_000;

const HIDDEN =
  'position:fixed;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';

const regions = { alert: new WeakMap<Element, Region>(), status: new WeakMap<Element, Region>() };
const arrivals = new Set<Arrival>();

/**
 * Creates the page's two hidden live regions, or those of the open dialog around `near`, unless
 * they exist. A screen reader only speaks what changes in a region that it already knows: call this
 * well before there is something to say. Does nothing where there is no document.
 *
 * @example ensureLiveRegions(dialogElement);
 */
export function ensureLiveRegions(near?: Element | null): void {
  regionNear(near, 'alert');
  regionNear(near, 'status');
}

/**
 * Says `text` politely through a live region: that of the open dialog around `near` (or around the
 * focus), else the page's. The same text is said again each time, and is removed after 10 s.
 *
 * @example announce('Saved');
 */
export function announce(text: string, near?: Element | null): void {
  regionNear(near, 'status')?.say(text);
}

/**
 * Says that something has come up, in 300 ms: arrivals that come together become one announcement,
 * `several(count)`, as loud as the loudest. Returns a function that takes the arrival back as long
 * as it has not been spoken.
 *
 * @example announceArrival({ text: 'Not saved', urgency: 'alert', near: banner }, several);
 */
export function announceArrival(arrival: Arrival, several: (count: number) => string): () => void {
  ensureLiveRegions(arrival.near);
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
  regionNear(near, urgency)?.say(all.length > 1 ? several(all.length) : text);
}

/** What lies outside an open modal dialog is inert, and silent. */
function regionNear(near: Element | null | undefined, role: Urgency): Region | undefined {
  if (typeof document === 'undefined') return undefined;
  const page = near?.ownerDocument ?? document;
  const home =
    (near?.isConnected && dialogAround(near)) || dialogAround(page.activeElement) || page.body;
  const known = regions[role].get(home);
  if (known?.element.isConnected) return known;
  const region = createRegion(home, role);
  regions[role].set(home, region);
  return region;
}

function dialogAround(element: Element | null): Element | null | undefined {
  return element?.closest('dialog[open],[aria-modal=true]');
}

function createRegion(home: Element, role: Urgency): Region {
  const element = home.ownerDocument.createElement('div');
  element.setAttribute('role', role);
  // Stated beside the role: modal dialogs of design systems hide everything else but `aria-live`.
  element.setAttribute('aria-live', role === 'alert' ? 'assertive' : 'polite');
  // Not the attribute, which a content security policy may forbid.
  element.style.cssText = HIDDEN;
  home.append(element);

  /** Before this time a screen reader may not have noticed the region yet. */
  const usableAt = performance.now() + NOTICED_MS;
  let waiting = '';
  let timer: ReturnType<typeof setTimeout>;

  function fill(): void {
    element.textContent = waiting;
    waiting = '';
    timer = setTimeout(() => {
      element.textContent = '';
    }, STAY_MS);
  }

  return {
    element,
    say(text): void {
      // What is still waiting to be said is said along.
      waiting = waiting ? `${waiting} ${text}` : text;
      clearTimeout(timer);
      // Emptied first, because putting the same words in place of themselves would be silent.
      const gap = element.textContent ? EMPTY_MS : 0;
      element.textContent = '';
      const wait = Math.max(gap, usableAt - performance.now());
      if (wait > 0) timer = setTimeout(fill, wait);
      else fill();
    },
  };
}
