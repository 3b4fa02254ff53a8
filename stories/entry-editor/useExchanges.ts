import { useSyncExternalStore } from 'react';
import type { ContentApi } from '../content-api/createContentApi.js';

type Exchanges = ReturnType<ContentApi['control']['exchanges']>;

/** The API's log, oldest exchange first. */
export function useExchanges({ control }: ContentApi): Exchanges {
  return useSyncExternalStore(control.subscribe, control.exchanges);
}
