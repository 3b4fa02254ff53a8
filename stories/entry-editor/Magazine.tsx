import { useRef } from 'react';
import { ApiErrorBanner } from 'react-api-error';
import type { AccessDesk } from './AccessDesk.js';
import type { Desk } from './createDesk.js';
import type { Session } from './createSession.js';
import { EntryList } from './EntryList.js';
import { EntryPage } from './EntryPage.js';
import { useSpace } from './useSpace.js';

export interface MagazineProps {
  readonly session: Session;
  readonly desk: Desk;
  readonly access: AccessDesk;
  /** Id of the open entry; absent while the list is open. */
  readonly openEntry: string | undefined;
  readonly onOpen: (id: string | undefined) => void;
}

/** The product: the back office of a small magazine. */
export function Magazine({ session, desk, access, openEntry, onOpen }: MagazineProps) {
  const { space, failure } = useSpace(session);
  const place = { session, desk, access };
  const main = useRef<HTMLElement>(null);

  // The pressed button goes away with its page: focus moves to the next page.
  function go(id: string | undefined) {
    onOpen(id);
    main.current?.focus();
  }

  return (
    <div className="ee-product">
      <header className="ee-top">
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M12 3v18M8 7h8M4 13c0 5 4 8 8 8s8-3 8-8M12 3a2 2 0 1 0 0-.01" />
        </svg>
        <strong>Harbour Magazine</strong>
        <span className="ee-user">
          <span aria-hidden="true">NA</span>
          <span className="ee-user-name">Noor Adeyemi</span>
        </span>
      </header>
      <main ref={main} tabIndex={-1}>
        <ApiErrorBanner {...failure.bannerProps} dismissible={false} />
        {space && !openEntry && <EntryList {...place} space={space} onOpen={go} />}
        {space && openEntry && (
          <EntryPage
            key={openEntry}
            {...place}
            id={openEntry}
            space={space}
            onLeave={() => go(undefined)}
          />
        )}
        {!space && failure.pending && <p className="ee-muted ee-page">Loading the space…</p>}
      </main>
    </div>
  );
}
