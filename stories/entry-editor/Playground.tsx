import 'react-api-error/styles.css';
import './entry-editor.css';
import './controls.css';
import './form.css';
import './list.css';
import './demo.css';
import { useEffect, useMemo, useState } from 'react';
import type { ContentApi } from '../content-api/createContentApi.js';
import type { Provocation } from '../content-api/provocations.js';
import { createDesk, type Desk } from './createDesk.js';
import { createSession } from './createSession.js';
import { isDirty } from './entryDocument.js';
import { Magazine } from './Magazine.js';
import { ProvokePanel } from './ProvokePanel.js';

export interface PlaygroundProps {
  readonly api: ContentApi;
  /** Milliseconds after which the client gives up. */
  readonly timeout?: number;
  /** Id of the entry that is open at the start. */
  readonly startWith?: string;
}

/** The product, and beside it a panel with everything that can go wrong. */
export function Playground(props: PlaygroundProps) {
  const [round, setRound] = useState(0);
  const onReset = () => {
    props.api.control.reset();
    setRound(round + 1);
  };
  return <Round key={round} {...props} onReset={onReset} />;
}

const exampleEntry = 'new-breakwater';

interface RoundProps extends PlaygroundProps {
  readonly onReset: () => void;
}

function Round({ api, timeout = 4000, startWith, onReset }: RoundProps) {
  const [desk] = useState(createDesk);
  const [openEntry, setOpenEntry] = useState(startWith);
  const [isRival, setIsRival] = useState(false);
  const [requests, setRequests] = useState<readonly string[]>([]);
  const session = useMemo(() => createSession({ ...api, timeout }), [api, timeout]);
  const { control } = api;

  const access = {
    signIn: () => session.signIn(control.issueToken('editor')),
    request: (message: string) => setRequests([...requests, message]),
  };

  useRival(isRival, api, desk);

  function provoke({ call, draft }: Provocation) {
    const id = openEntry ?? exampleEntry;
    if (call === 'save') setOpenEntry(id);
    if (draft) enterWhenOpen(desk, id, draft);
  }

  return (
    <div className="ee-playground" lang="en" dir="ltr">
      <Magazine {...{ session, desk, access, openEntry }} onOpen={setOpenEntry} />
      <ProvokePanel
        {...{ api, openEntry, exampleEntry, isRival, requests, onReset }}
        onRival={setIsRival}
        onProvoke={provoke}
        onGrant={() => {
          control.changeRole('editor');
          setRequests([]);
        }}
      />
    </div>
  );
}

function enterWhenOpen(desk: Desk, id: string, draft: NonNullable<Provocation['draft']>): void {
  const enter = () => {
    for (const [field, locales] of Object.entries(draft))
      for (const [locale, value] of Object.entries(locales)) desk.enter(id, field, locale, value);
  };
  if (desk.document(id)) return enter();
  const stop = desk.subscribe(() => {
    if (!desk.document(id)) return;
    stop();
    enter();
  });
}

/** While it is on, a colleague saves an entry as soon as the person changes it. */
function useRival(isOn: boolean, { control, state }: ContentApi, desk: Desk): void {
  useEffect(() => {
    if (!isOn) return undefined;
    return desk.subscribe(() => {
      for (const document of desk.documents().values()) {
        const { id, version } = document.saved.sys;
        const isFirst = state.entries.get(id)?.sys.version === version;
        if (isFirst && isDirty(document)) control.saveAsSomeoneElse(id);
      }
    });
  }, [isOn, control, state, desk]);
}
