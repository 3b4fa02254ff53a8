import type { Handler } from '../calls/options.js';
import type { HandlerName } from '../catalog/actions.js';
import type { ApiError, Recovery } from '../model/ApiError.js';
import type { Issue } from '../model/Issue.js';
import { reloadsPage } from '../recovery/reloadsPage.js';
import { inFormOrder } from './issues/inFormOrder.js';
import { type FieldTargets, goToField, leadsSomewhere } from './issues/goToField.js';
import { resolveFieldTarget } from './issues/resolveFieldTarget.js';

/** What carries out each action; one that is `undefined` draws no button of its own. */
export type Handlers = Readonly<Record<Recovery, Handler | undefined>>;

/** All that may be carried out but dismissing, which has a button of its own. */
type AppHandlers = {
  readonly [Name in Exclude<HandlerName, 'onDismiss'>]: Handler | undefined;
};

/** An interface: the compiler names which of its members is owed. */
export interface HandlerSources extends AppHandlers, FieldTargets {}

/** The app's handlers by action, and the library's own way to the first problem. */
export function handlersFor(error: ApiError, sources: HandlerSources): Handlers {
  const { issues } = error;
  const { fieldTarget } = sources;
  const hasTarget = (issue: Issue) =>
    leadsSomewhere(issue, resolveFieldTarget(issue, fieldTarget), sources);

  function showFirstProblem() {
    const first = inFormOrder(issues, sources).find(({ issue }) => hasTarget(issue));
    return first && goToField(first.issue, sources);
  }

  return {
    retry: sources.onRetry,
    reload: reloadsPage(error) ? undefined : sources.onReload,
    authenticate: sources.onSignIn,
    requestAccess: sources.onRequestAccess,
    leave: sources.onLeave,
    revise: fieldTarget && issues.some(hasTarget) ? showFirstProblem : undefined,
    report: undefined,
    none: undefined,
  };
}
