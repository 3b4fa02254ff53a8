import type { Locale } from '../locales/locale.js';
import type { EntityLink } from '../model/Issue.js';
import { typeLabel } from './typeLabel.js';

/** `Content type blogPost`. */
export function entityLabel({ type, id }: EntityLink, locale: Locale): string {
  return `${typeLabel(type, locale)} ${id}`;
}
