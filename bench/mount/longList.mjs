import { createElement } from 'react';
import { ApiErrorBanner, parseApiError } from 'react-api-error';
import { refusal } from '../refusal.mjs';
import { timeToMount } from './timeToMount.mjs';

/** @param {{ field?: string, locale?: string }} issue */
const fieldTarget = ({ field, locale }) => (field ? `${field}-${locale ?? ''}` : undefined);

/** Ways to render a banner. */
const ways = { alone: {}, 'in a form': { fieldTarget } };

/**
 * Mounts a banner with so many problems once.
 *
 * @param {keyof typeof ways} way
 * @param {number} issues
 * @returns {number} milliseconds
 */
export function mountLongList(way, issues) {
  // a new model, so that nothing is remembered from the last run
  const error = parseApiError(refusal(issues));
  return timeToMount(createElement(ApiErrorBanner, { error, ...ways[way] }));
}

/** Adds a form with the fields of the problems to the page. */
export function drawForm() {
  const form = document.createElement('form');
  const places = parseApiError(refusal(10_000)).issues.map(fieldTarget);
  for (const id of new Set(places)) {
    if (id !== undefined) form.append(Object.assign(document.createElement('input'), { id }));
  }
  document.body.append(form);
}
