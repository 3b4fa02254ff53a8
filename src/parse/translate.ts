import { text } from '../catalog/facts.js';
import { isRuleName, ruleCatalog, type RuleRow } from '../catalog/rules.js';
import { ruleFor } from '../catalog/synonyms.js';
import { take, type Left } from '../formats/take.js';
import { bare } from '../guard/bare.js';
import { compact } from '../guard/compact.js';
import { isRecord, type PlainRecord } from '../guard/own.js';
import type { IssueReading } from '../model/Reading.js';

/** Where other servers' problems say what ours say in `message`. */
const SENTENCES = ['detail', 'msg', 'title'];

/** What a problem of Joi or Zod says beside the name of its rule, and our rule says itself. */
const SAID = {
  type: undefined,
  origin: undefined,
  expected: undefined,
  received: undefined,
  limit: undefined,
  minimum: undefined,
  maximum: undefined,
  inclusive: undefined,
  exact: undefined,
};

/** What Joi's own record of facts says of name and place, and that record itself. */
const CONTEXT = { context: undefined, label: undefined, key: undefined };

/**
 * Understands a problem told in another server's vocabulary: finds its name, place and sentences,
 * and the rule of the catalog that says the same. The name stays as the server spelled it; what no
 * rule says keeps the server's words and facts.
 */
export function translate(reading: IssueReading): IssueReading {
  if (reading.rule !== undefined || isRuleName(reading.name)) return reading;
  const left: Left = bare(isRecord(reading.facts) ? reading.facts : {});
  // a type with a dot is Joi's name of a rule; any other is a fact
  const name = reading.name ?? take(left, ['type'], isDotted) ?? take(left, ['code']);
  const { context } = left;
  if (isDotted(name) && isRecord(context)) Object.assign(left, context, CONTEXT);
  const place = isPlace(reading.path) || reading.pointer ? {} : placeIn(left);
  const others = SENTENCES.map((key) => take(left, [key], Boolean));
  const sentences = [...(reading.sentences ?? []), ...others];
  const value = reading.value ?? left['value'];
  const input = take(left, ['input'], Boolean);
  const meaning = meaningOf(text(name ?? sentences.find(text)) ?? '', left);
  return bare({
    ...reading,
    ...place,
    name,
    sentences,
    value: value ?? input,
    ...meaning,
    facts: compact(Object.assign(left, meaning?.facts)),
  });
}

/** Where other servers' problems say what ours say in `path`. */
function placeIn(left: Left): Pick<IssueReading, 'path' | 'pointer'> {
  const pointer = take(left, ['pointer']);
  return pointer === undefined
    ? { path: take(left, ['loc', 'field'], isPlace) }
    : { path: undefined, pointer };
}

/** The rule that a problem of this name breaks, and the facts that the rule reads. */
function meaningOf(name: string, told: PlainRecord) {
  const { origin, type, expected, received, message, limit, minimum, maximum } = told;
  // what a name of Zod means depends on what it is about; version 4 tells in its sentence alone
  // that nothing was there
  const phrase = /[. ]/.test(name)
    ? name
    : [text(origin ?? type ?? expected), name, text(received ?? message)].join('.');
  const rule = ruleFor(phrase);
  // the bounds of our rules are allowed themselves
  if (!rule || told['inclusive'] === false || told['exact'] === true) return undefined;
  const bound = limit ?? minimum ?? maximum ?? Number(/\d+/.exec(name)?.[0]);
  const facts = {
    ...(/min|small|length/.test(name) && { min: bound }),
    ...(/max|big|length/.test(name) && { max: bound }),
    ...(rule === 'type' && { type: typeIn(phrase) }),
  };
  const { read }: RuleRow = ruleCatalog[rule];
  return !read || read({ ...told, ...facts }) ? { rule, facts: { ...SAID, ...facts } } : undefined;
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
