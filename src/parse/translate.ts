import { text } from '../catalog/facts.js';
import { ruleCatalog, type RuleRow } from '../catalog/rules.js';
import { ruleFor } from '../catalog/synonyms.js';
import { take } from '../formats/take.js';
import { isRecord, own, type PlainRecord } from '../guard/own.js';
import type { IssueReading } from '../model/Reading.js';
import { placeNames, pointerNames, problemSentenceNames } from '../vocabulary/bodyNames.js';

/** Where our problems have their sentences, the best place first. */
const OURS = ['customMessage', 'message', 'details'];

/** What a problem of Joi or Zod says beside the name of its rule, and our rule says itself. */
const SAID =
  'type origin expected received limit minimum maximum inclusive exact valids options values'.split(
    ' ',
  );

/** How other validators' names of rules, and the sentences that we know, begin. */
const VALIDATORS = /^\w+[._]|^(can't|has|is) /;

/**
 * Understands a problem told in another server's vocabulary: finds its name, place and sentences,
 * and the rule of the catalog that says the same. The name stays as the server spelled it; what no
 * rule says keeps the server's words and facts.
 */
export function translate(reading: IssueReading): IssueReading {
  const element = isRecord(reading.facts) ? reading.facts : {};
  const read: string[] = [];
  const named = reading.name ?? own(element, 'name');
  // a type with a dot is Joi's name of a rule; any other is a fact
  const name = named ?? take(element, ['type'], read, isDotted) ?? take(element, ['code'], read);
  // Joi's own record of facts says name and place again
  const context = isDotted(name) ? take(element, ['context'], read, isRecord) : undefined;
  if (context) read.push('label', 'key');
  const isPlaced = isPlace(reading.path ?? own(element, 'path')) || reading.pointer !== undefined;
  const told = context ? { ...element, ...context } : element;
  const place = isPlaced ? undefined : take(told, placeNames, read, isPlace);
  const ours = reading.sentences ?? OURS.map((key) => own(told, key));
  const sentences = [
    ...ours,
    ...problemSentenceNames.map((key) => take(told, [key], read, Boolean)),
  ];
  const input = take(told, ['input'], read, Boolean);
  const meaning = meaningOf(text(name ?? sentences.find(text)) ?? '', told);
  // most often it is a sentence alone
  if (read.length === 0 && !meaning) return reading;
  if (meaning) read.push(...SAID);
  const isPointer = pointerNames.some((pointer) => read.includes(pointer));
  // one literal: a copy with changes takes longer than all the rest
  return {
    name,
    rule: meaning?.rule,
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

/** The rule that a problem of this name breaks, and the facts that the rule reads. */
function meaningOf(name: string, told: PlainRecord) {
  // most names and sentences are no validator's
  if (!VALIDATORS.test(name)) return undefined;
  const get = (key: string) => own(told, key);
  // what a name of Zod means depends on what it is about; version 4 tells in its sentence alone
  // that nothing was there
  const phrase = /[. ]/.test(name)
    ? name
    : [get('origin') ?? get('type') ?? get('expected'), name, get('received') ?? get('message')]
        .map(text)
        .join('.');
  const rule = ruleFor(phrase);
  // the bounds of our rules are allowed themselves
  if (!rule || get('inclusive') === false || get('exact') === true) return undefined;
  const bound =
    get('limit') ?? get('minimum') ?? get('maximum') ?? /\d+/.exec(name)?.map(Number)[0];
  const facts = {
    ...(/min|small|length/.test(name) && { min: bound }),
    ...(/max|big|length/.test(name) && { max: bound }),
    ...(rule === 'in' && { expected: get('valids') ?? get('options') ?? get('values') }),
    ...(rule === 'type' && { type: typeIn(phrase) }),
  };
  const { read }: RuleRow = ruleCatalog[rule];
  return !read || read({ ...told, ...facts }) ? { rule, facts } : undefined;
}

/** The type as the wire spells it: `Integer`, `String`. */
function typeIn(phrase: string): string {
  return /^int|\.int/.test(phrase)
    ? 'Integer'
    : phrase.replace(/\..*/s, '').replace(/^./, (letter) => letter.toUpperCase());
}

function isDotted(value: unknown): boolean {
  return typeof value === 'string' && value.includes('.');
}

function isPlace(value: unknown): boolean {
  return typeof value === 'string' || Array.isArray(value);
}
