'use client';
import { useEffect } from 'react';
import { liveRegion } from '../../announcer/liveRegion.js';

/** Makes sure, once mounted, that the page has its two hidden live regions before an error comes. */
export function useLiveRegions(): void {
  useEffect(() => {
    liveRegion('assertive');
    liveRegion('polite');
  }, []);
}
