import { screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  announce,
  announceArrival,
  announceSuccess,
  clearAnnouncements,
} from '../../src/announcer/announcer.js';
import { liveRegion, type Urgency } from '../../src/announcer/liveRegion.js';

const several = (count: number) => `${count} problems`;
const arrive = (text: string, urgency: Urgency, near: Element = document.body) =>
  announceArrival({ text, urgency, near }, several);
const regions = (urgency: Urgency, inside: ParentNode = document.body) =>
  [...inside.children].filter(
    (element) => element.getAttribute('data-api-error-announcer') === urgency,
  );
const said = (urgency: Urgency, inside?: ParentNode) =>
  regions(urgency, inside).map(({ children }) =>
    [...children].map(({ textContent }) => textContent),
  )[0];
/** What a hook does when it mounts. */
const mount = () => (['assertive', 'polite'] as const).map((urgency) => liveRegion(urgency));
const wait = (ms: number) => vi.advanceTimersByTime(ms);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  clearAnnouncements();
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** An open dialog inside of `parent`, with a banner in it. */
function dialogIn(parent: Node = document.body) {
  const dialog = document.createElement('dialog');
  const banner = document.createElement('p');
  dialog.append(banner);
  parent.appendChild(dialog);
  dialog.show();
  (document.activeElement as HTMLElement | null)?.blur();
  return { dialog, banner };
}

function shadowIn(parent: Element) {
  const host = parent.appendChild(document.createElement('div'));
  return { host, shadow: host.attachShadow({ mode: 'open' }) };
}

describe('the language of what is said', () => {
  const languages = (urgency: Urgency) =>
    [...(regions(urgency)[0]?.children ?? [])].map((element) => (element as HTMLElement).lang);

  it('is that of the banner it is about [arrival-18]', () => {
    mount();
    document.body.innerHTML += '<div lang="de"><p>Banner</p></div>';
    announce('Gleich', document.querySelector('p') ?? document.body);
    wait(200);
    expect(languages('polite')).toEqual(['de']);
  });

  it('is named with a success, whose banner may be gone', () => {
    mount();
    announceSuccess('Enregistré', 'fr');
    wait(700);
    expect(languages('polite')).toEqual(['fr']);
  });

  it('is the page’s where nothing else tells it', () => {
    mount();
    announce('Ready', document.body);
    wait(200);
    expect(languages('polite')).toEqual([document.documentElement.lang]);
  });
});

describe('the regions', () => {
  it('are one pair, however often they are asked for', () => {
    mount();
    mount();
    expect([regions('assertive').length, regions('polite').length]).toEqual([1, 1]);
  });

  it('speak of what is added, and are found by neither alert nor status', () => {
    mount();
    const [assertive] = regions('assertive');
    const [polite] = regions('polite');
    expect(assertive).toHaveAttribute('aria-live', 'assertive');
    expect(polite).toHaveAttribute('aria-live', 'polite');
    expect(assertive).toHaveAttribute('aria-relevant', 'additions');
    expect([screen.queryByRole('alert'), screen.queryByRole('status')]).toEqual([null, null]);
  });

  it('are hidden from the eye without the stylesheet', () => {
    mount();
    const region = regions('assertive')[0] as HTMLElement;
    region.textContent = 'Not saved '.repeat(500);
    const { x, y, width, height } = region.getBoundingClientRect();
    expect(getComputedStyle(region).clipPath).toBe('inset(50%)');
    expect(document.elementFromPoint(x + width / 2, y + height / 2)).not.toBe(region);
    const { scrollHeight, clientHeight } = document.documentElement;
    expect(scrollHeight).toBe(clientHeight);
  });

  it('are made anew when the app removed them, and noticed before they are filled [arrival-19]', () => {
    mount();
    wait(200);
    document.body.replaceChildren();
    announce('Saved');
    wait(149);
    expect(said('polite')).toEqual([]);
    wait(1);
    expect(said('polite')).toEqual(['Saved']);
  });

  it('are made anew when the app removed them before they were filled', () => {
    announce('Saved');
    wait(100);
    document.body.replaceChildren();
    wait(50);
    expect(said('polite')).toEqual([]);
    wait(150);
    expect(said('polite')).toEqual(['Saved']);
  });

  it('are not there, and nothing is said, while the page has no body', () => {
    const { body } = document;
    body.remove();
    expect(mount()).toEqual([undefined, undefined]);
    announce('Saved');
    arrive('Not saved', 'assertive', body);
    wait(2_000);
    document.documentElement.append(body);
    expect(body.children).toHaveLength(0);
  });
});

describe('an announcement', () => {
  it('is a child of its own, and leaves after 10 s', () => {
    mount();
    announce('Copied');
    wait(5_000);
    announce('Saved');
    wait(150);
    expect(said('polite')).toEqual(['Copied', 'Saved']);
    expect(said('assertive')).toEqual([]);
    wait(5_000);
    expect(said('polite')).toEqual(['Saved']);
    wait(4_999);
    expect(said('polite')).toEqual(['Saved']);
    wait(1);
    expect(said('polite')).toEqual([]);
  });

  it('waits 150 ms in a region that was created late', () => {
    announce('Saved');
    wait(149);
    expect(said('polite')).toEqual([]);
    wait(1);
    expect(said('polite')).toEqual(['Saved']);
  });

  it('is said again when it is repeated', () => {
    announce('Saved');
    wait(1_000);
    const first = regions('polite')[0]?.firstChild;
    announce('Saved');
    wait(150);
    expect(regions('polite')[0]?.lastChild).not.toBe(first);
    expect(said('polite')).toEqual(['Saved', 'Saved']);
  });

  it('is said once when it is asked for twice at once', () => {
    announce('Saved');
    announce('Saved');
    wait(150);
    expect(said('polite')).toEqual(['Saved']);
  });

  it('is taken back before it was said, and after', () => {
    const takeBack = announce('You can try again now');
    announce('Copied');
    takeBack();
    wait(150);
    expect(said('polite')).toEqual(['Copied']);
    const takeBackSaid = announce('You can try again now');
    wait(150);
    expect(said('polite')).toEqual(['Copied', 'You can try again now']);
    takeBackSaid();
    expect(said('polite')).toEqual(['Copied']);
  });

  it('of a success is made half a second later', () => {
    announceSuccess('Saved');
    wait(499);
    expect(said('polite')).toEqual([]);
    wait(1);
    expect(said('polite')).toEqual(['Saved']);
  });
});

describe('arrivals', () => {
  it('within 300 ms are one announcement, as loud as the loudest', () => {
    mount();
    arrive('Slow down', 'polite');
    wait(200);
    arrive('Not saved', 'assertive');
    wait(249);
    expect([said('assertive'), said('polite')]).toEqual([[], []]);
    wait(1);
    expect([said('assertive'), said('polite')]).toEqual([['2 problems'], []]);
  });

  it('alone are said in their own words', () => {
    arrive('Not saved', 'assertive');
    wait(450);
    arrive('Not loaded', 'assertive');
    wait(450);
    expect(said('assertive')).toEqual(['Not saved', 'Not loaded']);
  });

  it('are not said when they were taken back before', () => {
    arrive('Not saved', 'assertive')();
    arrive('Not loaded', 'assertive');
    wait(450);
    expect(said('assertive')).toEqual(['Not loaded']);
  });

  it.each([100, 350, 1_000])('leave the region at once when they are over after %i ms', (ms) => {
    const takeBack = arrive('Not saved', 'assertive');
    wait(ms);
    takeBack();
    expect(said('assertive') ?? []).toEqual([]);
    wait(2_000);
    expect(said('assertive') ?? []).toEqual([]);
  });

  it('that were counted leave with the last of them', () => {
    const takeBack = [arrive('Not saved', 'assertive'), arrive('Not loaded', 'assertive')];
    wait(450);
    takeBack[0]?.();
    expect(said('assertive')).toEqual(['2 problems']);
    takeBack[1]?.();
    expect(said('assertive')).toEqual([]);
  });
});

describe('in a dialog', () => {
  it('around the banner the words are said inside of it [dialog-2]', () => {
    const { dialog, banner } = dialogIn();
    arrive('Not saved', 'assertive', banner);
    wait(450);
    expect([said('assertive', dialog), said('assertive')]).toEqual([['Not saved'], undefined]);
  });

  it.each([
    ['with the focus', true],
    ['of a design system', false],
  ])('%s the words are said inside of it when nothing near is left [dialog-3]', (_, isNative) => {
    const modal = document.createElement(isNative ? 'dialog' : 'div');
    const button = modal.appendChild(document.createElement('button'));
    document.body.append(modal);
    if (modal instanceof HTMLDialogElement) modal.showModal();
    else modal.setAttribute('aria-modal', 'true');
    button.focus();
    announce('Saved', document.createElement('p'));
    wait(150);
    expect([said('polite', modal), said('polite')]).toEqual([['Saved'], undefined]);
  });

  it('around the shadow root of the banner', () => {
    const { dialog } = dialogIn();
    const outer = shadowIn(dialog);
    const inner = shadowIn(outer.shadow.appendChild(document.createElement('div')));
    const banner = inner.shadow.appendChild(document.createElement('p'));
    arrive('Not saved', 'assertive', banner);
    wait(450);
    expect(said('assertive', dialog)).toEqual(['Not saved']);
  });

  it('inside of a shadow root that has the focus', () => {
    const { shadow } = shadowIn(document.body);
    const { dialog } = dialogIn(shadow);
    dialog.appendChild(document.createElement('button')).focus();
    announce('Saved');
    wait(150);
    expect(said('polite', dialog)).toEqual(['Saved']);
  });

  it('of a web component that draws what is handed to it', () => {
    const { host, shadow } = shadowIn(document.body);
    const { dialog } = dialogIn(shadow);
    dialog.append(document.createElement('slot'));
    const banner = host.appendChild(document.createElement('p'));
    arrive('Not saved', 'assertive', banner);
    wait(450);
    expect(said('assertive', dialog)).toEqual(['Not saved']);
  });

  it('the innermost one speaks', () => {
    const { dialog: outer } = dialogIn();
    const { dialog: inner, banner } = dialogIn(outer);
    arrive('Not saved', 'assertive', banner);
    wait(450);
    expect([said('assertive', inner), said('assertive', outer)]).toEqual([
      ['Not saved'],
      undefined,
    ]);
  });

  it('that lies under another one nothing is said: the one with the focus speaks [dialog-4]', () => {
    const { dialog: below, banner } = dialogIn();
    const { dialog: above } = dialogIn();
    above.close();
    above.showModal();
    arrive('Not saved', 'assertive', banner);
    wait(450);
    expect([said('assertive', above), said('assertive', below)]).toEqual([
      ['Not saved'],
      undefined,
    ]);
  });

  it.each([100, 400])('that is closed %i ms after a success the page says it [dialog-5]', (ms) => {
    const { dialog } = dialogIn();
    dialog.close();
    dialog.showModal();
    announceSuccess('Saved');
    wait(ms);
    dialog.close();
    wait(700 - ms);
    expect([said('polite'), said('polite', dialog) ?? []]).toEqual([['Saved'], []]);
  });
});

describe('clearing', () => {
  it('removes what was said, what waits, and all timers', () => {
    announce('Copied');
    arrive('Not loaded', 'assertive');
    wait(500);
    announce('Saved');
    announceSuccess('Published');
    arrive('Not saved', 'assertive');
    clearAnnouncements();
    expect([said('assertive'), said('polite')]).toEqual([[], []]);
    expect(vi.getTimerCount()).toBe(0);
    wait(2_000);
    expect([said('assertive'), said('polite')]).toEqual([[], []]);
  });

  it('leaves later arrivals alone when what was cleared is taken back', () => {
    const takeBack = arrive('Not loaded', 'assertive');
    clearAnnouncements();
    arrive('Not saved', 'assertive');
    takeBack();
    arrive('Not sent', 'assertive');
    wait(450);
    expect(said('assertive')).toEqual(['2 problems']);
  });
});
