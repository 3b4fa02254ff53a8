import { useEffect, useRef } from 'react';
import type { Change, EntryDocument } from './entryDocument.js';
import { changeName, valueText } from './fieldText.js';
import { people } from './people.js';
import type { ContentType, Space } from './useSpace.js';

export interface SetAsideProps {
  readonly document: EntryDocument;
  readonly contentType: ContentType;
  readonly space: Space;
  /** Id of the button that gets focus when nothing is left here. */
  readonly saveButtonId: string;
  readonly onTake: (changes: readonly Change[]) => void;
  readonly onDrop: () => void;
}

/** The changes that a reload took out of the form, kept until the person puts them back or discards them. */
export function SetAside(props: SetAsideProps) {
  const { document: entry, contentType, space, saveButtonId, onTake, onDrop } = props;
  const { aside, saved } = entry;
  const root = useRef<HTMLElement>(null);
  const who = people[saved.sys.updatedBy?.sys.id ?? ''] ?? 'someone else';

  // The pressed button disappears: focus moves to the rest of the list, or else to the Save button.
  function end(act: () => void, left: number) {
    if (left > 0) root.current?.focus();
    else document.getElementById(saveButtonId)?.focus();
    act();
  }

  // The banner whose button was pressed is gone: focus moves to the result.
  useEffect(() => root.current?.focus(), []);

  return (
    <section className="ee-aside" ref={root} tabIndex={-1} aria-labelledby="ee-aside-title">
      <h2 id="ee-aside-title">Your changes are kept</h2>
      <p>
        You now see version {saved.sys.version}, saved by {who}. Put back what you want to keep,
        then save.
      </p>
      <ul>
        {aside.map((change) => (
          <li key={`${change.field} ${change.locale}`}>
            <div>
              <strong>{changeName(change, contentType, space)}</strong>
              {change.contested && <span className="ee-chip">also changed by {who}</span>}
              <q>{valueText(change.mine, space)}</q>
            </div>
            <button
              type="button"
              className="ee-button"
              onClick={() => end(() => onTake([change]), aside.length - 1)}
            >
              Use mine
              <span className="ee-hidden"> for {changeName(change, contentType, space)}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="ee-row">
        <button
          type="button"
          className="ee-button"
          data-look="primary"
          onClick={() => end(() => onTake(aside), 0)}
        >
          Put all my changes back
        </button>
        <button type="button" className="ee-button" onClick={() => end(onDrop, 0)}>
          Discard them
        </button>
      </div>
    </section>
  );
}
