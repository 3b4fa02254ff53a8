import type { EntryProps } from 'contentful-management';

/** The status of an entry, such as draft or published. */
function statusOf({ sys }: EntryProps): 'Draft' | 'Changed' | 'Published' | 'Archived' {
  if (sys.archivedVersion !== undefined) return 'Archived';
  if (sys.publishedVersion === undefined) return 'Draft';
  return sys.version > sys.publishedVersion + 1 ? 'Changed' : 'Published';
}

export function StatusChip({ entry }: { readonly entry: EntryProps }) {
  const status = statusOf(entry);
  return (
    <span className="ee-status" data-status={status}>
      {status}
    </span>
  );
}
