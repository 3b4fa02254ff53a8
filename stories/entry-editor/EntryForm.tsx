import { type FormEvent, type KeyboardEvent, useRef } from 'react';
import type { ApiError } from 'react-api-error';
import { type EntryDocument, valueAt } from './entryDocument.js';
import { Field } from './Field.js';
import { localeName } from './fieldText.js';
import type { ContentField, ContentType, EditorLocale, Space } from './useSpace.js';

export interface EntryFormProps {
  readonly id: string;
  readonly document: EntryDocument;
  readonly contentType: ContentType;
  readonly space: Space;
  readonly error: ApiError | null;
  /** Code of the locale whose tab is open. */
  readonly locale: string;
  readonly onLocale: (code: string) => void;
  readonly onEnter: (field: string, locale: string, value: unknown) => void;
  readonly onSubmit: () => void;
}

/** A tab per locale for localized fields, and beside it the fields that all locales share. */
export function EntryForm(props: EntryFormProps) {
  const { id, document, contentType, space, error, locale, onLocale, onEnter, onSubmit } = props;
  const { locales } = space;
  const tabs = useRef<HTMLDivElement>(null);
  const home = locales.find((one) => one.default) ?? locales[0];

  function onFormSubmit(event: FormEvent) {
    event.preventDefault();
    onSubmit();
  }

  function onTabKey({ key }: KeyboardEvent) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
    if (step === undefined) return;
    const now = locales.findIndex(({ code }) => code === locale);
    const next = (now + step + locales.length) % locales.length;
    onLocale(locales[next]?.code ?? locale);
    tabs.current?.querySelectorAll('button')[next]?.focus();
  }

  const field = (one: ContentField, of: EditorLocale) => (
    <Field
      key={one.id}
      field={one}
      locale={of}
      space={space}
      error={error}
      value={valueAt(document.values, one.id, of.code)}
      onChange={(value) => onEnter(one.id, of.code, value)}
    />
  );
  const isLocalized = (of: string | undefined) =>
    contentType.fields.some((one) => one.id === of && one.localized);
  const problemsIn = (code: string) =>
    error?.issues.filter(
      (issue) => isLocalized(issue.field) && (issue.locale ?? home?.code) === code,
    ).length;

  return (
    <form id={id} className="ee-form" noValidate onSubmit={onFormSubmit}>
      <section className="ee-card" aria-label="Content">
        <div className="ee-tabs" role="tablist" aria-label="Language" ref={tabs}>
          {locales.map((one) => {
            const isOpen = one.code === locale;
            const problems = problemsIn(one.code);
            return (
              <button
                key={one.code}
                type="button"
                role="tab"
                id={`tab-${one.code}`}
                aria-selected={isOpen}
                aria-controls={`panel-${one.code}`}
                tabIndex={isOpen ? 0 : -1}
                onClick={() => onLocale(one.code)}
                onKeyDown={onTabKey}
              >
                {localeName(one)}
                {Boolean(problems) && (
                  <span className="ee-count">
                    {problems}
                    <span className="ee-hidden">{problems === 1 ? ' problem' : ' problems'}</span>
                  </span>
                )}
              </button>
            );
          })}
        </div>
        {locales.map((one) => (
          <div
            key={one.code}
            role="tabpanel"
            id={`panel-${one.code}`}
            aria-labelledby={`tab-${one.code}`}
            hidden={one.code !== locale}
            className="ee-fields"
          >
            {contentType.fields.filter(({ localized }) => localized).map((f) => field(f, one))}
          </div>
        ))}
      </section>
      <section className="ee-card ee-fields" aria-labelledby="ee-shared">
        <h2 id="ee-shared">All languages</h2>
        {home &&
          contentType.fields.filter(({ localized }) => !localized).map((f) => field(f, home))}
      </section>
    </form>
  );
}
