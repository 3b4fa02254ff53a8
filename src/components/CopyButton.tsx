'use client';
import { useState } from 'react';
import { announce } from '../react/liveRegions.js';
import { useWords } from '../react/useWords.js';
import { ActionButton, type ActionButtonProps } from './ActionButton.js';
import { part } from './part.js';

export interface CopyButtonProps extends Pick<ActionButtonProps, 'name' | 'of'> {
  readonly label: string;
  /** Said when the text is on the clipboard. Default: that it is. */
  readonly done?: string;
  /** Made only when asked for. */
  readonly text: () => string;
}

/** Copies a text; where the clipboard is denied, shows the text selected and says so. */
export function CopyButton({ name, of, label, done, text }: CopyButtonProps) {
  const { ui } = useWords();
  const [result, setResult] = useState<{ readonly said: string; readonly left?: string }>();

  async function copy() {
    // Another try shows the text anew, and so selects it again.
    setResult(undefined);
    const copied = await write(text());
    setResult(copied);
    announce(copied.said);
  }

  /** A browser may have no clipboard to give, or deny it. */
  async function write(left: string) {
    try {
      await navigator.clipboard.writeText(left);
      return { said: done ?? ui.copied };
    } catch {
      return { said: ui.copyFailed, left };
    }
  }

  return (
    <>
      <ActionButton name={name} of={of} onClick={() => void copy()}>
        {label}
      </ActionButton>
      {result && <span {...part('status', of)}>{result.said}</span>}
      {result?.left && (
        <textarea
          {...part('copy-text', of)}
          ref={select}
          readOnly
          rows={6}
          aria-label={label}
          value={result.left}
        />
      )}
    </>
  );
}

/** The keys that copy act on what has focus. */
function select(field: HTMLTextAreaElement | null): void {
  field?.focus();
  field?.select();
}
