import { createElement } from 'react';
import { ApiErrorBanner, parseApiError } from 'react-api-error';
import { refusal } from '../refusal.mjs';
import { timeToMount } from './timeToMount.mjs';

/** @param {{ field?: string, locale?: string }} issue */
const fieldTarget = ({ field, locale }) => (field ? `${field}-${locale ?? ''}` : undefined);

/** How a banner is drawn. */
const ways = { alone: {}, 'in a form': { fieldTarget } };

/**
 * Mounts a banner with so many problems once.
 *
 * @param {keyof typeof ways} way
 * @param {number} issues
 * @returns {number} milliseconds
 */
export function mountLongList(way, issues) {
  // a model of its own: nothing may be remembered from the last time
  const error = parseApiError(refusal(issues));
  return timeToMount(createElement(ApiErrorBanner, { error, ...ways[way] }));
}

/** A form with the fields that the problems are about. */
export function drawForm() {
  const form = document.createElement('form');
  const places = parseApiError(refusal(10_000)).issues.map(fieldTarget);
  for (const id of new Set(places)) {
    if (id !== undefined) form.append(Object.assign(document.createElement('input'), { id }));
  }
  document.body.append(form);
}
