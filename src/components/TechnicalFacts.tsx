'use client';
import type { Draft } from '../calls/options.js';
import { technicalFacts } from '../describe/technicalFacts.js';
import type { ApiError } from '../model/ApiError.js';
import { useMessageContext } from '../react/hooks/useMessageContext.js';
import { CopyButton } from './CopyButton.js';
import { CopyDraft } from './draft/CopyDraft.js';
import { part } from './partAttributes.js';

export interface TechnicalFactsProps {
  readonly error: ApiError;
  /** Changes with each failure that is news. */
  readonly news: string;
  /** Makes the text for a ticket; absent when the banner's own action copies it already. */
  readonly report: (() => string) | undefined;
  /** The work, when there is no room for it among the banner's own actions. */
  readonly draft: Draft | undefined;
}

/** The server's own documentation, beside the page: work that is not saved stays there. */
function HelpLink({ url }: { readonly url: string }) {
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {url}
    </a>
  );
}

/** The facts of a failure, and the ways to take them along. */
export function TechnicalFacts({ error, news, report, draft }: TechnicalFactsProps) {
  const context = useMessageContext();
  const { locale, speech } = context;
  const time = speech.date(error.receivedAt);

  return (
    <>
      <dl {...part('facts', error)}>
        {technicalFacts(error, context, time).map(({ label, value, isOwn, isLink }) => (
          <div key={label} {...part('fact', error)}>
            <dt>{label}</dt>
            <dd>
              <bdi lang={isOwn ? undefined : ''}>{isLink ? <HelpLink url={value} /> : value}</bdi>
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
    </>
  );
}
