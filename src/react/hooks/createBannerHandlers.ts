import type { UseApiErrorOptions } from '../../calls/options.js';
import { actionCatalog, type ActionRow, type HandlerName } from '../../catalog/actions.js';

const rows: readonly ActionRow[] = Object.values(actionCatalog);

/** Handlers that the hook provides itself, whether the app has set them or not. */
const PROVIDED: readonly unknown[] = ['onRetry', 'onReload', 'onDismiss'];

/** Names of the others, which are offered where the app has set them. */
const NAMES = rows
  .filter(({ handler }) => handler && !PROVIDED.includes(handler))
  .map(({ handler }) => handler as HandlerName);

/** Handlers of actions for a banner. What the app has not set has no key. */
type OfferedHandlers = { readonly [Name in HandlerName]?: () => Promise<void> };

/**
 * Returns a function that gives the handlers which the app has set in its options. Each is the same function for good,
 * and together they are the same object as before unless the app has set others.
 *
 * @param handle calls the app's handler of the latest render
 */
export function createBannerHandlers(handle: (name: HandlerName) => Promise<void>) {
  const handlers = NAMES.map((name) => [name, () => handle(name)] as const);
  let latest: OfferedHandlers = {};

  return (options: UseApiErrorOptions): OfferedHandlers => {
    const isSame = NAMES.every((name) => Boolean(options[name]) === name in latest);
    if (!isSame) latest = Object.fromEntries(handlers.filter(([name]) => options[name]));
    return latest;
  };
}
