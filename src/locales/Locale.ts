import type { ActionName, Recovery } from '../catalog/actions.js';
import type { ErrorCode } from '../catalog/codes.js';
import type { WriteIntent } from '../catalog/intents.js';
import type { RuleName, RuleParams } from '../catalog/rules.js';
import type { Intent, Severity } from '../model/ApiError.js';
import type { EntityLink, IssueBase } from '../model/Issue.js';
import type { PluralForms, Speech } from './speech.js';

/**
 * How long there is to wait before another attempt:
 *
 * - `known`: until a time that the server named, which is counted down beside the button.
 * - `unknown`: no time was named.
 * - `over`: no longer.
 */
export type WaitState = 'known' | 'unknown' | 'over';

/** What to do, in a sentence; by how long there is to wait before, where that helps. */
export type Advice = string | { readonly [Wait in WaitState]?: string };

/** Title and body of a banner. */
export interface Words {
  /** The effect in three to six words: no status, no instruction. */
  readonly title: string;
  /** Why, in a sentence or two. What became of the work is added to it. */
  readonly body: string;
  /**
   * What to do. It follows the body, unless the call may have been carried out: what became of the work
   * then says to look first. Once a wait is over, its advice stands in place of the body: why there was
   * something to wait for is over, too.
   */
  readonly advice?: Advice;
}

/** What the words of a row may depend on; absent is what is not known, or not so. */
export interface WordsContext {
  /**
   * Whether the content API answered. Only then do the words speak of spaces, entries, assets and
   * content types.
   */
  readonly contentApi?: boolean;
  /** What the thing is that the failure is about, by its type: `Content type`. */
  readonly type?: string | undefined;
  /** Whether single problems are listed below the words. */
  readonly listed?: boolean;
  /** What was attempted. */
  readonly intent?: Intent | undefined;
  /** Whether it was to store what a person has entered, which after a reload has to be entered again. */
  readonly isEdit?: boolean;
  /** Whether the call may have been carried out, so that what tells is to look. */
  readonly maybeDone?: boolean;
  /** The wait before another attempt. Default `unknown`. */
  readonly wait?: WaitState;
  /** Whether the app said which version it changes; `false` when the server missed it. */
  readonly hasVersion?: boolean;
  /** Whether the server said that a limit of the plan is reached. */
  readonly isOverLimit?: boolean;
  /** Whether an earlier attempt of this form may have been carried out although it failed. */
  readonly unconfirmed?: boolean;
  /** Whether the browser believes to be offline; a hint. */
  readonly offline?: boolean;
}

/** Fixed words, or words made of what is known of the failure. */
export type WordsOf = Words | ((context: WordsContext) => Words);

/** A fact as a sentence needs it: links and lists are put into words, the rest stays as it is. */
export type Spoken<Fact> = Fact extends EntityLink | readonly unknown[] ? string : Fact;

/** The facts of a rule as its sentence needs them. */
export type SpokenFacts<Rule extends RuleName> = {
  readonly [Fact in keyof RuleParams[Rule]]: Spoken<RuleParams[Rule][Fact]>;
};

/** What the sentence of a rule may depend on: the facts of the rule, by name, and these. */
export type RuleContext<Rule extends RuleName> = IssueContext & SpokenFacts<Rule>;

/** Characters that a pattern may allow, by what is said of them: `a` to `z`, `A` to `Z`, `0` to `9`. */
export type CharacterName =
  | 'lower'
  | 'upper'
  | 'digits'
  | 'hyphen'
  | 'underscore'
  | 'dot'
  | 'space';

/** Types of values that have words; a server may name any other. */
export type ValueType =
  | 'Array'
  | 'Boolean'
  | 'Date'
  | 'Email'
  | 'Integer'
  | 'Link'
  | 'Number'
  | 'String'
  | 'Symbol'
  | 'Text';

/** What the sentence of each rule may depend on. */
export interface IssueContext {
  /** Name of the field, ready to start a sentence with. */
  readonly label: string;
  /** Where the problem is, and a short preview of the refused value. */
  readonly issue: IssueBase;
  /** What the bounds of a size count; `either` where nothing tells a text from a list. */
  readonly counted: 'characters' | 'items' | 'either';
  /** The characters that the pattern of a `regexp` allows, as a list; empty where it asks for anything else. */
  readonly allowed: string;
  /** What the value is to be, `a whole number`, by the type that the rule names; empty where it names none. */
  readonly valueType: string;
  /** Whether the field itself was refused as no record: its value was sent without the name of a locale. */
  readonly lacksLocale: boolean;
  /** Name of the issue's locale in the language of the words, such as `German (Austria)`. */
  readonly localeName: string | undefined;
  /** Writes numbers, dates, lists and plurals. */
  readonly speech: Speech;
}

/** A whole sentence with named values. */
export type Phrase<Values = object> = (values: Values & { readonly speech: Speech }) => string;

/** What became of a write, in one sentence each. */
export interface OutcomeWords {
  /** The server surely did not do it. */
  readonly notDone: string;
  /** The server may have done it, and nobody knows: what tells is to look. */
  readonly maybeDone: string;
}

/** Every other text, by the part of a component that shows it, or the fact that it labels. */
export interface UiWords {
  /** Stands beside the icon, for screen readers. */
  readonly severity: Readonly<Record<Severity, string>>;

  /** Opens the technical details. */
  readonly technical: string;
  /** The same where the work can be copied there: nobody would look for it under the other name. */
  readonly technicalAndDraft: string;
  /** Beside the button that copied, and said. */
  readonly copied: string;
  /** The text could not be put on the clipboard and is selected instead. */
  readonly copyFailed: string;
  /** The same of a text that is too long to be shown; `download` is beside it. */
  readonly copyTooLong: string;
  /** Keeps that text as a file. */
  readonly download: string;
  /** There is no text to copy, or none can be made of it. */
  readonly copyNothing: string;
  /** Label of the code as the server spelled it. */
  readonly code: string;
  /** Label of the HTTP status. */
  readonly status: string;
  /** Label of the request id. */
  readonly requestId: string;
  /** Label of the time at which the failure was read. */
  readonly time: string;
  /** Label of method and URL. */
  readonly request: string;
  /** Label of the server's own message. */
  readonly detail: string;
  /** Label of the message of a browser or client, where no server is known to have answered. */
  readonly message: string;
  /** Label of what else the server said. */
  readonly reasons: string;
  /** Label of `cutShort`. */
  readonly note: string;
  /** Label of the documentation that the server linked to. */
  readonly help: string;

  /** In place of `actions.reload` when the app cannot load the latest version alone. */
  readonly reloadPage: string;
  /** Title of any failure to load the latest version: the effect, whose cause is in the body. */
  readonly reloadFailed: string;
  /** Asked before a reload that would lose work; its answers follow. */
  readonly question: Words;
  /** Answers `question`: reload, and lose the work. */
  readonly discard: string;
  /** Answers `question`: leave everything as it is. */
  readonly keep: string;

  /** Said while an action is under way. */
  readonly pending: { readonly [Action in Recovery]?: string } & { readonly other: string };
  /** A time span from now: `in 12 seconds`, `in about 59 minutes`. */
  readonly inTime: Phrase<{ readonly duration: string; readonly precision: 'exact' | 'about' }>;
  /** In place of a time span that is not known. */
  readonly soon: string;
  /** Said once when a wait starts; `wait` is what `inTime` or `soon` gives. */
  readonly waiting: Phrase<{ readonly wait: string }>;
  /** Said once when the wait is over. */
  readonly ready: string;
  /** Said after a success, by what was attempted. */
  readonly success: Readonly<Record<Intent | 'other', string>>;
  /** Said when a call failed again; `attempt` is 2 or more. */
  readonly repeat: Phrase<{ readonly attempt: number }>;

  /** Heading of the issues; `count` is the number of groups. */
  readonly fields: PluralForms;
  /**
   * The same where not every issue is about a field that someone fills in; `count` is theirs.
   * Also said in place of several announcements that came at once, and of how many were found.
   */
  readonly issues: PluralForms;
  /** Beside an issue that came `count` times, 2 or more. */
  readonly count: PluralForms;
  /** Label of one item of a list field; the first position is 1. */
  readonly item: Phrase<{ readonly label: string; readonly position: number }>;
  /** Label of what has no field: the content as a whole. */
  readonly content: string;
  /** Label of the box that finds issues in a long list. */
  readonly filter: string;
  /** Draws `count` more of the `rest` issues that are not drawn. */
  readonly more: Phrase<{ readonly count: number; readonly rest: number }>;
  /** Ends a list of which only the first are named: `3 more`. */
  readonly rest: PluralForms;
  /** Issues that the server sent and that are not kept. */
  readonly truncated: PluralForms;
  /** The body was longer, or nested deeper, than is read. */
  readonly cutShort: string;
}

/** Codes that say no more than the plainest code of their kind; the server's own words do. */
export type PlainCode =
  | 'UnknownKey'
  | 'MissingKey'
  | 'ActionPreconditionsFailed'
  | 'MissingOrganizationParameter'
  | 'MissingOrganization'
  | 'UnknownRoute'
  | 'DefaultLocaleNotDeletable'
  | 'FallbackLocaleNotDeletable'
  | 'FallbackLocaleNotRenameable'
  | 'BadGateway'
  | 'Unauthorized'
  | 'PersonalAccessTokenInvalidScopes'
  | 'UsageExceeded'
  | 'ConnectionFailed';

/** Words that each language owes. */
export type WordsOfEach = { readonly [Code in Exclude<ErrorCode, PlainCode>]: WordsOf };
/** Words that a language may have beside those of the kind. */
export type WordsOfPlain = { readonly [Code in PlainCode]?: WordsOf };

/** Words for each code; a language may word the plain ones too. */
// An interface, because the compiler then names the code that lacks words.
export interface WordsOfCodes extends WordsOfEach, WordsOfPlain {}

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
  /** Direction in which the language is written. */
  readonly dir: 'ltr' | 'rtl';
  /** What stands between two sentences; a space by default, nothing in Japanese and Chinese. */
  readonly betweenSentences?: string;
  /** What stands between a name and what is said of it; by default a colon and a space. */
  readonly colon?: string;
  /** What the types of the API are called; by default their own name, made readable. */
  readonly types?: Readonly<Record<string, string>>;
  /** Words for each code, or a function that makes them. */
  readonly codes: WordsOfCodes;
  /** Words for what can be told neither by its code nor by its kind. */
  readonly unknown: WordsOf;
  /** Words for data that came along with errors. */
  readonly partial: WordsOf;
  /** One sentence without a full stop. */
  readonly rules: { readonly [Rule in RuleName]: (context: RuleContext<Rule>) => string };
  /** Characters that a pattern may allow, for a list of them. */
  readonly characters: Readonly<Record<CharacterName, string>>;
  /** What a value is to be, by the type that the server asks for. */
  readonly valueTypes: Readonly<Record<ValueType, string>>;
  /** The same of a type that has no words; `name` as the server spelled it. */
  readonly otherValueType: Phrase<{ readonly name: string }>;
  /**
   * For what no row words and the server gave no words for. `name`: of a rule or, nested, of a whole
   * error, as the server spelled it.
   */
  readonly otherRule: Phrase<{ readonly label: string; readonly name: string | undefined }>;
  /** By what was attempted; of a write that the app does not name, the words of any change. */
  readonly outcomes: { readonly [Write in WriteIntent]: OutcomeWords };
  /** Label of the button of each action. */
  readonly actions: Readonly<Record<ActionName, string>>;
  /** Every other text. */
  readonly ui: UiWords;
}
