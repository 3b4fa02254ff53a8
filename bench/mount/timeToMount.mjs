import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/**
 * Mounts a node once, and unmounts it again.
 *
 * @param {import('react').ReactNode} drawn
 * @returns {number} the milliseconds until all of it was in the document, its effects included
 */
export function timeToMount(drawn) {
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  // Garbage of earlier runs must not count. A full collection would also throw compiled code away.
  const { gc } = /** @type {{ gc?: (how: { type: 'minor' }) => void }} */ (globalThis);
  gc?.({ type: 'minor' });
  const start = performance.now();
  flushSync(() => root.render(drawn));
  const ms = performance.now() - start;
  flushSync(() => root.unmount());
  container.remove();
  return ms;
}
