'use client';
import type { Draft } from '../calls/options.js';
import { reportUncaught } from '../calls/callSafely.js';
import { warnOnce } from '../developer/warnOnce.js';
import { useWords } from '../react/hooks/useWords.js';
import { CopyButton, type CopyButtonProps } from './CopyButton.js';
import { draftText } from './draftText.js';

export interface CopyDraftProps extends Pick<CopyButtonProps, 'name' | 'of' | 'about'> {
  readonly draft: Draft;
}

/** Lets the work leave the page: copies what is there when it is pressed. */
export function CopyDraft({ draft, ...rest }: CopyDraftProps) {
  const { locale } = useWords();
  return <CopyButton {...rest} label={locale.actions.copyDraft} text={() => readDraft(draft)} />;
}

function readDraft(draft: Draft): ReturnType<typeof draftText> {
  try {
    const work = draft();
    if (!work) return undefined;
    const text = draftText(work);
    return typeof text === 'object' ? text.then(tellIfNone, giveUp) : tellIfNone(text);
  } catch (thrown) {
    return giveUp(thrown);
  }
}

function tellIfNone(text: string | undefined): string | undefined {
  if (text === undefined) {
    warnOnce('RAE008');
  }
  return text;
}

function giveUp(thrown: unknown): undefined {
  reportUncaught(thrown);
}
