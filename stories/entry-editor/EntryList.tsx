import { useState } from 'react';
import { ApiErrorBanner, type Issue } from 'react-api-error';
import type { AccessDesk } from './AccessDesk.js';
import type { Desk } from './createDesk.js';
import type { Session } from './createSession.js';
import { EntryTable } from './EntryTable.js';
import { Orphans } from './Orphans.js';
import { type ListQuery, useEntries } from './useEntries.js';
import type { Space } from './useSpace.js';
import { useWaysOut, WaysOutPanels } from './WaysOut.js';

export interface EntryListProps {
  readonly session: Session;
  readonly desk: Desk;
  readonly space: Space;
  readonly access: AccessDesk;
  readonly onOpen: (id: string) => void;
}

const orders: Readonly<Record<string, string>> = {
  '-sys.updatedAt': 'Last updated',
  'sys.createdAt': 'Oldest first',
  'sys.id': 'ID',
};

/** The control that an issue of a query is about: the order, or one of the filters. */
function controlOf({ rule, name, field }: Issue): string {
  if (field) return 'list-type';
  return rule === 'order' || name === 'order' ? 'list-order' : 'list-search';
}

/** All entries, with search and sorting. */
export function EntryList({ session, desk, space, access, onOpen }: EntryListProps) {
  const [query, setQuery] = useState<ListQuery>({
    text: '',
    contentType: '',
    order: '-sys.updatedAt',
  });
  const ways = useWaysOut(access);
  const { entries, failure, refresh } = useEntries(session, query, ways);
  const ask = (change: Partial<ListQuery>) => setQuery({ ...query, ...change });

  return (
    <div className="ee-page">
      <header className="ee-bar">
        <h1>Entries</h1>
        <button type="button" className="ee-button" onClick={refresh}>
          Refresh
        </button>
      </header>
      <search className="ee-filters">
        <label className="ee-stack">
          Search
          <input
            id="list-search"
            className="ee-input"
            type="search"
            value={query.text}
            onChange={({ target }) => ask({ text: target.value })}
          />
        </label>
        <label className="ee-stack">
          Type
          <select
            id="list-type"
            className="ee-input"
            value={query.contentType}
            onChange={({ target }) => ask({ contentType: target.value })}
          >
            <option value="">Any type</option>
            {[...space.contentTypes.values()].map(({ sys, name }) => (
              <option key={sys.id} value={sys.id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label className="ee-stack">
          Sort by
          <select
            id="list-order"
            className="ee-input"
            value={query.order}
            onChange={({ target }) => ask({ order: target.value })}
          >
            {Object.entries(orders).map(([order, label]) => (
              <option key={order} value={order}>
                {label}
              </option>
            ))}
          </select>
        </label>
      </search>
      <ApiErrorBanner {...failure.bannerProps} fieldTarget={controlOf} />
      <WaysOutPanels ways={ways} error={failure.error} />
      {entries && !query.text && !query.contentType && (
        <Orphans known={new Set(entries.map(({ sys }) => sys.id))} {...{ desk, space }} />
      )}
      {entries ? (
        <EntryTable {...{ entries, space, desk, onOpen }} />
      ) : (
        failure.pending && <p className="ee-muted">Loading entries…</p>
      )}
    </div>
  );
}
