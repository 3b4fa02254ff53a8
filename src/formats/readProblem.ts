import { isRecord, own, type PlainRecord } from '../guard/own.js';
import { nonEmpty } from '../guard/nonEmpty.js';
import type { IssueReading } from '../model/Reading.js';
import {
  ownSentenceNames,
  placeNames,
  pointerNames,
  problemSentenceNames,
  ruleNameNames,
} from '../vocabulary/bodyNames.js';
import { ruleMeaning, saidByRule } from './ruleMeaning.js';
import { take } from './take.js';

/** The rule of a problem that no row of the catalog tells: the server's sentence is then said. */
const OTHER = 'other';

/**
 * Understands a problem told in another server's vocabulary: finds its name, place and sentences,
 * and the rule of the catalog that says the same. The name stays as the server spelled it, and means
 * one of our rules only where `vocabulary/ruleSpellings.ts` says so: what others call `reference` is
 * not what the content APIs call so. What no rule says keeps the server's words and facts.
 */
export function readProblem(reading: IssueReading): IssueReading {
  const element = isRecord(reading.facts) ? reading.facts : {};
  const read: string[] = [];
  const named = reading.name ?? own(element, 'name');
  // a type with a dot is Joi's name of a rule; any other is a fact
  const name =
    named ?? take(element, ['type'], read, isDotted) ?? take(element, ruleNameNames, read);
  // Joi's own record of facts says name and place again
  const context = isDotted(name) ? take(element, ['context'], read, isRecord) : undefined;
  if (context) read.push('label', 'key');
  const isPlaced = isPlace(reading.path ?? own(element, 'path')) || reading.pointer !== undefined;
  const told: PlainRecord = context ? { ...element, ...context } : element;
  const place = isPlaced ? undefined : take(told, placeNames, read, isPlace);
  const ours = reading.sentences ?? ownSentenceNames.map((key) => own(told, key));
  const sentences = [
    ...ours,
    ...problemSentenceNames.map((key) => take(told, [key], read, Boolean)),
  ];
  const input = take(told, ['input'], read, Boolean);
  const sentence = sentences.map(nonEmpty).find(Boolean);
  const meaning = ruleMeaning(nonEmpty(name), sentence, told);
  // most often it is a sentence alone
  if (read.length === 0 && !meaning) return reading;
  if (meaning) read.push(...saidByRule);
  const isPointer = pointerNames.some((pointer) => read.includes(pointer));
  // one literal: a copy with changes takes longer than all the rest
  return {
    name,
    rule: meaning?.rule ?? OTHER,
    path: isPointer ? undefined : (place ?? reading.path),
    pointer: isPointer ? place : reading.pointer,
    sentences,
    locale: reading.locale,
    value: reading.value ?? own(told, 'value') ?? input,
    entity: reading.entity,
    facts: meaning ? { ...told, ...meaning.facts } : told,
    read,
    remarks: reading.remarks,
  };
}

function isDotted(value: unknown): boolean {
  return typeof value === 'string' && value.includes('.');
}

function isPlace(value: unknown): boolean {
  return typeof value === 'string' || Array.isArray(value);
}
