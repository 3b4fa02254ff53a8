'use client';
import type { MouseEvent } from 'react';
import type { IssueOptions } from '../describe/DescribeOptions.js';
import { describeIssue } from '../describe/describeIssue.js';
import { groupBy } from '../describe/groupBy.js';
import { labelOf, localeLabel } from '../describe/labelOf.js';
import type { ListedIssue } from '../describe/listIssues.js';
import type { Issue } from '../model/Issue.js';
import type { FieldTarget } from '../react/props.js';
import { useWords } from '../react/useWords.js';
import { ActionButton } from './ActionButton.js';
import { targetOf } from './formOrder.js';
import { type PartOf, part } from './part.js';

interface SharedProps {
  readonly of: PartOf;
  readonly words: IssueOptions;
  /** Where issues lead; one that leads nowhere is text, not a dead link. */
  readonly fieldTarget: FieldTarget | undefined;
  readonly onSelect: (issue: Issue) => void;
}

export interface IssueListProps extends SharedProps {
  readonly rows: readonly ListedIssue[];
}

/** The rows of one entity. A field with one problem is a row; with several, a list of its own. */
export function IssueList({ rows, ...shared }: IssueListProps) {
  return (
    <ul {...part('groups', shared.of)}>
      {groupBy(rows, ({ place }) => place).map(([key, here]) => (
        <li key={key} {...part('group', shared.of)}>
          <FieldRows rows={here} {...shared} />
        </li>
      ))}
    </ul>
  );
}

interface FieldRowsProps extends SharedProps {
  readonly rows: readonly [ListedIssue, ...ListedIssue[]];
}

function FieldRows({ rows, ...shared }: FieldRowsProps) {
  const { of, words } = shared;
  const [first] = rows;
  const place = localeLabel(first.issue, words);
  if (rows.length === 1) return <IssueItem row={first} place={place} {...shared} />;
  return (
    <>
      <span {...part('group-title', of)}>
        {labelOf(first.issue, words)}
        <PlaceName of={of} name={place} />
      </span>
      <ul {...part('rows', of)}>
        {rows.map((row, index) => (
          // Rows hold no state, and equal ones have become one already.
          <li key={index}>
            <IssueItem row={row} {...shared} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface IssueItemProps extends SharedProps {
  readonly row: ListedIssue;
  /** Named here, unless the group that it stands in says it. */
  readonly place?: string | undefined;
}

/** One sentence, as a link, a button or text. */
function IssueItem({ row, of, words, place, fieldTarget, onSelect }: IssueItemProps) {
  const { ui, speech, components } = useWords();
  const { Link = 'a' } = components;
  const { issue, count } = row;
  const sentence = describeIssue(issue, words);
  const target = targetOf(issue, fieldTarget);

  const text = (
    <>
      {sentence === issue.message ? <bdi>{sentence}</bdi> : sentence}
      <PlaceName of={of} name={place} />
    </>
  );

  function onClick(event: MouseEvent) {
    event.preventDefault();
    onSelect(issue);
  }

  function linked() {
    if (!target) return text;
    if (typeof target !== 'string') {
      return (
        <ActionButton name="issue-link" of={of} onClick={onClick}>
          {text}
        </ActionButton>
      );
    }
    const href = `#${encodeURIComponent(target)}`;
    return (
      <Link {...part('issue-link', of)} href={href} onClick={onClick}>
        {text}
      </Link>
    );
  }

  return (
    <div {...part('issue', of)}>
      {linked()}
      {count > 1 && <span {...part('issue-count', of)}>{speech.plural(count, ui.issueCount)}</span>}
    </div>
  );
}

interface PlaceNameProps {
  readonly of: PartOf;
  readonly name: string | undefined;
}

/** The locale of a field, beside what it belongs to. */
function PlaceName({ of, name }: PlaceNameProps) {
  return (
    name && (
      // The space is outside, so that a line may break there without a gap at the start of the next.
      <>
        {' '}
        <span {...part('issue-locale', of)}>{name}</span>
      </>
    )
  );
}
