'use client';
import { type RefObject, useEffect, useRef } from 'react';
import { announce, announceArrival } from '../announcer/announcer.js';
import { activeElement } from '../dom/activeElement.js';
import { isTyping } from '../dom/typing.js';
import { joinNonEmpty } from '../describe/joinNonEmpty.js';
import { formatRemainingWait } from '../describe/formatWait.js';
import { showOnPage } from './focus/focusOn.js';
import type { ApiError, Severity } from '../model/ApiError.js';
import { waitLeft } from '../calls/watchWait.js';
import type { Arrival } from '../react/props.js';
import { useHydrated } from '../react/hooks/useHydrated.js';
import { useMessageContext } from '../react/hooks/useMessageContext.js';

export interface ArrivalOptions {
  readonly error: ApiError;
  /** How loudly it is said. */
  readonly severity: Severity;
  /** Changes with each failure that is news. */
  readonly news: string;
  readonly arrival: Arrival | undefined;
  /** Title, body and what else describes the banner: said in place of moving focus. */
  readonly texts: readonly (string | undefined)[];
  /** Whether there is a wait, which is announced in either case, because a countdown cannot be heard. */
  readonly waits: boolean;
}

/**
 * Makes each arrival and each repeat known once, either by moving focus to the banner or by a live region:
 * the latter when the app says `background`, when focus is in a banner already, and when somebody is typing.
 * The announcement is taken back when the failure is over, or is news again.
 */
export function useArrival(
  root: RefObject<HTMLElement | null>,
  { error, severity, news, arrival, texts, waits }: ArrivalOptions,
): void {
  const context = useMessageContext();
  const { ui, speech, locale } = context;
  const focusedNews = useRef<string | undefined>(undefined);
  const spokenNews = useRef<string | undefined>(undefined);
  // Until hydration the words are those of the server, which writes numbers in another way.
  const hasWords = useHydrated();

  useEffect(() => {
    const node = root.current;
    // StrictMode runs this twice, and <Activity> once more when it is revealed; news is announced once.
    if (!node || !hasWords || spokenNews.current === news) return undefined;
    const wait = waits && formatRemainingWait(error, waitLeft(error), context);
    const waiting = wait ? ui.waiting({ wait, speech }) : undefined;
    const isFocused = focusedNews.current === news || (arrival === 'submit' && takeFocus(node));
    if (isFocused) {
      focusedNews.current = news;
      return waiting ? announce(waiting, node) : undefined;
    }
    const text = inSentences([...texts, waiting], locale.betweenSentences);
    const urgency = severity === 'error' ? 'assertive' : 'polite';
    const onSaid = () => {
      spokenNews.current = news;
    };
    return announceArrival({ text, urgency, near: node, onSaid }, (count) =>
      speech.plural(count, ui.issues),
    );
    // Only news is announced, not a change of language, words, facts or the time that is left.
    // oxlint-disable-next-line react/exhaustive-deps, react/exhaustive-effect-dependencies
  }, [news, hasWords]);
}

/**
 * Moves focus to the banner, and says whether it did. Focus stays where it is when it is in this or another
 * banner, or when somebody is typing, whose next letters would be lost.
 */
function takeFocus(banner: HTMLElement): boolean {
  const scope = banner.getRootNode() as Document | ShadowRoot;
  if (banner.contains(scope.activeElement) || isTyping(banner.ownerDocument)) return false;
  if (activeElement()?.closest('[data-part="banner"]')) return false;
  banner.focus({ preventScroll: true });
  showBegin(banner);
  return scope.activeElement === banner;
}

/** Scrolls to the banner; to its start if it is taller than the window, of which browsers show the middle. */
function showBegin(banner: HTMLElement): void {
  showOnPage(banner, 'nearest');
  showOnPage(banner.firstElementChild ?? banner, 'nearest');
}

/**
 * Joins texts, each with a full stop that makes a voice pause unless it ends in a punctuation mark already.
 * Languages without a space between sentences have a full stop of their own.
 */
function inSentences(texts: readonly (string | undefined)[], between = ' '): string {
  const stop = between === '' ? '。' : '.';
  return joinNonEmpty(
    texts.map((text) => text?.replace(/[^\p{P}]$/u, `$&${stop}`)),
    between,
  );
}
