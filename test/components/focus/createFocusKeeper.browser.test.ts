import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  createFocusKeeper,
  type FocusMemory,
} from '../../../src/components/focus/createFocusKeeper.js';

beforeEach(() => {
  window.focus();
  document.body.innerHTML = `
    <button id="origin">Save</button>
    <form id="form"><div id="kept"><button id="first">Try again</button><button id="second">Copy</button></div></form>`;
});
afterEach(() => {
  document.body.innerHTML = '';
});

const element = (id: string) => document.getElementById(id) as HTMLElement;
const settled = () => new Promise((resolve) => setTimeout(resolve));

function keep(memory: FocusMemory = { origins: [] }) {
  return createFocusKeeper(element('kept'), memory);
}

test('when the focused part is removed, focus moves to the first button', async () => {
  const release = keep();
  element('second').focus();
  element('second').remove();
  await settled();
  expect(element('first')).toHaveFocus();
  release();
});

test('when a released element is removed, focus returns to where it came from', async () => {
  element('origin').focus();
  const release = keep();
  element('first').focus();
  release();
  element('kept').remove();
  await settled();
  expect(element('origin')).toHaveFocus();
});

test('without a place where it came from, focus moves to the form around', async () => {
  const release = keep();
  element('first').focus();
  release();
  element('kept').remove();
  await settled();
  expect(element('form')).toHaveFocus();
});

test.each([null, 'color: red; outline: dotted 3px;', 'color: red;'])(
  'the form around shows no ring while it has the focus that it takes once only, with the style %j',
  async (style) => {
    const form = element('form');
    if (style) form.setAttribute('style', style);
    const release = keep();
    element('first').focus();
    release();
    element('kept').remove();
    await settled();
    expect(form).toHaveFocus();
    expect(form.tabIndex).toBe(-1);
    expect(getComputedStyle(form).outlineStyle).toBe('none');
    element('origin').focus();
    expect(form.getAttribute('tabindex')).toBeNull();
    expect(form.getAttribute('style')).toBe(style);
  },
);

test('a form that people can tab to keeps its ring', async () => {
  const form = element('form');
  form.tabIndex = 0;
  const release = keep();
  element('first').focus();
  release();
  element('kept').remove();
  await settled();
  expect(form).toHaveFocus();
  expect(form.getAttribute('style')).toBeNull();
});

test('an element that is released but stays keeps its focus', async () => {
  element('origin').focus();
  const release = keep();
  element('first').focus();
  release();
  await settled();
  expect(element('first')).toHaveFocus();
});

test('an element that lost its focus while it was released takes it again', async () => {
  const memory: FocusMemory = { origins: [] };
  const release = keep(memory);
  element('second').focus();
  release();
  element('second').blur();
  const releaseAgain = keep(memory);
  expect(element('first')).toHaveFocus();
  releaseAgain();
});

test('the focus of a person who has moved on stays where it is', async () => {
  const release = keep();
  element('first').focus();
  element('origin').focus();
  release();
  element('kept').remove();
  await settled();
  expect(element('origin')).toHaveFocus();
});
