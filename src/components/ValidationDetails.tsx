'use client';
import { type ForwardedRef, Fragment, forwardRef, useEffect, useMemo, useState } from 'react';
import { groupBy } from '../describe/groupBy.js';
import { issuesHeading } from '../describe/issuesHeading.js';
import { labelOfEntity } from '../describe/labels.js';
import type { Issue } from '../model/Issue.js';
import type { ValidationDetailsProps } from '../react/props.js';
import { warnOnce } from '../developer/warnOnce.js';
import { usableIssues } from '../react/usableIssues.js';
import { useMessageContext } from '../react/hooks/useMessageContext.js';
import { ActionButton } from './ActionButton.js';
import { focusableIn, focusOn } from './focus/focusOn.js';
import { inFormOrder } from './issues/inFormOrder.js';
import { watchKeys } from './focus/keyRepeat.js';
import type { ElementProps } from './ElementProps.js';
import { Heading } from './Heading.js';
import { IssueFilter } from './issues/IssueFilter.js';
import { IssueList } from './issues/IssueList.js';
import { type PartOf, part } from './partAttributes.js';
import { toNumber } from './toNumber.js';
import { useFieldTargets } from './issues/useFieldTargets.js';
import { useIssueFilter } from './issues/useIssueFilter.js';
import { useRootRef } from './useRootRef.js';
import { useSameIssues } from './issues/useSameIssues.js';

const DEFAULT_PAGE_SIZE = 50;
const NONE: readonly Issue[] = [];

/**
 * Lists what is wrong with the content, one sentence an issue, grouped by entity, field and locale,
 * in the order of the form, each linked to its field. Draws nothing when there is nothing to list.
 *
 * @example
 * <ValidationDetails error={error} fieldTarget={({ field }) => `field-${field}`} />
 */
export const ValidationDetails = /* @__PURE__ */ forwardRef<HTMLDivElement, ValidationDetailsProps>(
  function ValidationDetails({ issues: issuesProp, ...rest }, ref) {
    const { error } = rest;
    if (error && issuesProp) {
      warnOnce('RAE009');
    }
    const given = issuesProp ?? (error ? error.issues : NONE);
    // the same list in each render, also where something in it is left out
    const issues = useSameIssues(useMemo(() => usableIssues(given), [given]));
    if (issues.length + unlistedIn(error) === 0) return null;
    return <Details {...rest} issues={issues} rootRef={ref} />;
  },
);

interface DetailsProps extends Omit<ValidationDetailsProps, 'issues'> {
  readonly issues: readonly Issue[];
  readonly rootRef: ForwardedRef<HTMLDivElement>;
}

/** The list of some issues: mounted when there is something to list, unmounted when there is not. */
function Details({
  error,
  issues,
  rootRef,
  fieldLabel,
  fieldTarget: targetProp,
  onIssueSelect,
  fieldOrder,
  headingLevel = 3,
  pageSize: pageSizeProp = DEFAULT_PAGE_SIZE,
  ...rest
}: DetailsProps) {
  const elementProps: ElementProps<typeof rest> = rest;
  const pageSize = wholePage(pageSizeProp);
  const context = useMessageContext(fieldLabel);
  const { locale, ui, speech } = context;
  const root = useRootRef(rootRef);
  // On a server there is no document in which to look for fields and their order.
  const targets = useFieldTargets(root, { fieldTarget: targetProp, onIssueSelect });
  const { fieldTarget, near } = targets;
  const { isOffered, query, setQuery, found } = useIssueFilter(issues, context);
  // Of which list, and how many, were drawn before "Show more". Another list starts at its first page.
  const [before, setBefore] = useState<{
    readonly of: readonly Issue[];
    readonly count: number;
  }>();
  const limit = (before?.of === found ? before.count : 0) + pageSize;

  const listed = useMemo(
    () => inFormOrder(found, { fieldTarget, near }, fieldOrder, limit),
    [found, fieldTarget, near, fieldOrder, limit],
  );

  useEffect(() => watchKeys(document), []);

  // The button may be gone that showed more, so focus moves to the first issue that it brought.
  useEffect(() => {
    const rows = root.current?.querySelectorAll<HTMLElement>('[data-part="issue"]');
    const row = rows?.[before?.count ?? -1];
    if (row) focusOn(focusableIn(row));
  }, [root, before]);

  const unlisted = unlistedIn(error);
  const of: PartOf = error ?? { severity: 'error' };
  const hidden = listed.reduce((left, { count }) => left - count, found.length);

  return (
    <div lang={locale.tag} dir={locale.dir} {...elementProps} {...part('issues', of)} ref={root}>
      <Heading
        level={headingLevel}
        {...part('issues-title', of)}
        id={rest.id && `${rest.id}-title`}
      >
        {issuesHeading(issues, error ?? {}, context)}
      </Heading>
      {isOffered && <IssueFilter {...{ of, query }} onQuery={setQuery} found={found.length} />}
      {groupBy(listed, ({ entity }) => entity).map(([key, rows]) => (
        <Fragment key={key}>
          {rows[0].issue.entity && (
            <Heading level={headingLevel + 1} {...part('entity', of)}>
              <bdi>{labelOfEntity(rows[0].issue.entity, context)}</bdi>
            </Heading>
          )}
          <IssueList {...{ rows, of, context, targets }} />
        </Fragment>
      ))}
      {hidden > 0 && (
        <ActionButton name="more" of={of} onPress={() => setBefore({ of: found, count: limit })}>
          {ui.more({ count: Math.min(pageSize, hidden), rest: hidden, speech })}
        </ActionButton>
      )}
      {unlisted > 0 && <p {...part('note', of)}>{speech.plural(unlisted, ui.truncated)}</p>}
    </div>
  );
}

/** How many issues the model has left out. */
function unlistedIn(error: ValidationDetailsProps['error']): number {
  return error?.truncated?.issues ?? 0;
}

/** A whole number of issues, at least one: with none, "Show more" would never end. */
function wholePage(pageSize: unknown): number {
  const whole = Math.trunc(toNumber(pageSize, 0));
  if (whole >= 1) return whole;
  warnOnce('RAE011');
  return DEFAULT_PAGE_SIZE;
}
