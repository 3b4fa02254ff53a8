import { isRuleName } from '../catalog/rules.js';
import { nonEmpty } from '../guard/values.js';
import { isRecord, getOwn, type PlainRecord } from '../guard/records.js';
import { isPrivate } from '../guard/privateNames.js';
import type { RawIssue } from '../model/FormatResult.js';
import {
  closerSentenceNames,
  ownSentenceNames,
  placeNames,
  placeRecordNames,
  pointerNames,
  problemSentenceNames,
  refusedNames,
  ruleNameNames,
} from '../vocabulary/problemNames.js';
import { isCommonSpelling, ruleMeaning, saidByRule } from './ruleMeaning.js';
import { sentenceIn } from './sentences.js';
import { consumeFirst } from './consumeFirst.js';

/** The rule of a problem that no row of the catalog tells: the server's sentence is then said. */
const OTHER = 'other';

/** Names of errors, which are no names of fields. */
const ERROR_NAME = /(error|exception)$/i;

/** A problem, and where it says that it is. */
interface Placed {
  readonly told: PlainRecord;
  readonly place: unknown;
}

/**
 * Understands a problem told in another vocabulary than ours: finds its name, place and sentences,
 * and the rule of the catalog that says the same. The name stays as the server spelled it, and means
 * one of our rules only where `vocabulary/ruleSpellings.ts` says so: what others call `reference` is
 * not what the content APIs call so. What no rule says keeps the server's words and facts.
 *
 * @param isForeign whether another server than a content API sent it: then `name` is none of our rules
 */
export function readProblem(reading: RawIssue, isForeign = false): RawIssue {
  const element = isRecord(reading.facts) ? reading.facts : {};
  const read: string[] = [];
  const named = reading.name ?? getOwn(element, 'name');
  // a type with a dot is Joi's name of a rule; any other is a fact
  const name =
    named ??
    consumeFirst(element, ['type'], read, isDotted) ??
    consumeFirst(element, ruleNameNames, read) ??
    // Rails: `{error: 'blank'}`; others have their sentence there
    (isForeign ? consumeFirst(element, ['error'], read, isCommonSpelling) : undefined);
  const isPlaced =
    isPlace(reading.path ?? getOwn(element, 'path')) || reading.pointer !== undefined;
  const placed = placeOf(element, name, isPlaced, read);
  const { told } = placed;
  const ours = reading.sentences ?? ownSentenceNames.map((key) => getOwn(told, key));
  const sentences = [
    ...closerSentenceNames.map((key) => consumeFirst(told, [key], read)),
    ...ours,
    ...problemSentenceNames.map((key) =>
      read.includes(key) ? undefined : consumeFirst(told, [key], read, Boolean),
    ),
  ];
  const input = consumeFirst(told, ['input'], read, Boolean);
  const sentence = sentences.map(sentenceIn).find(Boolean);
  const meaning = ruleMeaning(nonEmpty(name), sentence, told, isForeign);
  // most often it is a sentence alone
  if (read.length === 0 && !meaning && !isForeign) return reading;
  if (meaning) read.push(...saidByRule);
  if (isForeign) read.push(...refusedNames);
  // TypeBox and `vnd.error` call a pointer the path, PayPal the field
  const path = isForeign ? getOwn(element, 'path') : undefined;
  const place = placed.place ?? (isPointerText(path) ? path : undefined);
  const isPointer = pointerNames.some((pointer) => read.includes(pointer)) || isPointerText(place);
  const isNowhere = isForeign && !isPlaced && place === undefined && sentence !== undefined;
  const field = isNowhere && !meaning ? fieldIn(named) : undefined;
  // one literal: a copy with changes takes longer than all the rest
  return {
    name: field === undefined ? name : undefined,
    rule: meaning?.rule ?? OTHER,
    path: isPointer ? undefined : (place ?? field ?? reading.path),
    pointer: isPointer ? place : reading.pointer,
    sentences,
    locale: reading.locale,
    value: reading.value ?? getOwn(told, 'value') ?? input,
    entity: reading.entity,
    facts: meaning ? { ...told, ...meaning.facts } : told,
    read,
    remarks: reading.remarks,
  };
}

/** Where a problem is, and its facts with those that stand in a record beside the place. */
function placeOf(element: PlainRecord, name: unknown, isPlaced: boolean, read: string[]): Placed {
  // Joi's own record of facts says name and place again
  const context = isDotted(name) ? consumeFirst(element, ['context'], read, isRecord) : undefined;
  if (context) read.push('label', 'key');
  const told: PlainRecord = context ? { ...element, ...context } : element;
  const place = isPlaced ? undefined : consumeFirst(told, placeNames, read, isPlace);
  return isPlaced || place !== undefined ? { told, place } : placeInside(told, read);
}

/** The place that a record in the problem tells, as `source` does in JSON:API. */
function placeInside(told: PlainRecord, read: string[]): Placed {
  for (const key of placeRecordNames) {
    const record = getOwn(told, key);
    if (!isRecord(record) || isPrivate(told, key)) continue;
    const place = consumeFirst(record, placeNames, read, isPlace);
    if (place === undefined) continue;
    // a fact of both would be lost
    if (Object.keys(record).some((name) => Object.hasOwn(told, name))) return { told, place };
    read.push(key);
    return { told: { ...told, ...record }, place };
  }
  return { told, place: undefined };
}

/** A field by its name: what is called so may be an error, too, or a rule. */
function fieldIn(name: unknown): string | undefined {
  const field = nonEmpty(name);
  return field === undefined || ERROR_NAME.test(field) || isRuleName(field) ? undefined : field;
}

function isDotted(value: unknown): boolean {
  return typeof value === 'string' && value.includes('.');
}

function isPointerText(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('/');
}

function isPlace(value: unknown): boolean {
  return (typeof value === 'string' && value !== '') || Array.isArray(value);
}
