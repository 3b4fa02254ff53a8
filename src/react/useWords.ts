'use client';

import type { UiWords } from '../locales/locale.js';
import { type Speech, speechOf } from '../locales/speech.js';
import { type ApiErrorConfig, useApiErrorConfig } from './config.js';

/** The provider's settings, and what a component words its own texts with. */
export interface ComponentWords extends ApiErrorConfig {
  readonly ui: UiWords;
  readonly speech: Speech;
}

/** What the provider set, and the numbers, plurals and dates of its language. */
export function useWords(): ComponentWords {
  const config = useApiErrorConfig();
  const { ui, tag } = config.locale;
  return { ...config, ui, speech: speechOf(tag) };
}
