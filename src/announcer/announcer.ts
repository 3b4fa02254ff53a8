import { liveRegion, type Urgency } from './liveRegion.js';

export interface Announcement {
  readonly text: string;
  readonly urgency: Urgency;
  /** What it is about: it is said in the dialog around this, unless the focus is in another one. */
  readonly near?: Element | undefined;
  /** The language of the words; by default that of what they are about. */
  readonly lang?: string | undefined;
  /** Called when it stands in the live region. */
  readonly onSaid?: (() => void) | undefined;
}

/** What takes an announcement back, whether it has been said or not. */
export type TakeBack = () => void;

/** Arrivals that are made, or were made, one announcement. */
interface Gathering {
  readonly arrivals: Set<Announcement>;
  takeBack: TakeBack;
}

/** Arrivals within so many milliseconds become one announcement. */
const TOGETHER_MS = 300;
/** Milliseconds after which screen readers have noticed a new live region, and speak what is added to it. */
const NOTICED_MS = 150;
/** Milliseconds after which focus has moved back, and its new place has been read out. */
const SUCCESS_MS = 500;
/** An announcement is removed after so many milliseconds. */
const STAY_MS = 10_000;

/** Announcements that have not been made yet. */
const waiting = new Set<Announcement>();
/** Those of all announcements that are to be made or are still there. */
const takeBacks = new Set<TakeBack>();
let gathering: Gathering | undefined;

/**
 * Says `text` politely. The same text is said again each time; it stays 10 s, unless it is taken back
 * by the function that this returns: do so when it is no longer true.
 *
 * @example announce('You can try again now', banner);
 */
export function announce(text: string, near?: Element): TakeBack {
  return say({ text, urgency: 'polite', near });
}

/**
 * Says politely that something worked, in half a second. It stays 10 s, whatever leaves the page.
 *
 * @param lang The language of the text.
 * @example announceSuccess('Saved', 'en');
 */
export function announceSuccess(text: string, lang?: string): TakeBack {
  return say({ text, urgency: 'polite', lang }, SUCCESS_MS);
}

/**
 * Says that something has come up, in 300 ms: arrivals that come together become one announcement,
 * `several(count)`, as loud as the loudest. Returns a function that takes the arrival back; the
 * announcement goes with the last of its arrivals.
 *
 * @example announceArrival({ text: 'Not saved', urgency: 'assertive', near: banner }, several);
 */
export function announceArrival(
  arrival: Announcement,
  several: (count: number) => string,
): TakeBack {
  const group = gathering ?? gather(several);
  group.arrivals.add(arrival);
  return () => {
    group.arrivals.delete(arrival);
    if (group.arrivals.size === 0) group.takeBack();
  };
}

/** Takes back all that was said or waits to be said. */
export function clearAnnouncements(): void {
  for (const takeBack of takeBacks) takeBack();
}

function gather(several: (count: number) => string): Gathering {
  const arrivals = new Set<Announcement>();
  const group: Gathering = { arrivals, takeBack: stop };
  const timer = setTimeout(() => {
    stop();
    const all = [...arrivals];
    const loudest = all.find(({ urgency }) => urgency === 'assertive') ?? all[0];
    if (!loudest) return;
    const text = all.length > 1 ? several(all.length) : loudest.text;
    const onSaid = () => {
      for (const arrival of all) arrival.onSaid?.();
    };
    group.takeBack = say({ ...loudest, text, onSaid });
  }, TOGETHER_MS);

  function stop(): void {
    clearTimeout(timer);
    takeBacks.delete(stop);
    if (gathering === group) gathering = undefined;
  }

  gathering = group;
  takeBacks.add(stop);
  return group;
}

function say(announcement: Announcement, delay = NOTICED_MS): TakeBack {
  const { text, urgency, near, lang = languageOf(near) } = announcement;
  let region = liveRegion(urgency, near);
  let element: HTMLElement | undefined;
  let timer = setTimeout(place, delay);

  function place(): void {
    const current = liveRegion(urgency, near);
    if (!current) return takeBack();
    // The region was removed, or a dialog has opened or closed: give the new region time to be noticed.
    if (current !== region) {
      region = current;
      timer = setTimeout(place, NOTICED_MS);
      return undefined;
    }
    waiting.delete(announcement);
    // The same words in several announcements at once are said once, by the last of them.
    if ([...waiting].some((other) => other.text === text)) return takeBack();
    element = document.createElement('div');
    // Otherwise a page in another language would have its voice read these words.
    if (lang) element.lang = lang;
    element.textContent = text;
    region.append(element);
    announcement.onSaid?.();
    timer = setTimeout(takeBack, STAY_MS);
    return undefined;
  }

  function takeBack(): void {
    clearTimeout(timer);
    element?.remove();
    waiting.delete(announcement);
    takeBacks.delete(takeBack);
  }

  waiting.add(announcement);
  takeBacks.add(takeBack);
  return takeBack;
}

function languageOf(near: Element | undefined): string | undefined {
  return near?.closest<HTMLElement>('[lang]')?.lang;
}
