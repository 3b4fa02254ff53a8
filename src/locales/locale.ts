import type { ErrorCode } from '../catalog/codes.js';
import type { RuleName, RuleParams } from '../catalog/rules.js';
import type { ErrorKind, Intent, Recovery, Resource } from '../model/ApiError.js';
import type { EntityLink, IssueBase } from '../model/Issue.js';
import type { Speech } from './speech.js';

/** Title and body of a banner. */
export interface Words {
  /** The effect in three to six words: no status, no instruction. */
  readonly title: string;
  /** Why and what to do, in one or two sentences. What became of the work is added to it. */
  readonly body: string;
}

/** What the words of a row may depend on. */
export interface WordsContext {
  /** The thing that the failure is about, by its type as the API spells it. */
  readonly resource: Pick<Resource, 'type'> | undefined;
  /** Whether single problems are listed below the words. */
  readonly listed: boolean;
  readonly intent: Intent | undefined;
  /** Whether the browser believes to be online; a hint. */
  readonly online: boolean;
  readonly speech: Speech;
}

/** Fixed words, or words made of what is known of the failure. */
export type WordsOf = Words | ((context: WordsContext) => Words);

/** What the sentence of a rule may depend on. */
export interface RuleContext<Rule extends RuleName> {
  /** Name of the field, ready to start a sentence with. */
  readonly label: string;
  readonly params: RuleParams[Rule];
  /** Where the problem is, and a short preview of the refused value. */
  readonly issue: IssueBase;
  /** Name of the issue's locale in the language of the words, such as `German (Austria)`. */
  readonly localeName: string | undefined;
  readonly speech: Speech;
}

/** A whole sentence with named values. */
export type Phrase<Values = object> = (values: Values & { readonly speech: Speech }) => string;

/** What became of a write, in one sentence. */
export interface OutcomeWords {
  /** The server surely did not do it. */
  readonly notDone: string;
  /** The server may have done it. */
  readonly unknown: string;
}

/** Every other text that a component, the report or a sentence needs. */
export interface UiWords {
  readonly errorSeverity: string;
  readonly warningSeverity: string;
  readonly dismiss: string;

  readonly technicalDetails: string;
  readonly copied: string;
  /** The text could not be put on the clipboard and is selected instead. */
  readonly copyFailed: string;
  readonly code: string;
  readonly status: string;
  readonly requestId: string;
  readonly time: string;
  readonly request: string;
  readonly serverMessage: string;
  readonly reasons: string;
  /** One line of a report: `Request ID: 4f1c`. */
  readonly line: Phrase<{ readonly label: string; readonly value: string }>;

  readonly reloadPage: string;
  readonly reloadQuestion: Words;
  readonly reloadAndDiscard: string;
  readonly copyMyChanges: string;
  readonly keepEditing: string;
  readonly changesCopied: string;

  readonly retrying: string;
  readonly reloading: string;
  readonly pending: string;
  /** A time span from now: `in 12 seconds`, `in about 59 minutes`. */
  readonly inTime: Phrase<{ readonly duration: string; readonly precision: 'exact' | 'about' }>;
  /** Said once when a wait starts; `wait` is what `waitText` gives. */
  readonly waitStarts: Phrase<{ readonly wait: string }>;
  /** Said once when the wait is over. */
  readonly ready: string;
  /** Said after a success, by what was attempted. */
  readonly success: Readonly<Record<Intent | 'other', string>>;
  /** Said when a call failed again; `attempt` is 2 or more. */
  readonly repeated: Phrase<{ readonly attempt: number }>;
  /** Said in place of several announcements that came at once. */
  readonly severalErrors: Phrase<{ readonly count: number }>;

  /** Heading of the issues; `count` is the number of groups. */
  readonly issuesHeading: Phrase<{ readonly count: number }>;
  /** Beside an issue that came `count` times, 2 or more. */
  readonly issueCount: Phrase<{ readonly count: number }>;
  /** Label of one item of a list field; the first position is 1. */
  readonly listItem: Phrase<{ readonly label: string; readonly position: number }>;
  /** Label of what has no field: the content as a whole. */
  readonly wholeContent: string;
  readonly showMore: Phrase<{ readonly count: number; readonly rest: number }>;
  /** Issues that the server sent and that are not kept. */
  readonly truncated: Phrase<{ readonly count: number }>;
  /** The body was longer, or nested deeper, than is read. */
  readonly cutShort: string;
  /** Names an entity: `Entry 4LgMotpNF6W20YKmuemW0a`. */
  readonly entity: Phrase<EntityLink>;
}

/**
 * Every word of one language. The keys of the three tables come from the catalog: a new row there
 * makes each shipped language owe its words before it compiles.
 *
 * An app changes single words by spreading a shipped language.
 *
 * @example
 * const house: Locale = {
 *   ...en,
 *   rules: { ...en.rules, required: ({ label }) => `${label} is missing` },
 * };
 */
export interface Locale {
  /** BCP 47 tag; also decides plurals, numbers, dates and lists. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  readonly codes: { readonly [Code in ErrorCode]: WordsOf };
  /** Words for a code that no row knows. */
  readonly kinds: { readonly [Kind in ErrorKind]: WordsOf };
  /** Words for data that came along with errors. */
  readonly partial: WordsOf;
  /** One sentence without a full stop. */
  readonly rules: { readonly [Rule in RuleName]: (context: RuleContext<Rule>) => string };
  /** For a rule without a row for which the server gave no words. `name`: as the server spelled it. */
  readonly otherRule: Phrase<{ readonly label: string; readonly name: string | undefined }>;
  /** What became of the work: after a save, and when the intent is not known. */
  readonly outcomes: { readonly save: OutcomeWords; readonly other: OutcomeWords };
  /** Label of the button of each way out. */
  readonly actions: Readonly<Record<Exclude<Recovery, 'none'>, string>>;
  readonly ui: UiWords;
}
