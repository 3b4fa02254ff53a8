'use client';
import type { KeyboardEvent } from 'react';
import type { ApiError } from '../model/ApiError.js';
import type { Draft } from '../calls/options.js';
import { useMessageContext } from '../react/hooks/useMessageContext.js';
import { ActionButton } from './ActionButton.js';
import { CopyDraft } from './draft/CopyDraft.js';
import { part } from './partAttributes.js';

export interface ReloadQuestionProps {
  readonly error: ApiError;
  /** Label of the button that reloads. */
  readonly label: string;
  /** The work that would be lost; absent when the app does not hand it over. */
  readonly draft: Draft | undefined;
  readonly onReload: () => void;
  readonly onKeep: () => void;
}

/** Asks in place, without a modal, before work is lost. Escape keeps it. */
export function ReloadQuestion({ error, label, draft, onReload, onKeep }: ReloadQuestionProps) {
  const { ui } = useMessageContext();
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
        <ActionButton autoFocus name="keep" of={error} onPress={onKeep}>
          {ui.keep}
        </ActionButton>
        <ActionButton name="discard" of={error} onPress={onReload}>
          {label}
        </ActionButton>
        {draft && <CopyDraft name="copy" of={error} draft={draft} />}
      </div>
    </div>
  );
}
