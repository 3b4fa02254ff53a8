import type { ContentApi } from '../content-api/createContentApi.js';
import { useExchanges } from './useExchanges.js';

const shown = 4;

/** The last HTTP calls, newest first. */
export function ExchangeLog({ api }: { readonly api: ContentApi }) {
  const latest = useExchanges(api).slice(-shown).toReversed();
  return (
    <section className="demo-exchanges" aria-labelledby="demo-log">
      <h3 id="demo-log">Last calls</h3>
      <ol className="demo-log">
        {latest.map(({ method, path, status, requestId }, index) => (
          <li
            key={`${requestId} ${index}`}
            data-failed={status === 0 || status >= 400 || undefined}
          >
            <span>{method}</span>
            <span>{status === 0 ? 'no answer' : status}</span>
            <span className="demo-path">{shortPath(path)}</span>
            <span>{requestId}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function shortPath(path: string): string {
  return decodeURIComponent(path.replace(/^\/spaces\/[^/]+\/environments\/[^/]+/, ''));
}
