import type { ErrorFormat } from '../model/Reading.js';
import { contentful } from './contentful.js';
import { plain } from './plain.js';

/** Every body format, the first that understands decides; the last one takes what is left. */
export const formats: readonly ErrorFormat[] = [contentful, plain];
