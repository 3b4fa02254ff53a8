import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { ApiErrorBanner, parseApiError } from 'react-api-error';
import { plainCopy } from './plainCopy.mjs';
import { timeToMount } from './timeToMount.mjs';

/** A save that a content API refuses because of an error of its own. */
const error = parseApiError({
  status: 500,
  sys: { type: 'Error', id: 'ServerError' },
  message: 'Something went wrong',
  requestId: '3f2a9c1e-7d04-4b8e-9a51-0c6d2e8f4b17',
});
const doNothing = () => {};
const Banner = () =>
  createElement(ApiErrorBanner, {
    error,
    intent: 'save',
    onRetry: doNothing,
    onDismiss: doNothing,
  });

/** The elements of a banner, rendered without the library. */
const Plain = plainCopy(drawOnce(createElement(Banner)));

const kinds = { banners: Banner, plain: Plain };

/**
 * Mounts so many at once: banners with the same failure, or plain elements that look the same.
 *
 * @param {keyof typeof kinds} kind
 * @param {number} count
 * @returns {number} milliseconds
 */
export function mountMany(kind, count) {
  return timeToMount(
    Array.from({ length: count }, (_, key) => createElement(kinds[kind], { key })),
  );
}

/** How many elements one of them has. @param {keyof typeof kinds} kind */
export function countElements(kind) {
  return drawOnce(createElement(kinds[kind])).querySelectorAll('*').length + 1;
}

/**
 * A copy of the element that a node renders.
 *
 * @param {import('react').ReactNode} drawn
 * @returns {Element}
 */
function drawOnce(drawn) {
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  flushSync(() => root.render(drawn));
  const copy = container.firstElementChild?.cloneNode(true);
  flushSync(() => root.unmount());
  container.remove();
  return /** @type {Element} */ (copy);
}
