'use client';
import type { ReactNode } from 'react';
import { beginsWithName } from '../describe/beginsWithName.js';
import { describeIssue } from '../describe/describeIssue.js';
import { type Group, groupBy, type ListedIssue } from '../describe/listIssues.js';
import { labelOf, localeLabel } from '../describe/labels.js';
import type { MessageContext } from '../describe/messageContext.js';
import type { Issue } from '../model/Issue.js';
import type { ApiErrorConfig } from '../react/config.js';
import { type FieldWays, goToField } from './goToField.js';
import { IssueWay } from './IssueWay.js';
import { type PartOf, part } from './part.js';
import { resolveFieldTarget } from './resolveFieldTarget.js';

export interface IssueListProps {
  readonly rows: readonly ListedIssue[];
  readonly of: PartOf;
  readonly words: MessageContext<ApiErrorConfig>;
  /** Where issues lead; one that leads nowhere is text, not a dead link. */
  readonly ways: FieldWays;
}

/** VoiceOver reads no list whose marks were taken away, as the resets of many apps do. */
const asList = { role: 'list' } as const;

/** A row with its sentence, which is made once. */
interface WordedIssue extends ListedIssue {
  readonly sentence: string;
  /** Whether the sentence is the server's own. */
  readonly isServers: boolean;
}

/**
 * The rows of one entity. A field with one problem is a row; with several, or with a sentence of the
 * server that does not begin with its name, a list of its own.
 */
export function IssueList({ rows, of, words, ways }: IssueListProps) {
  const { ui, speech } = words;

  function drawField([key, here]: Group<WordedIssue>) {
    const [first] = here;
    const { issue } = first;
    const name = localeLabel(issue, words);
    const place = name && (
      // The sheet puts a dot before the space, where a line may break: none begins with the dot.
      <span {...part('issue-locale', of)}>
        {' '}
        <span>{name}</span>
      </span>
    );
    const label = labelOf(issue, words);
    const namesField = !first.isServers || beginsWithName(first.sentence, label);
    const isNamed = here.length === 1 && (issue.path.length === 0 || namesField);
    return (
      <li key={key} {...part('group', of)}>
        {isNamed ? (
          drawIssue(first, place)
        ) : (
          <>
            <span {...part('group-title', of)}>
              {label}
              {place}
            </span>
            <ul {...asList} {...part('rows', of)}>
              {here.map((row, index) => (
                // Rows hold no state, and equal ones have become one already.
                <li key={index}>{drawIssue(row)}</li>
              ))}
            </ul>
          </>
        )}
      </li>
    );
  }

  function wordIssue(row: ListedIssue): WordedIssue {
    const sentence = describeIssue(row.issue, words);
    return { ...row, sentence, isServers: sentence === row.issue.message };
  }

  /** One sentence. Its place is named, unless the group that it stands in says it. */
  function drawIssue({ issue, count, sentence, isServers }: WordedIssue, place?: ReactNode) {
    // what a server wrote may run in another direction
    const Sentence = isServers ? 'bdi' : 'span';
    return (
      <div {...part('issue', of)}>
        {drawLink(
          issue,
          <>
            <Sentence>{sentence}</Sentence>
            {place}
          </>,
        )}
        {count > 1 && <span {...part('issue-count', of)}>{speech.plural(count, ui.count)}</span>}
      </div>
    );
  }

  function drawLink(issue: Issue, children: ReactNode) {
    const target = resolveFieldTarget(issue, ways.fieldTarget);
    if (!target) return children;
    return (
      <IssueWay {...{ of, target, ways }} onFollow={() => void goToField(issue, ways)}>
        {children}
      </IssueWay>
    );
  }

  const fields = groupBy(rows.map(wordIssue), ({ place }) => place);
  return (
    <ul {...asList} {...part('groups', of)}>
      {fields.map(drawField)}
    </ul>
  );
}
