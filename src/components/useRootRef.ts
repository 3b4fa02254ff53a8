'use client';
import { type ForwardedRef, type RefObject, useImperativeHandle, useRef } from 'react';

/** The component's own handle on its root, shared with the app's `ref`. */
export function useRootRef<Root extends Element>(
  forwarded: ForwardedRef<Root>,
): RefObject<Root | null> {
  const root = useRef<Root>(null);
  // React sets the handle once the root is mounted, and again only for another `ref`.
  useImperativeHandle(forwarded, () => root.current as Root, []);
  return root;
}
