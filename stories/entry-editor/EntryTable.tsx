import type { EntryProps } from 'contentful-management';
import type { Desk } from './createDesk.js';
import { isDirty } from './entryDocument.js';
import { titleOf } from './fieldText.js';
import { people } from './people.js';
import { StatusChip } from './StatusChip.js';
import { useDesk } from './useDesk.js';
import type { Space } from './useSpace.js';

export interface EntryTableProps {
  readonly entries: readonly EntryProps[];
  readonly space: Space;
  readonly desk: Desk;
  readonly onOpen: (id: string) => void;
}

const dates = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', year: 'numeric' });

export function EntryTable({ entries, space, desk, onOpen }: EntryTableProps) {
  const documents = useDesk(desk);
  if (entries.length === 0) return <p className="ee-empty">No entry fits.</p>;
  return (
    <div className="ee-card ee-list">
      <table>
        <thead>
          <tr>
            <th scope="col">Title</th>
            <th scope="col">Type</th>
            <th scope="col">Status</th>
            <th scope="col">Updated</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => {
            const contentType = space.contentTypes.get(entry.sys.contentType.sys.id);
            const open = documents.get(entry.sys.id);
            const isUnsaved = open && (isDirty(open) || open.aside.length > 0);
            return (
              <tr key={entry.sys.id}>
                <th scope="row">
                  <button type="button" className="ee-link" onClick={() => onOpen(entry.sys.id)}>
                    {titleOf(entry, contentType)}
                  </button>
                  {isUnsaved && <span className="ee-chip">unsaved changes</span>}
                </th>
                <td>{contentType?.name}</td>
                <td>
                  <StatusChip entry={entry} />
                </td>
                <td>
                  {dates.format(new Date(entry.sys.updatedAt))}
                  <span className="ee-muted">
                    {' '}
                    by {people[entry.sys.updatedBy?.sys.id ?? ''] ?? 'unknown'}
                  </span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
