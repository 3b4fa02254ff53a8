import { rowOfRule } from '../catalog/rules.js';
import { nonEmptyText } from '../guard/scalars.js';
import { isRecord, getOwn, type PlainRecord } from '../guard/records.js';
import type { RawIssue } from '../model/FormatResult.js';
import { dottedPlaceNames } from '../vocabulary/placeNames.js';
import {
  closerSentenceNames,
  ownSentenceNames,
  problemSentenceNames,
  ruleNameNames,
  ruleSentenceNames,
  wholeNames,
} from '../vocabulary/problemMembers.js';
import { vagueSentenceNames } from '../vocabulary/bodyMembers.js';
import type { Validator } from '../vocabulary/validators.js';
import { consumeFirst } from './consumeFirst.js';
import { knownName, membersNamed } from './knownNames.js';
import { isDotted, isPlace, placeOf, requestPathIn } from './placeOfProblem.js';
import { isCommonSpelling, matchRule, ruleFactNames, validatorMeaning } from './matchRule.js';
import { segmentsOf } from './segmentsOf.js';
import { sentenceIn } from './sentences.js';
import { lastSegment, validatorOf } from './validatorOf.js';

/** The rule of a problem that no row of the catalog tells: the server's sentence is then said. */
const OTHER = 'other';

/** The name of a class of errors. A field may be called `last_error`. */
const ERROR_NAME = /(?:^|\W)(?:[A-Z]\w*)?(?:[Ee]rror|[Ee]xception|ERROR|EXCEPTION)$/;

/**
 * Translates a problem from the vocabulary of another server or validator: finds its name, place and sentences, and
 * the rule of the catalog that says the same. The name stays as it was spelled. It means one of our rules only where
 * `vocabulary/ruleSpellings.ts` says so, since others mean other things by `reference` than content APIs do. Where
 * no rule says the same, the problem keeps the server's words and facts.
 *
 * @param isForeign whether another server than a content API sent it, so that `name` is none of our rules
 */
export function readProblem(reading: RawIssue, isForeign = false): RawIssue {
  const element = isRecord(reading.facts) ? reading.facts : {};
  const read: string[] = [];
  const validator = validatorOf(element);
  const named = reading.name ?? getOwn(element, 'name');
  const name = nameOf(element, named, validator, isForeign, read);
  const requestPath = isForeign ? requestPathIn(element) : undefined;
  const own = requestPath === undefined ? getOwn(element, 'path') : undefined;
  const isPlaced = isPlace(reading.path ?? reading.pointer ?? own);
  const { told, place } = placeOf(element, name, isPlaced, read);
  const sentences = sentencesOf(told, reading.sentences, read);
  const input = consumeFirst(told, ['input'], read, Boolean);
  const sentence = sentences.map(sentenceIn).find(Boolean);
  const meaning =
    (validator && validatorMeaning(validator, told)) ??
    matchRule(nonEmptyText(name), sentence, told, isForeign);
  // most often there was nothing to translate
  if (read.length === 0 && !meaning && !isForeign) return reading;
  if (meaning) read.push(...ruleFactNames, ...(validator ? [validator.facts] : []));
  const mayBeNamed = isForeign && !isPlaced && !meaning && sentence !== undefined;
  const field = mayBeNamed ? fieldFromName(named) : undefined;
  // one literal: to copy the reading and change it would take longer than all the rest
  return {
    name,
    rule: meaning?.rule ?? OTHER,
    path:
      pathFrom(element, place ?? field, read, isForeign ? validator : undefined) ?? reading.path,
    pointer: reading.pointer,
    sentences,
    locale: reading.locale,
    value: reading.value ?? getOwn(told, 'value') ?? input,
    entity: reading.entity,
    facts: meaning ? { ...told, ...meaning.facts } : told,
    read,
    remarks: requestPath ? [`path: ${requestPath}`, ...(reading.remarks ?? [])] : reading.remarks,
  };
}

/** The name of the broken rule, or of the error, as the server spells it. */
function nameOf(
  element: PlainRecord,
  named: unknown,
  validator: Validator | undefined,
  isForeign: boolean,
  read: string[],
): unknown {
  return (
    (validator && consumeFirst(element, [validator.name], read)) ??
    named ??
    // a type with a dot is the name of a rule of Joi; any other type is a fact
    consumeFirst(element, ['type'], read, isDotted) ??
    consumeFirst(element, ruleNameNames, read) ??
    // others have their sentence there
    (isForeign ? consumeFirst(element, ruleSentenceNames, read, isCommonSpelling) : undefined)
  );
}

/** Everything that is said of the problem, the best sentence first. */
function sentencesOf(
  told: PlainRecord,
  given: RawIssue['sentences'],
  read: string[],
): readonly unknown[] {
  const said: unknown[] = [];
  const say = (name: string) => {
    const sentence = getOwn(told, name);
    if (!sentence || read.includes(name)) return;
    read.push(name);
    said.push(sentence);
  };
  for (const name of membersNamed(told, closerSentenceNames))
    if (typeof getOwn(told, name) === 'string') say(name);
  if (given) said.push(...given);
  else
    for (const name of membersNamed(told, ownSentenceNames))
      if (!read.includes(name)) {
        const sentence = getOwn(told, name);
        // FHIR: the text may stand beside codings, or alone
        const text = nonEmptyText(getOwn(sentence, 'text'));
        said.push(text ?? sentence);
        if (text && Object.keys(sentence as PlainRecord).length === 1) read.push(name);
      }
  for (const name of membersNamed(told, problemSentenceNames)) say(name);
  if (!said.some(sentenceIn)) for (const name of membersNamed(told, vagueSentenceNames)) say(name);
  return said;
}

/** The path of the problem. A validator may tell its last segment elsewhere. */
function pathFrom(
  element: PlainRecord,
  told: unknown,
  read: readonly string[],
  validator: Validator | undefined,
): unknown {
  if (wholeNames.includes(told as string)) return '';
  const isMember = read.some((name) => dottedPlaceNames.includes(knownName(name)));
  const place = isMember ? nonEmptyText(told)?.replace(/^\./, '') : told;
  const last = validator ? lastSegment(validator, element) : [];
  return last.length === 0 ? place : [...segmentsOf(place ?? getOwn(element, 'path')), ...last];
}

/** The field that a `name` means, unless it is that of an error or a rule. */
function fieldFromName(name: unknown): string | undefined {
  return rowOfRule(name) || isErrorName(name) ? undefined : nonEmptyText(name);
}

/** Whether a name is that of an error, and of no field. */
export function isErrorName(name: unknown): boolean {
  return ERROR_NAME.test(nonEmptyText(name) ?? '');
}
