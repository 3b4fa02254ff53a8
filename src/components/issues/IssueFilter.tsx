'use client';
import { type ChangeEvent, type KeyboardEvent, useId } from 'react';
import { useMessageContext } from '../../react/hooks/useMessageContext.js';
import { type PartOf, part } from '../partAttributes.js';
import { Status } from '../Status.js';

export interface IssueFilterProps {
  readonly of: PartOf;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** How many issues match. */
  readonly found: number;
}

/** A search box for issues, in a list that is too long to read. It may be inside of the app's form. */
export function IssueFilter({ of, query, onQuery, found }: IssueFilterProps) {
  const { ui, speech } = useMessageContext();
  const id = useId();

  function onChange(event: ChangeEvent<HTMLInputElement>) {
    // For a form around it, nothing has changed.
    event.stopPropagation();
    onQuery(event.target.value);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    // It must not submit a form around it.
    if (event.key === 'Enter') event.preventDefault();
    if (event.key !== 'Escape' || !query) return;
    // A dialog around it stays open.
    event.preventDefault();
    event.stopPropagation();
    onQuery('');
  }

  return (
    <div {...part('filter', of)}>
      <label htmlFor={id}>{ui.filter}</label>
      <input
        {...part('filter-input', of)}
        data-plain=""
        id={id}
        type="search"
        autoComplete="off"
        value={query}
        onChange={onChange}
        onKeyDown={onKeyDown}
      />
      {query.trim() && (
        <Status of={of} news={found} text={speech.plural(found, ui.issues)} pending />
      )}
    </div>
  );
}
