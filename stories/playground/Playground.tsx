import 'react-api-error/styles.css';
import './playground.css';
import { useDeferredValue, useEffect, useState } from 'react';
import { type Pasted, complaintsOf, example, isReadable } from './pasted.js';
import { onAddress, readAddress, writeAddress } from './address.js';
import { PastedForm } from './PastedForm.js';
import { Understood } from './Understood.js';

export interface PlaygroundProps {
  /** What is entered at first, unless the address holds something. */
  readonly start?: Pasted;
  /** Whether the address holds what is entered, so that a link can share it. */
  readonly isShared?: boolean;
}

/** Shows what the library makes of a pasted failure. Nothing leaves the page. */
export function Playground({ start = example, isShared = false }: PlaygroundProps) {
  const [pasted, setPasted] = useState(() => (isShared && readAddress()) || start);

  useEffect(() => {
    if (!isShared) return undefined;
    return onAddress(() => setPasted((now) => readAddress() ?? now));
  }, [isShared]);

  function change(next: Pasted): void {
    setPasted(next);
    if (isShared) writeAddress(next);
  }

  // A long body may take long to read: the fields must stay responsive.
  const read = useDeferredValue(pasted);
  const complaints = complaintsOf(pasted);
  return (
    <main className="pg" lang="en" dir="ltr">
      <header>
        <h1>Playground</h1>
        <p>
          Paste what a failed call got. This page reads it and sends it nowhere. The address holds
          it after the <code>#</code>, a part that browsers do not send to servers.
        </p>
      </header>
      <PastedForm {...{ pasted, complaints, isShared }} onChange={change} />
      {isReadable(complaintsOf(read)) ? (
        <Understood key={JSON.stringify(read)} pasted={read} />
      ) : (
        <p className="pg-hint">Correct the marked fields to see the banner.</p>
      )}
    </main>
  );
}
