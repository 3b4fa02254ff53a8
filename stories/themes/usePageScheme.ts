import { useSyncExternalStore } from 'react';

/** The colour scheme that the toolbar has set for the page. */
export function usePageScheme(): 'light' | 'dark' {
  return useSyncExternalStore(subscribe, read);
}

function read() {
  return document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light';
}

function subscribe(onChange: () => void) {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}
