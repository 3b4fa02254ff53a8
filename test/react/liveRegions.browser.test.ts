import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  announce,
  announceArrival,
  liveRegions,
  type Urgency,
} from '../../src/react/liveRegions.js';

const several = (count: number) => `${count} problems`;
const arrive = (text: string, urgency: Urgency, near: Element = document.body) =>
  announceArrival({ text, urgency, near }, several);
const regions = (role: string, inside: Element = document.body) => [
  ...inside.querySelectorAll(`:scope > [role=${role}]`),
];
const said = (role: string, inside?: Element) => regions(role, inside)[0]?.textContent;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** Regions that have been there for a while. */
function settle(inside?: Element) {
  liveRegions(inside);
  vi.advanceTimersByTime(200);
}

it('creates one pair, however often it is asked for', () => {
  liveRegions();
  liveRegions();
  expect([regions('alert').length, regions('status').length]).toEqual([1, 1]);
});

it('creates the pair again when the page was emptied', () => {
  liveRegions();
  document.body.replaceChildren();
  liveRegions();
  expect(regions('alert')).toHaveLength(1);
});

it('hides the pair from the eye without the stylesheet', () => {
  liveRegions();
  const region = regions('alert')[0] as HTMLElement;
  region.textContent = 'Not saved '.repeat(500);
  const { x, y, width, height } = region.getBoundingClientRect();
  expect(getComputedStyle(region).clipPath).toBe('inset(50%)');
  expect(document.elementFromPoint(x + width / 2, y + height / 2)).not.toBe(region);
  const { scrollHeight, clientHeight } = document.documentElement;
  expect(scrollHeight).toBe(clientHeight);
});

it('fills a region politely, and empties it after 10 s', () => {
  settle();
  announce('Saved');
  vi.advanceTimersByTime(150);
  expect(said('status')).toBe('Saved');
  expect(said('alert')).toBe('');
  vi.advanceTimersByTime(9_999);
  expect(said('status')).toBe('Saved');
  vi.advanceTimersByTime(1);
  expect(said('status')).toBe('');
});

it('waits 150 ms before it fills a region that was created late', () => {
  announce('Saved');
  vi.advanceTimersByTime(149);
  expect(said('status')).toBe('');
  vi.advanceTimersByTime(1);
  expect(said('status')).toBe('Saved');
});

it('says the same words again by emptying the region first', () => {
  settle();
  announce('Saved');
  announce('Saved');
  expect(said('status')).toBe('');
  vi.advanceTimersByTime(150);
  expect(said('status')).toBe('Saved');
});

it('makes one announcement of arrivals within 300 ms, as loud as the loudest', () => {
  settle();
  arrive('Slow down', 'status');
  vi.advanceTimersByTime(200);
  arrive('Not saved', 'alert');
  vi.advanceTimersByTime(99);
  expect([said('alert'), said('status')]).toEqual(['', '']);
  vi.advanceTimersByTime(151);
  expect([said('alert'), said('status')]).toEqual(['2 problems', '']);
});

it('says a single arrival in its own words', () => {
  settle();
  arrive('Not saved', 'alert');
  vi.advanceTimersByTime(450);
  expect(said('alert')).toBe('Not saved');
});

it('takes an arrival back before it is spoken', () => {
  settle();
  arrive('Not saved', 'alert')();
  arrive('Not loaded', 'alert');
  vi.advanceTimersByTime(450);
  expect(said('alert')).toBe('Not loaded');
});

it('speaks inside the open dialog that it is near to', () => {
  settle();
  const dialog = document.createElement('dialog');
  const banner = document.createElement('p');
  dialog.append(banner);
  document.body.append(dialog);
  dialog.showModal();
  settle(banner);
  arrive('Not saved', 'alert', banner);
  vi.advanceTimersByTime(450);
  expect([said('alert', dialog), said('alert')]).toEqual(['Not saved', '']);
});

it('speaks inside the dialog that holds the focus when nothing near is left', () => {
  settle();
  const dialog = document.createElement('dialog');
  dialog.append(document.createElement('button'));
  document.body.append(dialog);
  dialog.showModal();
  announce('Saved', document.createElement('p'));
  vi.advanceTimersByTime(150);
  expect([said('status', dialog), said('status')]).toEqual(['Saved', '']);
});
