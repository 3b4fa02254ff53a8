import { useState } from 'react';
import type { ContentApi } from '../content-api/createContentApi.js';
import {
  documentedProvocations,
  type Provocation,
  transportProvocations,
} from '../content-api/provocations.js';
import { ExchangeLog } from './ExchangeLog.js';
import { ProvokeRow } from './ProvokeRow.js';
import { useExchanges } from './useExchanges.js';

export interface ProvokePanelProps {
  readonly api: ContentApi;
  readonly openEntry: string | undefined;
  /** The entry to open when a failure needs an open one. */
  readonly exampleEntry: string;
  readonly onProvoke: (provocation: Provocation) => void;
  readonly onReset: () => void;
  /** Whether a colleague saves every time, before the editor does. */
  readonly isRival: boolean;
  readonly onRival: (isRival: boolean) => void;
  /** Unanswered messages to the administrators. */
  readonly requests: readonly string[];
  readonly onGrant: () => void;
}

/** The demo's own controls, which are not part of the product: they make things happen to the editor. */
export function ProvokePanel(props: ProvokePanelProps) {
  const { api, openEntry, exampleEntry, isRival, onRival, requests, onGrant } = props;
  const [armed, setArmed] = useState<Provocation>();
  const [since, setSince] = useState<string>();
  const exchanges = useExchanges(api);
  const target = { entryId: openEntry ?? exampleEntry };
  const [isGone, setIsGone] = useState(false);

  function provoke(provocation: Provocation) {
    const isThere = api.state.entries.has(target.entryId);
    setIsGone(!isThere && provocation.call === 'save');
    if (!isThere && provocation.call === 'save') return;
    if (isThere) armed?.undo?.(api.control, target);
    api.control.clearFaults();
    provocation.apply(api.control, target);
    props.onProvoke(provocation);
    setArmed(provocation);
    setSince(exchanges.at(-1)?.requestId);
  }

  function undo() {
    armed?.undo?.(api.control, target);
    setArmed(undefined);
  }

  const start = exchanges.findIndex(({ requestId }) => requestId === since) + 1;
  const hasFailed = exchanges.slice(start).some(({ status }) => status === 0 || status >= 400);

  const rows = (provocations: readonly Provocation[]) => (
    <ul className="demo-rows">
      {provocations.map((provocation) => (
        <ProvokeRow
          key={provocation.id}
          provocation={provocation}
          isArmed={provocation === armed}
          onProvoke={() => provoke(provocation)}
          onUndo={undo}
        />
      ))}
    </ul>
  );

  return (
    <aside className="demo" aria-labelledby="demo-title">
      <div className="demo-scroll">
        <header>
          <h2 id="demo-title">Make it fail</h2>
          <p>
            This panel belongs to the demo. It plays the network, the server and your colleagues.
            The language of the toolbar is that of the banners: the magazine itself is English.
          </p>
        </header>
        <p className="demo-next" role="status">
          {isGone
            ? 'This entry was deleted. Open another one, or reset.'
            : hintFor(armed, openEntry, hasFailed)}
        </p>
        <div className="demo-tools">
          <label>
            <input
              type="checkbox"
              role="switch"
              checked={isRival}
              aria-checked={isRival}
              onChange={({ target: { checked } }) => onRival(checked)}
            />
            Someone else saves meanwhile
          </label>
          <button type="button" className="demo-button" onClick={props.onReset}>
            Reset everything
          </button>
        </div>
        {requests.length > 0 && (
          <section className="demo-request" aria-labelledby="demo-request">
            <h3 id="demo-request">The administrator’s inbox</h3>
            <q>{requests.at(-1)}</q>
            <button type="button" className="demo-button" onClick={onGrant}>
              Grant access
            </button>
          </section>
        )}
        <h3>The twelve documented errors</h3>
        {rows(documentedProvocations)}
        <h3>Between client and API</h3>
        {rows(transportProvocations)}
      </div>
      <ExchangeLog api={api} />
    </aside>
  );
}

function hintFor(
  armed: Provocation | undefined,
  openEntry: string | undefined,
  hasFailed: boolean,
): string {
  if (!armed) return 'Pick what should go wrong.';
  if (hasFailed) return `${armed.label}: the banner shows the way out.`;
  if (armed.call === 'save') return `${armed.label}: now press Save.`;
  return `${armed.label}: now ${openEntry ? 'go to all entries' : 'press Refresh'}.`;
}
