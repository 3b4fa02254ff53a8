'use client';

import { type Wording, wordingOf } from '../describe/wordingOf.js';
import { type ApiErrorConfig, useApiErrorConfig } from './config.js';

/** What the provider set, and the phrases, numbers and plurals of its language. */
export function useWords(): Wording<ApiErrorConfig> {
  return wordingOf(useApiErrorConfig());
}
