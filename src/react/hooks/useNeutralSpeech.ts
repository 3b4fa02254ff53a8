'use client';
import { neutralSpeech } from '../../describe/neutralSpeech.js';
import type { Speech } from '../../locales/speech.js';
import { useHydrated } from './useHydrated.js';

/** The speech of a page that is not hydrated yet; afterwards `undefined`, for that of the locale. */
export function useNeutralSpeech(): Speech | undefined {
  return useHydrated() ? undefined : neutralSpeech;
}
