import { rowOfRule } from '../../catalog/rules.js';
import { nonEmptyText } from '../../guard/scalars.js';
import { isRecord, getOwn, type PlainRecord } from '../../guard/records.js';
import type { RawIssue } from '../../model/FormatResult.js';
import { dottedPlaceNames } from '../../vocabulary/placeNames.js';
import {
  closerSentenceNames,
  ownSentenceNames,
  problemSentenceNames,
  ruleNameNames,
  ruleSentenceNames,
  wholeNames,
} from '../../vocabulary/problemMembers.js';
import { vagueSentenceNames } from '../../vocabulary/bodyMembers.js';
import type { Validator } from '../../vocabulary/validators.js';
import { knownName, membersNamed } from '../../wire/knownNames.js';
import {
  type Dialect,
  isCommonSpelling,
  matchRule,
  ruleFactNames,
  validatorMeaning,
} from './matchRule.js';
import { MemberReader } from '../MemberReader.js';
import {
  isDotted,
  isPlace,
  mergeContext,
  placeInItem,
  placeOf,
  requestPathIn,
} from './placeOfProblem.js';
import { segmentsOf } from './segmentsOf.js';
import { sentenceIn } from '../sentences.js';
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
 */
export function readProblem(reading: RawIssue, dialect: Dialect): RawIssue {
  const isForeign = dialect === 'other';
  const element = isRecord(reading.facts) ? reading.facts : {};
  const members = new MemberReader(element);
  const validator = validatorOf(element);
  const named = reading.name ?? getOwn(element, 'name');
  const name = nameOf(members, named, validator, dialect);
  const requestPath = isForeign ? requestPathIn(members) : undefined;
  const ownPath = requestPath === undefined ? getOwn(element, 'path') : undefined;
  const isPlaced = isPlace(reading.path ?? reading.pointer ?? ownPath);
  mergeContext(members, name);
  const place = isPlaced ? placeInItem(members) : placeOf(members);
  const facts = members.record as PlainRecord;
  const sentences = sentencesOf(members, reading.sentences);
  const input = members.take(['input'], Boolean);
  const sentence = sentences.map(sentenceIn).find(Boolean);
  const meaning =
    (validator && validatorMeaning(validator, facts)) ??
    matchRule(nonEmptyText(name), sentence, facts, dialect);
  // most often there was nothing to translate
  if (members.taken.length === 0 && !meaning && !isForeign) return reading;
  if (meaning) members.markTaken(...ruleFactNames, ...(validator ? [validator.facts] : []));
  const mayBeNamed = isForeign && !isPlaced && !meaning && sentence !== undefined;
  const field = mayBeNamed ? fieldFromName(named) : undefined;
  // one literal: to copy the reading and change it would take longer than all the rest
  return {
    name,
    rule: meaning?.rule ?? OTHER,
    path:
      pathFrom(element, place ?? field, members, isForeign ? validator : undefined) ?? reading.path,
    pointer: reading.pointer,
    sentences,
    locale: reading.locale,
    value: reading.value ?? getOwn(facts, 'value') ?? input,
    entity: reading.entity,
    facts: meaning ? { ...facts, ...meaning.facts } : facts,
    read: members.taken,
    remarks: requestPath ? [`path: ${requestPath}`, ...(reading.remarks ?? [])] : reading.remarks,
  };
}

/** The name of the broken rule, or of the error, as the server spells it. */
function nameOf(
  members: MemberReader,
  named: unknown,
  validator: Validator | undefined,
  dialect: Dialect,
): unknown {
  return (
    (validator && members.take([validator.name])) ??
    named ??
    // a type with a dot is the name of a rule of Joi; any other type is a fact
    members.take(['type'], isDotted) ??
    members.take(ruleNameNames) ??
    // others have their sentence there
    (dialect === 'other' ? members.take(ruleSentenceNames, isCommonSpelling) : undefined)
  );
}

/** Everything that is said of the problem, the best sentence first. */
function sentencesOf(members: MemberReader, known: RawIssue['sentences']): readonly unknown[] {
  const closer = members.takeAll(closerSentenceNames, nonEmptyText);
  const own = known ?? ownSentencesOf(members);
  const sentences = [...closer, ...own, ...members.takeAll(problemSentenceNames, Boolean)];
  return sentences.some(sentenceIn)
    ? sentences
    : [...sentences, ...members.takeAll(vagueSentenceNames, Boolean)];
}

/** The sentences under the names of the content APIs, which the model does not tell as facts either way. */
function ownSentencesOf(members: MemberReader): readonly unknown[] {
  return membersNamed(members.record, ownSentenceNames)
    .filter((name) => !members.taken.includes(name))
    .map((name) => {
      const sentence = getOwn(members.record, name);
      // FHIR: the text may stand beside codings, or alone
      const text = nonEmptyText(getOwn(sentence, 'text'));
      if (text === undefined) return sentence;
      if (Object.keys(sentence as PlainRecord).length === 1) members.markTaken(name);
      return text;
    });
}

/** The path of the problem. A validator may tell its last segment elsewhere. */
function pathFrom(
  element: PlainRecord,
  found: unknown,
  { taken }: MemberReader,
  validator: Validator | undefined,
): unknown {
  if (wholeNames.includes(found as string)) return '';
  const isDottedPlace = taken.some((name) => dottedPlaceNames.includes(knownName(name)));
  const place = isDottedPlace ? nonEmptyText(found)?.replace(/^\./, '') : found;
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
