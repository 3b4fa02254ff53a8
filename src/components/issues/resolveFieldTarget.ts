import { attemptOrTell } from '../../developer/attemptOrTell.js';
import { inDevelopment } from '../../developer/inDevelopment.js';
import { warnOnce } from '../../developer/warnOnce.js';
import type { Issue } from '../../model/Issue.js';
import type { FieldTarget } from '../../react/props.js';

export type Target = ReturnType<FieldTarget>;

/**
 * Where an issue leads. A target function that throws, or gives what nobody can be led to, is passed
 * over: the issue is then plain text.
 */
export function resolveFieldTarget(issue: Issue, fieldTarget: FieldTarget | undefined): Target {
  const target: unknown = attemptOrTell('RAE015', () => fieldTarget?.(issue));
  if (!target) return undefined;
  if (isTarget(target)) return target;
  const { current } = target as { readonly current?: unknown };
  warnOnce(current === undefined ? 'RAE014' : 'RAE013');
  return isElement(current) ? current : undefined;
}

/**
 * The element of a target, if it is on the page now. An id is looked for where the list stands first:
 * in its shadow root and those around that, or in its frame.
 *
 * @param near something of the list
 */
export function elementOfTarget(target: Target, near: Element | null): Element | null {
  if (typeof target === 'string') return elementById(target, near);
  return typeof target === 'object' && target?.isConnected ? target : null;
}

/**
 * Whether a press would lead somewhere now. Tells the developer of a field that is not on the page; an issue of the
 * content as a whole has none.
 */
export function isOnPage(target: Target, near: Element | null, { path }: Issue): boolean {
  const isThere = typeof target === 'function' || elementOfTarget(target, near) !== null;
  inDevelopment(() => {
    // A list that has gone meanwhile is no concern any more.
    if (!isThere && near?.isConnected && path.length > 0) warnOnce('RAE031', target);
  });
  return isThere;
}

function elementById(id: string, near: Element | null): Element | null {
  const home = near?.getRootNode() as Document | ShadowRoot | undefined;
  const found = home?.getElementById?.(id);
  if (found) return found;
  return home && 'host' in home ? elementById(id, home.host) : document.getElementById(id);
}

function isTarget(value: unknown): value is Target {
  return typeof value === 'string' || typeof value === 'function' || isElement(value);
}

/** By its node type, because an element of another window is one too. */
function isElement(value: unknown): value is Element {
  return (value as Partial<Node> | null | undefined)?.nodeType === 1;
}
