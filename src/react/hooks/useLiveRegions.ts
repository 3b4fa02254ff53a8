'use client';
import { useEffect } from 'react';
import { liveRegion } from '../../announcer/liveRegion.js';
import { watchTyping } from '../../announcer/typing.js';

/**
 * Makes ready, before an error comes, for making it known: the page has its two hidden live regions, and
 * who is typing is known.
 */
export function useLiveRegions(): void {
  useEffect(() => {
    liveRegion('assertive');
    liveRegion('polite');
    return watchTyping();
  }, []);
}
