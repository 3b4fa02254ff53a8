import { Fragment } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { describeApiError, parseApiError } from 'react-api-error/core';
import { en } from 'react-api-error/locales/en';
import * as plain from './alerts/plain.jsx';

const failures = {
  error: { status: 500, sys: { type: 'Error', id: 'ServerError' }, requestId: '3f2a9c1e' },
  warning: { status: 429, sys: { type: 'Error', id: 'RateLimitExceeded' }, requestId: '3f2a9c1f' },
};

/** A failure, and the words for it that every alert shows. @param {keyof typeof failures} name */
function readFailure(name) {
  const error = parseApiError(failures[name]);
  const words = { ...describeApiError(error, { intent: 'save' }), dismiss: en.ui.dismiss };
  return { error, words, onAction: doNothing, onDismiss: doNothing };
}

function doNothing() {}

/**
 * Makes the functions that the benchmark calls available on the page.
 *
 * @param {{ Alert: import('react').ComponentType<any>, Provider?: import('react').ComponentType<any> }} peer
 */
export function start(peer) {
  const props = readFailure('error');
  Object.assign(globalThis, {
    mountMany: (kind, count) => mountMany(kind === 'plain' ? plain : peer, props, count),
    show: (scheme) => show(peer, scheme),
  });
}

/** Mounts so many at once, and returns the milliseconds without and with layout, and the elements of one. */
function mountMany({ Alert, Provider = Fragment }, props, count) {
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  const alerts = Array.from({ length: count }, (_, key) => <Alert key={key} {...props} />);
  const provided = Provider === Fragment ? alerts : <Provider scheme="light">{alerts}</Provider>;
  const start = performance.now();
  flushSync(() => root.render(provided));
  const mounted = performance.now() - start;
  // reading a size makes the browser compute styles and layout
  const height = container.offsetHeight;
  const laidOut = performance.now() - start;
  const elements = container.querySelectorAll('*').length / count;
  flushSync(() => root.unmount());
  container.remove();
  return { mounted, laidOut, elements, height };
}

/** Renders an error and a warning, for pictures. */
function show({ Alert, Provider = Fragment }, scheme) {
  document.documentElement.style.colorScheme = scheme;
  document.body.style.cssText = `margin: 0; background: ${pageColours[scheme]}; color: CanvasText`;
  const container = document.body.appendChild(document.createElement('main'));
  container.style.cssText =
    'display: grid; gap: 16px; padding: 16px; font-family: system-ui, sans-serif';
  const alerts = Object.keys(failures).map((name) => (
    <div key={name}>
      <Alert {...readFailure(name)} />
    </div>
  ));
  const root = createRoot(container);
  flushSync(() =>
    root.render(Provider === Fragment ? alerts : <Provider scheme={scheme}>{alerts}</Provider>),
  );
}

const pageColours = { light: '#fff', dark: '#161a20' };
