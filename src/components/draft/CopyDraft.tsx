'use client';
import type { Draft } from '../../calls/options.js';
import { reportUncaught } from '../../calls/callSafely.js';
import { inDevelopment } from '../../developer/inDevelopment.js';
import { warnOnce } from '../../developer/warnOnce.js';
import { useMessageContext } from '../../react/hooks/useMessageContext.js';
import { CopyButton, type CopyButtonProps } from '../CopyButton.js';
import { draftText } from './draftText.js';

export interface CopyDraftProps extends Pick<CopyButtonProps, 'name' | 'of' | 'about'> {
  readonly draft: Draft;
}

/** Lets the work leave the page: copies what is there when it is pressed. */
export function CopyDraft({ draft, ...rest }: CopyDraftProps) {
  const { locale } = useMessageContext();
  return <CopyButton {...rest} label={locale.actions.copyDraft} text={() => readDraft(draft)} />;
}

function readDraft(draft: Draft): ReturnType<typeof draftText> {
  try {
    const work = draft();
    if (!work) return undefined;
    const text = draftText(work);
    inDevelopment(() => {
      void Promise.resolve(text).then(
        (copied) => copied ?? warnOnce('RAE008'),
        () => {},
      );
    });
    return typeof text === 'object' ? text.catch(giveUp) : text;
  } catch (thrown) {
    return giveUp(thrown);
  }
}

function giveUp(thrown: unknown): undefined {
  reportUncaught(thrown);
}
