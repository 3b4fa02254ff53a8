'use client';
import { factsOf } from '../describe/factsOf.js';
import type { ApiError } from '../model/ApiError.js';
import type { Draft } from '../calls/options.js';
import { useHydrated } from '../react/useHydrated.js';
import { useWords } from '../react/useWords.js';
import { CopyButton } from './CopyButton.js';
import { CopyDraft } from './CopyDraft.js';
import { part } from './part.js';

export interface TechnicalDetailsProps {
  readonly error: ApiError;
  /** Changes with each failure that is news. */
  readonly news: string;
  /** Makes the text for a ticket; absent when the banner's own action copies it already. */
  readonly report: (() => string) | undefined;
  /** The work, when there is no room for it among the banner's own actions. */
  readonly draft: Draft | undefined;
}

/** What support asks for, out of the way until it is wanted. */
export function TechnicalDetails({ error, news, report, draft }: TechnicalDetailsProps) {
  const words = useWords();
  const { locale, ui, speech } = words;
  // The reader's time zone is not the server's, nor is the time when a failure was read there.
  const time = useHydrated() ? speech.date(error.receivedAt) : undefined;

  return (
    <details {...part('technical', error)}>
      <summary {...part('technical-summary', error)}>{ui.technical}</summary>
      <dl {...part('facts', error)}>
        {factsOf(error, words, time).map(([label, value]) => (
          <div key={label} {...part('fact', error)}>
            <dt>{label}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {(report ?? draft) && (
        <div {...part('actions', error)}>
          {report && (
            <CopyButton
              name="copy"
              of={error}
              about={news}
              label={locale.actions.report}
              text={report}
            />
          )}
          {draft && <CopyDraft name="copy" of={error} about={news} draft={draft} />}
        </div>
      )}
    </details>
  );
}
