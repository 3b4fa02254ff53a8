import type { Desk } from './createDesk.js';
import { isDirty } from './entryDocument.js';
import { changesText, titleOf } from './fieldText.js';
import { useDesk } from './useDesk.js';
import type { Space } from './useSpace.js';

export interface OrphansProps {
  /** Ids of all existing entries. */
  readonly known: ReadonlySet<string>;
  readonly desk: Desk;
  readonly space: Space;
}

/** Unsaved changes to entries that were deleted meanwhile, so that the person can copy them. */
export function Orphans({ known, desk, space }: OrphansProps) {
  const lost = [...useDesk(desk).values()].filter(
    (document) => !known.has(document.saved.sys.id) && isDirty(document),
  );
  return lost.map((document) => {
    const { id, contentType } = document.saved.sys;
    const type = space.contentTypes.get(contentType.sys.id);
    if (!type) return null;
    return (
      <section key={id} className="ee-aside" aria-label="Unsaved changes to a deleted entry">
        <h2>Your changes to “{titleOf(document.saved, type)}” are kept</h2>
        <p>The entry is gone. Copy what you wrote before you discard it.</p>
        <pre>{changesText(document, type, space)}</pre>
        <div className="ee-row">
          <button type="button" className="ee-button" onClick={() => desk.close(id)}>
            Discard
          </button>
        </div>
      </section>
    );
  });
}
