'use client';

import { useEffect } from 'react';
import { liveRegions } from '../announcer/liveRegions.js';

/** Makes sure, once mounted, that the page has its two hidden live regions before an error comes. */
export function useLiveRegions(): void {
  useEffect(() => void liveRegions(), []);
}
