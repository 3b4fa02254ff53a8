import { en } from '../locales/en.js';
import { speechOf } from '../locales/speech.js';
import type { Issue, IssuePath } from '../model/Issue.js';
import type { IssueOptions } from './DescribeOptions.js';
import { humanise } from './humanise.js';
import { textFrom } from './textFrom.js';

/**
 * Names the field of an issue: by `fieldLabel`, else by the field's id made readable (`heroImage`
 * becomes `Hero image`), else by the path. What belongs to the content as a whole is called so.
 *
 * @example
 * labelOf(issue, { fieldLabel: ({ field }) => labels[field] });
 */
export function labelOf(issue: Issue, { locale = en, fieldLabel }: IssueOptions = {}): string {
  return (
    textFrom(() => fieldLabel?.(issue)) ||
    humanise(issue.field ?? '') ||
    labelOfPath(issue.path) ||
    locale.ui.wholeContent
  );
}

/** Name of the issue's locale in the language of the words; `undefined` when it has none. */
export function localeLabel(issue: Issue, { locale = en }: IssueOptions = {}): string | undefined {
  return issue.locale === undefined ? undefined : speechOf(locale.tag).localeName(issue.locale);
}

/** `['fields', 0, 'type']` → `Fields 1 / Type`. */
function labelOfPath(path: IssuePath): string {
  return path
    .map((segment) => (typeof segment === 'number' ? ` ${segment + 1}` : ` / ${humanise(segment)}`))
    .join('')
    .replace(/^[ /]+/, '');
}
