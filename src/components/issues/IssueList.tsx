'use client';
import type { ReactNode } from 'react';
import { beginsWithName } from '../../describe/beginsWithName.js';
import { describeIssue } from '../../describe/describeIssue.js';
import { type Group, groupBy } from '../../describe/groupBy.js';
import type { ListedIssue } from '../../describe/listIssues.js';
import { isolated } from '../../describe/isolated.js';
import { itemLabel, labelOf } from '../../describe/labels.js';
import type { MessageContext } from '../../describe/messageContext.js';
import type { Issue } from '../../model/Issue.js';
import type { ApiErrorConfig } from '../../react/config.js';
import { type FieldTargets, goToField } from './goToField.js';
import { EntityLinks, takeLinkedEntities } from './EntityLinks.js';
import { FieldLink } from './FieldLink.js';
import { type PartOf, part } from '../partAttributes.js';
import { resolveFieldTarget } from './resolveFieldTarget.js';
import { shownLocale } from './shownLocale.js';

export interface IssueListProps {
  readonly rows: readonly ListedIssue[];
  readonly of: PartOf;
  readonly context: MessageContext<ApiErrorConfig>;
  /** Where issues lead; one that leads nowhere is text, not a dead link. */
  readonly targets: FieldTargets;
}

/** Where a sentence stands. */
interface Surroundings {
  /** The name of its locale, which stands behind it. */
  readonly place?: ReactNode;
  /** Whether the name of its field, and of its locale, stands above it. */
  readonly isTitled?: boolean;
}

/** VoiceOver reads no list whose marks were taken away, as the resets of many apps do. */
const asList = { role: 'list' } as const;

/** The rows of one entity. A field with one problem is a row; with several, a list of its own. */
export function IssueList({ rows, of, context, targets }: IssueListProps) {
  const { locale, ui, speech } = context;

  function drawField([key, rowsOfField]: Group<ListedIssue>) {
    const [first] = rowsOfField;
    const { issue } = first;
    const name = shownLocale(issue, context);
    const place = name && (
      // A line may break at the space: the sheet puts a dot before the name, and keeps the two together.
      <span {...part('issue-locale', of)}>
        {' '}
        <span>{name}</span>
      </span>
    );
    return (
      <li key={key} {...part('group', of)}>
        {rowsOfField.length === 1 ? (
          drawIssue(first, { place })
        ) : (
          <>
            <span {...part('group-title', of)}>
              {labelOf(issue, context)}
              {place}
            </span>
            <ul {...asList} {...part('rows', of)}>
              {rowsOfField.map((row, index) => (
                // Rows hold no state, and equal ones have become one already.
                <li key={index}>{drawIssue(row, { isTitled: true })}</li>
              ))}
            </ul>
          </>
        )}
      </li>
    );
  }

  /** One sentence. Its locale is named, unless the group that it stands in is titled so. */
  function drawIssue({ issue, count }: ListedIssue, { place, isTitled = false }: Surroundings) {
    const { issue: unlinked, links } = takeLinkedEntities(issue, context);
    return (
      <div {...part('issue', of)}>
        {drawLink(
          issue,
          <>
            {drawSentence(unlinked, isTitled)}
            {place}
          </>,
        )}
        {count > 1 && <span {...part('issue-count', of)}>{speech.plural(count, ui.count)}</span>}
        <EntityLinks {...{ of, links }} />
      </div>
    );
  }

  /** Names the field, which a server may leave to the form: `is too long`. Below its title that is only heard. */
  function drawSentence(issue: Issue, isTitled: boolean) {
    const sentence = describeIssue(issue, context);
    if (sentence !== issue.message) return <span>{sentence}</span>;
    // What a server wrote may run in another direction, and be in any language.
    const quoted = <bdi lang="">{sentence}</bdi>;
    const title = labelOf(issue, context);
    if (issue.path.length === 0 || beginsWithName(sentence, title)) return quoted;
    const name = itemLabel(issue, context);
    const isSaid = isTitled && name === isolated(title, locale);
    return (
      <span>
        <span {...part('issue-field', of)} data-hidden={isSaid || undefined}>
          {name}
          {locale.colon ?? ': '}
        </span>
        {quoted}
      </span>
    );
  }

  function drawLink(issue: Issue, children: ReactNode) {
    const target = resolveFieldTarget(issue, targets.fieldTarget);
    if (!target) return children;
    return (
      <FieldLink
        {...{ of, issue, target, targets }}
        onFollow={() => void goToField(issue, targets)}
      >
        {children}
      </FieldLink>
    );
  }

  return (
    <ul {...asList} {...part('groups', of)}>
      {
        // a field of several named parts is a group for each: no row stands below the name of another part
        groupBy(rows, ({ place, issue }) => [place, labelOf(issue, context)].join()).map(drawField)
      }
    </ul>
  );
}
