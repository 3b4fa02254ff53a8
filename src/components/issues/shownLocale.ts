import { localeLabel } from '../../describe/labels.js';
import type { MessageContext } from '../../describe/messageContext.js';
import { attemptOrTell } from '../../developer/attemptOrTell.js';
import type { Issue } from '../../model/Issue.js';
import type { ApiErrorConfig } from '../../react/config.js';

/** What the sentences of a list depend on, and which locales are named in it. */
export type ListContext = MessageContext & Pick<ApiErrorConfig, 'isLocalized'>;

/** The name of an issue's locale, unless the app says that its field has one value for all of them. */
export function shownLocale(issue: Issue, context: ListContext): string | undefined {
  const isLocalized = attemptOrTell('RAE016', () => context.isLocalized?.(issue), 'isLocalized');
  return isLocalized === false ? undefined : localeLabel(issue, context);
}
