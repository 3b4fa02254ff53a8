import { attemptOrTell } from '../developer/attemptOrTell.js';
import { warnOnce } from '../developer/warnOnce.js';
import type { Issue } from '../model/Issue.js';
import type { FieldTarget } from '../react/props.js';

type Target = ReturnType<FieldTarget>;

/**
 * Where an issue leads. A target function that throws, or gives what nobody can be led to, is passed
 * over: the issue is then plain text.
 */
export function resolveFieldTarget(issue: Issue, fieldTarget: FieldTarget | undefined): Target {
  const given: unknown = attemptOrTell('RAE015', () => fieldTarget?.(issue));
  if (!given) return undefined;
  if (isTarget(given)) return given;
  const { current } = given as { readonly current?: unknown };
  warnOnce(current === undefined ? 'RAE014' : 'RAE013');
  return isElement(current) ? current : undefined;
}

/** The element of a target, if it is on the page now. */
export function elementOfTarget(target: Target): Element | null {
  if (typeof target === 'string') return document.getElementById(target);
  return typeof target === 'object' ? target : null;
}

function isTarget(value: unknown): value is Target {
  return typeof value === 'string' || typeof value === 'function' || isElement(value);
}

/** By its node type, because an element of another window is one too. */
function isElement(value: unknown): value is Element {
  return (value as Partial<Node> | null | undefined)?.nodeType === 1;
}
