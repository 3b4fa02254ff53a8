import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { ApiErrorBanner, parseApiError } from 'react-api-error';
import { refusal } from '../refusal.mjs';

/** A form with the fields that the problems are about. @param {readonly string[]} ids */
function drawForm(ids) {
  const form = document.createElement('form');
  for (const id of ids) form.append(Object.assign(document.createElement('input'), { id }));
  document.body.append(form);
}

/** @param {{ field?: string, locale?: string }} issue */
const fieldTarget = ({ field, locale }) => (field ? `${field}-${locale ?? ''}` : undefined);

/** How a banner is drawn. */
const ways = { alone: {}, 'in a form': { fieldTarget } };

/**
 * Mounts a banner with so many problems once, and takes it away again.
 *
 * @param {keyof typeof ways} way
 * @param {number} issues
 * @returns {number} the milliseconds until all of it was in the document
 */
function mount(way, issues) {
  // a model of its own: nothing may be remembered from the last time
  const error = parseApiError(refusal(issues));
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  const start = performance.now();
  flushSync(() => root.render(createElement(ApiErrorBanner, { error, ...ways[way] })));
  const ms = performance.now() - start;
  flushSync(() => root.unmount());
  return ms;
}

const places = parseApiError(refusal(10_000)).issues.map(fieldTarget);
drawForm([...new Set(places)].filter((id) => id !== undefined));
Object.assign(globalThis, { mount });
