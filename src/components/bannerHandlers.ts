import type { Handler } from '../calls/options.js';
import type { HandlerName } from '../catalog/actions.js';
import type { ApiError, Recovery } from '../model/ApiError.js';
import type { Issue } from '../model/Issue.js';
import type { ApiErrorBannerProps, FieldTarget } from '../react/props.js';
import { inFormOrder } from './formOrder.js';
import { goToField } from './goToField.js';
import { resolveFieldTarget } from './resolveFieldTarget.js';

/** What carries out each action; one that is `undefined` draws no button of its own. */
export type Handlers = Readonly<Record<Recovery, Handler | undefined>>;

/** All that may be carried out but dismissing, which has a button of its own. */
type AppHandlers = {
  readonly [Name in Exclude<HandlerName, 'onDismiss'>]: Handler | undefined;
};

export interface HandlerSources extends AppHandlers, Pick<ApiErrorBannerProps, 'onIssueSelect'> {
  /** `undefined` until it can be asked. */
  readonly fieldTarget: FieldTarget | undefined;
}

/** The app's handlers by action, and the library's own way to the first problem. */
export function handlersFor({ issues }: ApiError, sources: HandlerSources): Handlers {
  const { fieldTarget, onIssueSelect } = sources;
  const hasTarget = (issue: Issue) => Boolean(resolveFieldTarget(issue, fieldTarget));

  function showFirstProblem() {
    const first = inFormOrder(issues, fieldTarget).find(({ issue }) => hasTarget(issue));
    return first && goToField(first.issue, fieldTarget, onIssueSelect);
  }

  return {
    retry: sources.onRetry,
    reload: sources.onReload,
    authenticate: sources.onSignIn,
    requestAccess: sources.onRequestAccess,
    leave: sources.onLeave,
    revise: fieldTarget && issues.some(hasTarget) ? showFirstProblem : undefined,
    report: undefined,
    none: undefined,
  };
}
