'use client';
import { useEffect, useLayoutEffect } from 'react';

/** `useLayoutEffect`, without React 18's complaint that a server runs no effects. */
export const useLayoutEffectInBrowser =
  typeof document === 'undefined' ? useEffect : useLayoutEffect;
