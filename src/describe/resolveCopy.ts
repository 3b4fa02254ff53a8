import { attemptOrTell } from '../developer/attemptOrTell.js';
import { hintAtNoText } from '../developer/hintAtNoText.js';
import type { MessageNumber } from '../developer/messages.js';
import { getOwnRow } from '../locales/getOwnRow.js';
import type { ApiError } from '../model/ApiError.js';

/** A text of the app's own, or a function that makes it of the failure. */
export type CopyText = string | ((error: ApiError) => string);

/** The app's own words for one code. What is left out is worded by the locale. */
export interface CopyRow {
  /** The effect, readable alone. */
  readonly title?: CopyText | undefined;
  /** In place of the whole body and of the quote: the app then says what became of the work. */
  readonly body?: CopyText | undefined;
  /** Label of the primary action. */
  readonly action?: CopyText | undefined;
}

/**
 * The app's own words, by `sys.id` as the server spells it, or by canonical code.
 *
 * What is no text, a function that throws, which the developer is told, or an empty text is passed over: the next row
 * of the precedence speaks. Words must not be the reason why a failure is not shown.
 *
 * @example
 * const copy: Copy = {
 *   HibernatedError: { title: 'Your workspace is starting' },
 *   QuotaReached: { body: ({ detail }) => `Ask Dana for more room. ${detail ?? ''}` },
 * };
 */
export type Copy = Readonly<Record<string, CopyRow | undefined>>;

/** The app's own words: those for the verbatim `sys.id` first, then for the canonical code. */
export function resolveCopy(error: ApiError, copy: Copy, part: keyof CopyRow): string {
  const textFor = (name = '') =>
    callForText(
      'RAE017',
      () => {
        const text = getOwnRow(copy, name)?.[part];
        return typeof text === 'function' ? text(error) : text;
      },
      `copy.${name}.${part}`,
    );
  return textFor(error.sysId) || textFor(error.code);
}

/**
 * What an app's own function says; empty when it throws or gives no text, so that other words speak
 * instead of none. The developer is told what it threw or gave.
 *
 * @param number of the message that says so
 * @param about what it is to say, if the number alone does not tell it
 */
export function callForText(number: MessageNumber, say: () => unknown, about?: string): string {
  const text = attemptOrTell(number, say, about);
  hintAtNoText(number, text, about);
  return typeof text === 'string' && text.trim() ? text : '';
}
