'use client';
import type { Draft } from '../calls/options.js';
import { useWords } from '../react/hooks/useWords.js';
import { ActionButton, type ActionButtonProps } from './ActionButton.js';
import { CopyDraft } from './CopyDraft.js';
import type { SecondAction } from './offers.js';

export interface SecondButtonProps extends Pick<ActionButtonProps, 'of' | 'state'> {
  readonly action: SecondAction;
  /** Changes with each failure that is news. */
  readonly news: string;
  readonly draft: Draft | undefined;
  readonly onPress: (action: 'retry' | 'reload') => void;
}

/** A button beside the primary one. */
export function SecondButton({ action, of, state, news, draft, onPress }: SecondButtonProps) {
  const { locale } = useWords();
  if (action === 'copyDraft') {
    return draft ? <CopyDraft name="secondary" of={of} about={news} draft={draft} /> : null;
  }
  return (
    <ActionButton name="secondary" of={of} state={state} onPress={() => onPress(action)}>
      {locale.actions[action]}
    </ActionButton>
  );
}
