'use client';
import { useEffect } from 'react';
import { liveRegion } from '../../announcer/liveRegion.js';
import { watchTyping } from '../../dom/typing.js';

/**
 * Prepares for making an error known before there is one: adds the two hidden live regions to the page,
 * and watches who is typing.
 */
export function useLiveRegions(): void {
  useEffect(() => {
    liveRegion('assertive');
    liveRegion('polite');
    return watchTyping();
  }, []);
}
