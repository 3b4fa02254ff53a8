import { text } from '../catalog/facts.js';
import { isRuleName } from '../catalog/rules.js';
import { meaningOf } from '../catalog/synonyms.js';
import { bare } from '../guard/bare.js';
import { isRecord, own } from '../guard/own.js';
import type { IssueReading } from '../model/Reading.js';

/**
 * Understands a problem told in another validator's vocabulary: finds its name, and the rule of the
 * catalog that says the same. The name stays as the server spelled it; what no rule says stays as it
 * came.
 */
export function translate(reading: IssueReading): IssueReading {
  if (reading.rule !== undefined || isRuleName(reading.name)) return reading;
  const { path, sentences } = reading;
  const element = isRecord(reading.facts) ? reading.facts : {};
  const type = text(own(element, 'type'));
  // a type with a dot is Joi's name of a rule; any other is a fact
  const name = reading.name ?? (type?.includes('.') ? type : text(own(element, 'code')));
  const context = text(name)?.includes('.') ? own(element, 'context') : undefined;
  const facts = isRecord(context) ? { ...element, ...context } : element;
  const meaning = meaningOf(text(name ?? sentences?.find(text)) ?? '', facts);
  const input = own(facts, 'input');
  // most often it is a sentence alone
  if (!meaning && name === reading.name && facts === element && input === undefined) return reading;
  const last: unknown = Array.isArray(path) ? path.at(-1) : path;
  // what name, path and value say already
  const said = { code: name, type: name, label: last, key: last, input, context };
  const rest = Object.entries(meaning?.facts ?? facts).filter(
    ([key, fact]) => own(said, key) !== fact,
  );
  return bare({
    ...reading,
    name,
    rule: meaning?.rule,
    value: reading.value ?? own(facts, 'value') ?? input,
    facts: Object.fromEntries(rest),
  });
}
