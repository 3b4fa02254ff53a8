'use client';
import type { KeyboardEvent } from 'react';
import type { ApiError } from '../model/ApiError.js';
import { useWords } from '../react/useWords.js';
import { ActionButton } from './ActionButton.js';
import { CopyButton } from './CopyButton.js';
import { part } from './part.js';

export interface ReloadQuestionProps {
  readonly error: ApiError;
  /** Label of the button that reloads. */
  readonly label: string;
  /** The work that would be lost; absent when the app did not hand it over. */
  readonly draft: string | object | undefined;
  readonly onReload: () => void;
  readonly onKeep: () => void;
}

/** Asks in place, without a modal, before work is lost. Escape keeps it. */
export function ReloadQuestion({ error, label, draft, onReload, onKeep }: ReloadQuestionProps) {
  const { ui } = useWords();
  const { title, body } = ui.question;

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    // A dialog around the banner stays open: the key answered this question.
    event.preventDefault();
    event.stopPropagation();
    onKeep();
  }

  return (
    <div
      {...part('question', error)}
      role="group"
      aria-label={`${title} ${body}`}
      onKeyDown={onKeyDown}
    >
      <p {...part('question-title', error)}>{title}</p>
      <p {...part('question-body', error)}>{body}</p>
      <div {...part('actions', error)}>
        {/* It answers a press: focus goes to what loses nothing. */}
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
        <ActionButton autoFocus name="keep" of={error} onClick={onKeep}>
          {ui.keep}
        </ActionButton>
        <ActionButton name="discard" of={error} onClick={onReload}>
          {label}
        </ActionButton>
        {draft !== undefined && (
          <CopyButton
            name="copy"
            of={error}
            label={ui.copyDraft}
            text={() => (typeof draft === 'string' ? draft : JSON.stringify(draft, null, 2))}
          />
        )}
      </div>
    </div>
  );
}
