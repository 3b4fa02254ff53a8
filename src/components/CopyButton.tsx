'use client';
import { useState } from 'react';
import { useMessageContext } from '../react/hooks/useMessageContext.js';
import { ActionButton, type ActionButtonProps } from './ActionButton.js';
import { copyText } from './copyText.js';
import { part } from './partAttributes.js';
import { saveAsFile } from './saveAsFile.js';
import { Status } from './Status.js';

/** A longer text is not shown: browsers take seconds to lay out a few megabytes. */
const LONGEST_SHOWN = 100_000;
/** The name of the file in which a longer text is kept. */
const FILE_NAME = 'copy.txt';

export interface CopyButtonProps extends Pick<ActionButtonProps, 'name' | 'of'> {
  readonly label: string;
  /** Changes with what there is to copy. The outcome of an earlier copy is then shown no more. */
  readonly about?: string | undefined;
  /** Made only when asked for; `undefined` when there is nothing to copy. */
  readonly text: () => string | undefined | Promise<string | undefined>;
}

interface CopyResult {
  readonly about: string | undefined;
  readonly outcome: 'copied' | 'copyFailed' | 'copyTooLong' | 'copyNothing';
  /** What could not be put on the clipboard. */
  readonly left?: string;
}

/** Copies a text; where the clipboard is denied, shows it selected or as a file, and says so. */
export function CopyButton({ name, of, label, about, text }: CopyButtonProps) {
  const { ui } = useMessageContext();
  const [last, setResult] = useState<CopyResult>();
  const result = last?.about === about ? last : undefined;
  const left = result?.left;

  async function copy() {
    // Taken away first, so that another try is announced again, and its text selected again.
    setResult(undefined);
    setResult(await tryToCopy());
  }

  async function tryToCopy(): Promise<CopyResult> {
    const made = text();
    // Awaited only if it is a promise: some browsers allow copying only while the press is handled.
    const copied = typeof made === 'object' ? await made : made;
    if (!copied) return { about, outcome: 'copyNothing' };
    if (await copyText(copied)) return { about, outcome: 'copied' };
    const isLong = copied.length > LONGEST_SHOWN;
    return { about, outcome: isLong ? 'copyTooLong' : 'copyFailed', left: copied };
  }

  return (
    <>
      <ActionButton name={name} of={of} onPress={() => void copy()}>
        {label}
      </ActionButton>
      {result && <Status of={of} news={result.outcome} text={ui[result.outcome]} />}
      {left && left.length > LONGEST_SHOWN && (
        <ActionButton name="download" of={of} onPress={() => saveAsFile(left, FILE_NAME)}>
          {ui.download}
        </ActionButton>
      )}
      {left && left.length <= LONGEST_SHOWN && (
        <textarea
          {...part('copy-text', of)}
          data-plain=""
          // The keys that copy act on what has the focus.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          onFocus={({ target }) => target.select()}
          readOnly
          rows={6}
          aria-label={label}
          value={left}
        />
      )}
    </>
  );
}
