'use client';
import { useId, useMemo } from 'react';
import { describeIssue } from '../../describe/describeIssue.js';
import { isolated } from '../../describe/isolated.js';
import { warnOnce } from '../../developer/warnOnce.js';
import type { ApiError } from '../../model/ApiError.js';
import { fromJsonPointer } from '../../model/fromJsonPointer.js';
import { fromPathText } from '../../model/fromPathText.js';
import type { Issue, IssuePath } from '../../model/Issue.js';
import { toJsonPointer } from '../../model/toJsonPointer.js';
import { useApiErrorConfig } from '../config.js';
import { usableIssues } from '../usableIssues.js';
import { issuesAt } from '../issuesAt.js';
import { useNeutralSpeech } from './useNeutralSpeech.js';

/** What a field needs to show its own issues. */
export interface FieldIssues {
  /** The issues of this field, in the server’s order. */
  readonly issues: readonly Issue[];
  /** One sentence for each issue, in the same words as the summary; equal sentences appear once. */
  readonly messages: readonly string[];
  /** For the input; empty when there is no issue. */
  readonly inputProps: { readonly 'aria-invalid'?: true; readonly 'aria-describedby'?: string };
  /**
   * For the element that holds the messages: its id, and the language and direction of their words. If one
   * of them is in the server's words, `lang` is empty, which means unknown, and the text decides the direction. In a
   * right-to-left language it decides only that of its sentence, which stays on the side of its field.
   */
  readonly messageProps: {
    readonly id: string;
    readonly lang: string;
    readonly dir: 'ltr' | 'rtl' | 'auto';
  };
}

/**
 * All issues whose path begins with `path`: `['fields', 'title']` for all locales of a field,
 * `['fields', 'title', 'en-US']` for one.
 *
 * @example
 * const title = useFieldIssues(save.error, ['fields', 'title', 'en-US']);
 * <input {...title.inputProps} />
 * <p {...title.messageProps}>{title.messages.map((message) => <span key={message}>{message}. </span>)}</p>
 */
export function useFieldIssues(error: ApiError | null | undefined, path: IssuePath): FieldIssues {
  const { locale, fieldLabel, entityLabel } = useApiErrorConfig();
  const speech = useNeutralSpeech();
  const id = useId();
  const segments = segmentsOf(path);
  const pointer = segments && toJsonPointer(segments);
  return useMemo(() => {
    const issues =
      error && pointer !== undefined
        ? issuesAt({ issues: usableIssues(error.issues) }, fromJsonPointer(pointer))
        : [];
    const sentences = issues.map((issue) => {
      const text = describeIssue(issue, { locale, fieldLabel, entityLabel, speech });
      return { text, isServers: text === issue.message };
    });
    const messages = sentences.map(({ text, isServers }) =>
      isServers ? isolated(text, locale) : text,
    );
    const isServers = sentences.some((sentence) => sentence.isServers);
    const isInvalid = issues.length > 0;
    return {
      issues,
      messages: [...new Set(messages)],
      inputProps: isInvalid ? { 'aria-invalid': true, 'aria-describedby': id } : {},
      messageProps: {
        id,
        // a server's words may be in any language, which HTML expresses by an empty string
        lang: isServers ? '' : locale.tag,
        // in a right-to-left language the sentence is isolated: `auto` would draw it away from its field
        dir: isServers && locale.dir === 'ltr' ? 'auto' : locale.dir,
      },
    };
  }, [error, pointer, locale, fieldLabel, entityLabel, speech, id]);
}

/** A path that is a text is read as one. Anything else, which code without types may give, names no field. */
function segmentsOf(path: unknown): IssuePath | undefined {
  if (Array.isArray(path) && path.every(isSegment)) return path;
  const segments = typeof path === 'string' ? fromPathText(path) : undefined;
  warnOnce('RAE025', segments ?? path);
  return segments;
}

function isSegment(value: unknown): value is IssuePath[number] {
  return typeof value === 'string' || typeof value === 'number';
}
