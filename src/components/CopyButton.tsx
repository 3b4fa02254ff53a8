'use client';
import { useState } from 'react';
import { useWords } from '../react/hooks/useWords.js';
import { ActionButton, type ActionButtonProps } from './ActionButton.js';
import { copyText } from './copyText.js';
import { part } from './partAttributes.js';
import { saveAsFile } from './saveAsFile.js';
import { Status } from './Status.js';

/** A text of more characters is not shown: a browser takes seconds to lay out some megabytes. */
const LONGEST_SHOWN = 100_000;
/** Where a longer one can be kept. */
const FILE_NAME = 'copy.txt';

export interface CopyButtonProps extends Pick<ActionButtonProps, 'name' | 'of'> {
  readonly label: string;
  /** Changes with what there is to copy: what was said of something else is then taken back. */
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
  const { ui } = useWords();
  const [last, setResult] = useState<CopyResult>();
  const result = last?.about === about ? last : undefined;
  const left = result?.left;

  async function copy() {
    // Another try says so anew, and shows the text anew, which selects it again.
    setResult(undefined);
    setResult(await tryToCopy());
  }

  async function tryToCopy(): Promise<CopyResult> {
    const made = text();
    // Only a text that has to be waited for: a browser may give its clipboard to the press alone.
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
          // The keys that copy act on what has focus.
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
