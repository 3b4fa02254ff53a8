'use client';
import { useState } from 'react';
import { useWords } from '../react/useWords.js';
import { ActionButton, type ActionButtonProps } from './ActionButton.js';
import { part } from './part.js';
import { Status } from './Status.js';

export interface CopyButtonProps extends Pick<ActionButtonProps, 'name' | 'of'> {
  readonly label: string;
  /** Said when the text is on the clipboard. Default: that it is. */
  readonly done?: string;
  /** Made only when asked for. */
  readonly text: () => string;
}

/** Copies a text; where the clipboard is denied, shows the text selected and says so. */
export function CopyButton({ name, of, label, text }: CopyButtonProps) {
  const { ui } = useWords();
  const [result, setResult] = useState<{ readonly said: string; readonly left?: string }>();

  async function copy() {
    // Another try says so anew, and shows the text anew, which selects it again.
    setResult(undefined);
    const left = text();
    try {
      // A browser may have no clipboard to give, or deny it.
      await navigator.clipboard.writeText(left);
      setResult({ said: ui.copied });
    } catch {
      setResult({ said: ui.copyFailed, left });
    }
  }

  return (
    <>
      <ActionButton name={name} of={of} onClick={() => void copy()}>
        {label}
      </ActionButton>
      {result && <Status of={of} text={result.said} />}
      {result?.left && (
        <textarea
          {...part('copy-text', of)}
          // The keys that copy act on what has focus.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          onFocus={({ target }) => target.select()}
          readOnly
          rows={6}
          aria-label={label}
          value={result.left}
        />
      )}
    </>
  );
}
