import { useMemo, useState } from 'react';
import { ApiErrorBanner, ApiErrorProvider, type Issue, useApiErrorConfig } from 'react-api-error';
import { contentTypeLabels } from 'react-api-error/contentful';
import type { AccessDesk } from './AccessDesk.js';
import type { Desk } from './createDesk.js';
import type { Session } from './createSession.js';
import { EntryForm } from './EntryForm.js';
import { entryHref } from './entryHref.js';
import { type EntryDocument, isDirty } from './entryDocument.js';
import { changesText, inputIdOf, titleOf } from './fieldText.js';
import { SetAside } from './SetAside.js';
import { StatusChip } from './StatusChip.js';
import { useEntry } from './useEntry.js';
import type { Space } from './useSpace.js';
import { useWaysOut, WaysOutPanels } from './WaysOut.js';
import { wordsOf } from './words.js';

export interface EntryPageProps {
  readonly id: string;
  readonly session: Session;
  readonly desk: Desk;
  readonly space: Space;
  readonly access: AccessDesk;
  readonly onLeave: () => void;
}

/** One entry: its form, its state, and the banner of its last save. */
export function EntryPage({ id, session, desk, space, access, onLeave }: EntryPageProps) {
  const ways = useWaysOut(access);
  const { locale: language } = useApiErrorConfig();
  const words = useMemo(() => wordsOf(language), [language]);
  const [locale, setLocale] = useState(space.locales[0]?.code ?? '');
  const typeOf = (document: EntryDocument | undefined) =>
    space.contentTypes.get(document?.saved.sys.contentType.sys.id ?? '');
  const asText = (document: EntryDocument) => {
    const type = typeOf(document);
    return type ? changesText(document, type, space) : '';
  };
  const entry = useEntry({ id, session, desk, ways, onLeave, asText });
  const { document, loading, saving } = entry;
  const contentType = typeOf(document);

  if (!document || !contentType)
    return (
      <div className="ee-page">
        <BackLink onLeave={onLeave} />
        <ApiErrorBanner {...loading.bannerProps} dismissible={false} />
        <WaysOutPanels ways={ways} error={loading.error} />
        {loading.pending && <p className="ee-muted">Opening the entry…</p>}
      </div>
    );

  // The fields of the other language are on the page too, but hidden.
  const openTab = (issue: Issue) => setLocale(issue.locale ?? space.locales[0]?.code ?? locale);

  return (
    <ApiErrorProvider
      locale={words}
      fieldLabel={contentTypeLabels(contentType)}
      isLocalized={({ field }) => contentType.fields.find((one) => one.id === field)?.localized}
      entityLabel={(entity) => space.titles.get(entity.id)}
      entityHref={(entity) => entryHref(entity.id)}
    >
      <div className="ee-page">
        <header className="ee-bar">
          <BackLink onLeave={onLeave} />
          <div className="ee-bar-title">
            <h1>{titleOf({ ...document.saved, fields: document.values }, contentType)}</h1>
            <StatusChip entry={document.saved} />
          </div>
          <div className="ee-row">
            <SaveState document={document} pending={saving.pending && !saving.error} />
            <span className="ee-hidden" role="status">
              {entry.said}
            </span>
            <button type="button" className="ee-button" onClick={entry.publish}>
              Publish
            </button>
            <button
              id="ee-save"
              type="submit"
              form="ee-entry"
              className="ee-button"
              data-look="primary"
            >
              Save
            </button>
          </div>
        </header>
        <ApiErrorBanner {...loading.bannerProps} />
        <ApiErrorBanner
          {...saving.bannerProps}
          arrival="submit"
          fieldTarget={(issue) => inputIdOf(issue, space)}
          onIssueSelect={openTab}
        />
        <WaysOutPanels ways={ways} error={saving.error} />
        {document.aside.length > 0 && (
          <SetAside
            key={document.saved.sys.version}
            {...{ document, contentType, space }}
            saveButtonId="ee-save"
            onTake={(changes) => desk.takeMine(id, changes)}
            onDrop={() => desk.dropAside(id)}
          />
        )}
        <EntryForm
          id="ee-entry"
          {...{ document, contentType, space, locale }}
          error={saving.error}
          onLocale={setLocale}
          onEnter={(...change) => desk.enter(id, ...change)}
          onSubmit={entry.save}
        />
      </div>
    </ApiErrorProvider>
  );
}

function BackLink({ onLeave }: Pick<EntryPageProps, 'onLeave'>) {
  return (
    <button type="button" className="ee-link" onClick={onLeave}>
      <span aria-hidden="true">← </span>All entries
    </button>
  );
}

interface SaveStateProps {
  readonly document: EntryDocument;
  readonly pending: boolean;
}

function SaveState({ document, pending }: SaveStateProps) {
  const text = () => {
    if (pending) return 'Saving…';
    if (isDirty(document)) return 'Unsaved changes';
    return `Saved · version ${document.saved.sys.version}`;
  };
  return (
    <p className="ee-state" data-dirty={isDirty(document) || undefined}>
      {text()}
    </p>
  );
}
