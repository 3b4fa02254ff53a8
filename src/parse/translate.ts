import { text } from '../catalog/facts.js';
import { ruleCatalog, type RuleRow } from '../catalog/rules.js';
import { ruleFor } from '../catalog/synonyms.js';
import { bare } from '../guard/bare.js';
import { isRecord, own, type PlainRecord } from '../guard/own.js';
import type { IssueReading } from '../model/Reading.js';

/** Where the elements of content APIs have their sentences. */
const SENTENCES = ['customMessage', 'message', 'details'];

/**
 * Understands a problem told in another validator's vocabulary: finds its name, and the rule of the
 * catalog that says the same. The name stays as the server spelled it; what no rule says stays as it
 * came.
 */
export function translate(reading: IssueReading): IssueReading {
  const element = isRecord(reading.facts) ? reading.facts : {};
  const called = reading.name ?? element['name'];
  const { path = element['path'], sentences = SENTENCES.map((key) => own(element, key)) } = reading;
  const type = text(own(element, 'type'));
  // a type with a dot is Joi's name of a rule; any other is a fact
  const name = called ?? (type?.includes('.') ? type : text(own(element, 'code')));
  const context = text(name)?.includes('.') ? own(element, 'context') : undefined;
  const told = isRecord(context) ? { ...element, ...context } : element;
  const input = own(told, 'input');
  const { rule, facts = told } = meaningOf(text(name ?? sentences?.find(text)) ?? '', told);
  // most often it is a sentence alone
  if ((rule ?? context ?? input) === undefined && name === called) return reading;
  const last: unknown = Array.isArray(path) ? path.at(-1) : path;
  // what name, path and value say already
  const said = { code: name, type: name, label: last, key: last, input, context };
  return bare({
    ...reading,
    name,
    rule,
    path,
    sentences,
    value: reading.value ?? own(told, 'value') ?? input,
    facts: Object.fromEntries(
      Object.entries(facts).filter(([key, fact]) => own(said, key) !== fact),
    ),
  });
}

/** The rule that a problem of this name breaks, and the facts under the names that the rule reads. */
function meaningOf(
  name: string,
  told: PlainRecord,
): Pick<IssueReading, 'rule'> & { facts?: object } {
  // what a name of Zod means depends on what the issue is about
  const isZod = /^(too_|invalid_(type|format)$)/.test(name);
  if (!isZod && !ruleFor(name)) return {};
  const { inclusive, exact, limit, minimum, maximum, valids, options, values, expected, ...rest } =
    bare(told);
  const { received, message, format, origin, type, ...others } = rest;
  // Zod 4 tells only in its sentence that nothing was there
  const isAbsent = text(received ?? message)?.endsWith('undefined');
  const subject = isAbsent ? 'nothing' : (text(format ?? origin ?? type ?? expected) ?? '');
  const phrase = isZod ? `${subject}.${name}` : name;
  const rule = ruleFor(phrase);
  // the bounds of our rules are allowed themselves
  if (!rule || inclusive === false || exact === true) return {};
  const bound = limit ?? minimum ?? maximum ?? /\d+/.exec(phrase)?.map(Number)[0];
  const facts: PlainRecord = bare({
    ...(isZod ? others : rest),
    min: /min|small|length/.test(phrase) ? bound : undefined,
    max: /max|big|length/.test(phrase) ? bound : undefined,
    expected: valids ?? options ?? values ?? expected,
    type: rule === 'type' ? typeIn(phrase) : undefined,
  });
  const { read }: RuleRow = ruleCatalog[rule];
  return !read || read(facts) ? { rule, facts } : {};
}

/** The type as the wire spells it: `Integer`, `String`. */
function typeIn(phrase: string): string {
  return /int/.test(phrase)
    ? 'Integer'
    : phrase.replace(/\..*/, '').replace(/^./, (letter) => letter.toUpperCase());
}
