import 'react-api-error/styles.css';
import './playground.css';
import { useDeferredValue, useEffect, useState } from 'react';
import { type Pasted, complaintsOf, example, isReadable } from './pasted.js';
import { onAddress, readAddress, writeAddress } from './address.js';
import { PastedForm } from './PastedForm.js';
import { Understood } from './Understood.js';

export interface PlaygroundProps {
  /** What is entered at first, unless the address says it. */
  readonly start?: Pasted;
  /** Whether the address holds what is entered, so that a link shares it. */
  readonly isShared?: boolean;
}

/** Paste what a call came to, and see what the library makes of it. Nothing leaves the page. */
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

  // Reading may take long for a long body; the fields stay quick.
  const read = useDeferredValue(pasted);
  const complaints = complaintsOf(pasted);
  return (
    <main className="pg">
      <header>
        <h1>Playground</h1>
        <p>
          Paste what a call came to. It is read in this page and sent nowhere; the address holds it
          behind the <code>#</code>, which no server is told.
        </p>
      </header>
      <PastedForm {...{ pasted, complaints, isShared }} onChange={change} />
      {isReadable(complaintsOf(read)) && <Understood key={JSON.stringify(read)} pasted={read} />}
    </main>
  );
}
