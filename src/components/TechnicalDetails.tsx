'use client';
import { useState } from 'react';
import { useWords } from '../react/hooks/useWords.js';
import { part } from './partAttributes.js';
import { TechnicalFacts, type TechnicalFactsProps } from './TechnicalFacts.js';

/**
 * What support asks for, out of the way until it is wanted. Nothing of it is made before it is first
 * opened: most people never do. From then on it stays, and with it what was said of a copy.
 */
export function TechnicalDetails(props: TechnicalFactsProps) {
  const { error, draft } = props;
  const { ui } = useWords();
  const [wasOpened, setWasOpened] = useState(false);
  const draw = () => setWasOpened(true);
  // What a server drew may have been opened before anyone heard of it. That is no mismatch.
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
      {/* A press is heard of before it opens, so that nothing is ever seen open and empty. */}
      <summary {...part('technical-summary', error)} onClick={draw}>
        {draft ? ui.technicalAndDraft : ui.technical}
      </summary>
      {wasOpened && <TechnicalFacts {...props} />}
    </details>
  );
}
