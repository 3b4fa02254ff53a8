'use client';
import { neutralSpeech } from '../../describe/neutralSpeech.js';
import type { Speech } from '../../locales/speech.js';
import { useHydrated } from './useHydrated.js';

/** The neutral speech until the page is hydrated; then `undefined`, so that the locale's own is used. */
export function useNeutralSpeech(): Speech | undefined {
  return useHydrated() ? undefined : neutralSpeech;
}
