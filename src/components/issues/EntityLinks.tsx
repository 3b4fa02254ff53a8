'use client';
import { Fragment } from 'react';
import { groupBy } from '../../describe/groupBy.js';
import { isolated } from '../../describe/isolated.js';
import { labelOfEntity } from '../../describe/labels.js';
import type { MessageContext } from '../../describe/messageContext.js';
import { callForText } from '../../describe/resolveCopy.js';
import type { EntityLink, Issue } from '../../model/Issue.js';
import type { ApiErrorConfig } from '../../react/config.js';
import { type PartOf, part } from '../partAttributes.js';

export interface LinkedEntity {
  readonly entity: EntityLink;
  readonly href: string;
  readonly label: string;
}

const keyOf = (entity: EntityLink) => JSON.stringify(entity);

/** How many links stand behind one sentence; what is beyond is named in it. */
const MOST = 5;

/** Takes from an issue the entities that hold its value already and that the app has a page for. */
export function takeLinkedEntities(
  issue: Issue,
  context: MessageContext<ApiErrorConfig>,
): { readonly issue: Issue; readonly links: readonly LinkedEntity[] } {
  if (issue.rule !== 'unique') return { issue, links: [] };
  const conflicting = groupBy(issue.params.conflicting ?? [], keyOf).map(([, [entity]]) => entity);
  const links = conflicting.slice(0, MOST).flatMap((entity) => linkTo(entity, context));
  const unlinked = conflicting.filter((entity) => !links.some((link) => link.entity === entity));
  return { issue: { ...issue, params: { conflicting: unlinked } }, links };
}

function linkTo(
  entity: EntityLink,
  context: MessageContext<ApiErrorConfig>,
): readonly LinkedEntity[] {
  const href = callForText('RAE016', () => context.entityHref?.(entity), 'entityHref');
  const label = isolated(labelOfEntity(entity, context), context.locale);
  return href ? [{ entity, href, label }] : [];
}

export interface EntityLinksProps {
  readonly of: PartOf;
  readonly links: readonly LinkedEntity[];
}

/** Links to other content, each in a tab of its own: leaving the form would lose what is not saved. */
export function EntityLinks({ of, links }: EntityLinksProps) {
  if (links.length === 0) return null;
  return (
    <div {...part('entity-links', of)}>
      {links.map(({ entity, href, label }) => (
        <Fragment key={keyOf(entity)}>
          <a
            {...part('entity-link', of)}
            data-plain=""
            href={href}
            target="_blank"
            rel="noreferrer"
          >
            {label}
          </a>{' '}
        </Fragment>
      ))}
    </div>
  );
}
