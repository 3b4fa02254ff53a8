/** One row of the catalog. */
export interface ActionRow {
  /** The option of the hook, and prop of the banner, that carries it out. Absent: the library does. */
  readonly handler?: `on${string}`;
  /** `primary`: what helps against a kind of failure. `secondary`: may stand beside that. */
  readonly rank: 'primary' | 'secondary';
  /**
   * What has to be there for it to be offered:
   *
   * - `handler`: that of the app.
   * - `target`: the place of an issue on the page.
   * - `draft`: work that is not saved.
   * - `nothing`: the library can always do it. Without its handler a reload is that of the page.
   */
  readonly needs: 'handler' | 'target' | 'draft' | 'nothing';
}

/**
 * One row per action that a person can take about a failure. Handlers, props and the words that
 * each language owes derive from it.
 */
export const actionCatalog = {
  retry: { handler: 'onRetry', rank: 'primary', needs: 'handler' },
  reload: { handler: 'onReload', rank: 'primary', needs: 'nothing' },
  revise: { rank: 'primary', needs: 'target' },
  authenticate: { handler: 'onSignIn', rank: 'primary', needs: 'handler' },
  requestAccess: { handler: 'onRequestAccess', rank: 'primary', needs: 'handler' },
  leave: { handler: 'onLeave', rank: 'primary', needs: 'handler' },
  report: { rank: 'primary', needs: 'nothing' },
  copyDraft: { rank: 'secondary', needs: 'draft' },
  dismiss: { handler: 'onDismiss', rank: 'secondary', needs: 'handler' },
} as const satisfies Record<string, ActionRow>;

/** An action that a person can take about a failure. */
export type ActionName = keyof typeof actionCatalog;

/** The one thing that helps: what the primary action of a banner does; `none` when nothing does. */
export type Recovery =
  | {
      [Name in ActionName]: (typeof actionCatalog)[Name]['rank'] extends 'primary' ? Name : never;
    }[ActionName]
  | 'none';

/** Name of the handler of an action, such as `onRetry`. */
export type HandlerName = Extract<
  (typeof actionCatalog)[ActionName],
  { readonly handler: string }
>['handler'];

/** The row of an action; `undefined` for `none`, and for what the catalog does not have. */
export function rowOfAction(action: string): ActionRow | undefined {
  return Object.hasOwn(actionCatalog, action) ? actionCatalog[action as ActionName] : undefined;
}
