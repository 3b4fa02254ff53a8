'use client';
import { type RefObject, useEffect, useRef } from 'react';
import { announce, announceArrival } from '../announcer/announcer.js';
import { activeElement } from '../announcer/activeElement.js';
import { isTyping } from '../announcer/typing.js';
import { joinNonEmpty } from '../describe/joinNonEmpty.js';
import { formatRemainingWait } from '../describe/formatWait.js';
import { showOnPage } from './focus/focusOn.js';
import type { ApiError, Severity } from '../model/ApiError.js';
import { waitLeft } from '../calls/watchWait.js';
import type { Arrival } from '../react/props.js';
import { useHydrated } from '../react/hooks/useHydrated.js';
import { useWords } from '../react/hooks/useWords.js';

export interface ArrivalOptions {
  readonly error: ApiError;
  /** How loudly it is said. */
  readonly severity: Severity;
  /** Changes with each failure that is news. */
  readonly news: string;
  readonly arrival: Arrival | undefined;
  /** Title, body and what else describes the banner: said in place of moving focus. */
  readonly words: readonly (string | undefined)[];
  /** Whether the server's time is waited out: said either way, because nobody can hear a countdown. */
  readonly waits: boolean;
}

/**
 * Makes each arrival and each repeat known once: by moving focus to the banner, or by a live region
 * when the app says `background`, focus is in a banner already or somebody goes on in a field. Never by both.
 * What was said is taken back when the failure is over, or is news again.
 */
export function useArrival(
  root: RefObject<HTMLElement | null>,
  { error, severity, news, arrival, words, waits }: ArrivalOptions,
): void {
  const wording = useWords();
  const { ui, speech, locale } = wording;
  const focusedNews = useRef<string | undefined>(undefined);
  const spokenNews = useRef<string | undefined>(undefined);
  // The words of a server, which writes numbers otherwise, are not worth saying.
  const hasWords = useHydrated();

  useEffect(() => {
    const node = root.current;
    // StrictMode runs this twice, and <Activity> again when it is revealed: news is told once.
    if (!node || !hasWords || spokenNews.current === news) return undefined;
    const wait = waits && formatRemainingWait(error, waitLeft(error), wording);
    const waiting = wait ? ui.waiting({ wait, speech }) : undefined;
    const isFocused = focusedNews.current === news || (arrival === 'submit' && takeFocus(node));
    if (isFocused) {
      focusedNews.current = news;
      return waiting ? announce(waiting, node) : undefined;
    }
    const text = inSentences([...words, waiting], locale.betweenSentences);
    const urgency = severity === 'error' ? 'assertive' : 'polite';
    const onSaid = () => {
      spokenNews.current = news;
    };
    return announceArrival({ text, urgency, near: node, onSaid }, (count) =>
      speech.plural(count, ui.issues),
    );
    // Only what is news speaks: not a change of language, of words, of facts or of the time left.
    // oxlint-disable-next-line react/exhaustive-deps, react/exhaustive-effect-dependencies
  }, [news, hasWords]);
}

/**
 * Focus stays where it is inside of the banner, in a banner that was given it just before, and where
 * somebody goes on: the next letters would be lost.
 */
function takeFocus(banner: HTMLElement): boolean {
  const scope = banner.getRootNode() as Document | ShadowRoot;
  if (banner.contains(scope.activeElement) || isTyping()) return false;
  if (activeElement()?.matches('[data-part="banner"]')) return false;
  banner.focus({ preventScroll: true });
  showBegin(banner);
  return scope.activeElement === banner;
}

/** Scrolls to the banner, and where it is higher than the window to its begin: browsers show the midst of it. */
function showBegin(banner: HTMLElement): void {
  showOnPage(banner, 'nearest');
  showOnPage(banner.firstElementChild ?? banner, 'nearest');
}

/**
 * A full stop makes a voice pause; what ends in a mark of any script keeps it. Languages that put nothing between
 * sentences have one of their own.
 */
function inSentences(texts: readonly (string | undefined)[], between = ' '): string {
  const stop = between === '' ? '。' : '.';
  return joinNonEmpty(
    texts.map((text) => text?.replace(/[^\p{P}]$/u, `$&${stop}`)),
    between,
  );
}
