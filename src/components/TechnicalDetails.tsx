'use client';
import { useState } from 'react';
import { useMessageContext } from '../react/hooks/useMessageContext.js';
import { part } from './partAttributes.js';
import { TechnicalFacts, type TechnicalFactsProps } from './TechnicalFacts.js';

/**
 * What support asks for, closed until somebody opens it. Its content is first rendered when it is opened,
 * which most people never do, and then stays, so that the outcome of a copy stays too.
 */
export function TechnicalDetails(props: TechnicalFactsProps) {
  const { error, draft } = props;
  const { ui } = useMessageContext();
  const [wasOpened, setWasOpened] = useState(false);
  const draw = () => setWasOpened(true);
  // Server-rendered details may have been opened before hydration, which is no mismatch.
  const drawIfOpen = (details: HTMLDetailsElement | null) => {
    if (details?.open) draw();
  };

  return (
    <details
      {...part('technical', error)}
      ref={drawIfOpen}
      onToggle={draw}
      suppressHydrationWarning
    >
      {/* A click comes before the details open, so they are never seen open and empty. */}
      <summary {...part('technical-summary', error)} onClick={draw}>
        {draft ? ui.technicalAndDraft : ui.technical}
      </summary>
      {wasOpened && <TechnicalFacts {...props} />}
    </details>
  );
}
