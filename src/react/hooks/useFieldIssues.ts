'use client';
import { useId, useMemo } from 'react';
import { describeIssue } from '../../describe/describeIssue.js';
import { warnOnce } from '../../developer/warnOnce.js';
import type { ApiError } from '../../model/ApiError.js';
import { fromJsonPointer } from '../../model/fromJsonPointer.js';
import { fromPathText } from '../../model/fromPathText.js';
import type { Issue, IssuePath } from '../../model/Issue.js';
import { toJsonPointer } from '../../model/toJsonPointer.js';
import { useApiErrorConfig } from '../config.js';
import { toIssues } from '../toIssues.js';
import { issuesAt } from '../issuesAt.js';
import { useNeutralFormatters } from './useNeutralFormatters.js';

/** What a field needs to show its own issues. */
export interface FieldIssues {
  /** Those of this field, in the server’s order. */
  readonly issues: readonly Issue[];
  /** One sentence for each issue, in the same words as the summary; equal sentences once. */
  readonly messages: readonly string[];
  /** For the input; empty when there is no issue. */
  readonly inputProps: { readonly 'aria-invalid'?: true; readonly 'aria-describedby'?: string };
  /**
   * For the element that holds the messages: its id, and the language and direction of their words. Where one
   * of them is the server's the language is empty, so not known, and the direction that of what is written.
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
  const { locale, fieldLabel } = useApiErrorConfig();
  const speech = useNeutralFormatters();
  const id = useId();
  const pointer = toJsonPointer(segmentsOf(path));
  return useMemo(() => {
    const issues = error
      ? issuesAt({ issues: toIssues(error.issues) }, fromJsonPointer(pointer))
      : [];
    const messages = issues.map((issue) => describeIssue(issue, { locale, fieldLabel, speech }));
    const isInvalid = issues.length > 0;
    // what a server wrote may be in any language, which HTML tells by an empty text
    const isServers = issues.some(({ message }) => messages.includes(message));
    return {
      issues,
      messages: [...new Set(messages)],
      inputProps: isInvalid ? { 'aria-invalid': true, 'aria-describedby': id } : {},
      messageProps: isServers
        ? { id, lang: '', dir: 'auto' }
        : { id, lang: locale.tag, dir: locale.dir },
    };
  }, [error, pointer, locale, fieldLabel, speech, id]);
}

/** What is no list is read as a path that is one text: of any other value no field has the name. */
function segmentsOf(path: IssuePath): IssuePath {
  if (Array.isArray(path)) return path as IssuePath;
  const segments = fromPathText(String(path));
  warnOnce('RAE025', segments);
  return segments;
}
