import { flattenFacts } from '../formats/flattenFacts.js';
import { readProblem } from '../formats/readProblem.js';
import { rowOfRule } from '../catalog/rules.js';
import { attempt } from '../guard/liveValues.js';
import { cleanText } from '../guard/cleanText.js';
import { hideValues } from '../guard/hideValues.js';
import {
  compactOrNone,
  getOwn,
  isObject,
  isPristine,
  isRecord,
  withoutPrototype,
} from '../guard/records.js';
import { MASK } from '../guard/secretNames.js';
import type { RawFailure } from '../model/RawFailure.js';
import { hideSecret, secretsIn } from '../formats/hideSecret.js';
import { isAboutSecret } from '../formats/secretMembers.js';
import { visiblePart } from '../guard/payloadNames.js';
import type { Truncation } from '../model/ApiError.js';
import type { Issue } from '../model/Issue.js';
import type { RawIssue, FormatResult } from '../model/FormatResult.js';
import { ownSentenceNames } from '../vocabulary/problemMembers.js';
import { createReasons, type Reasons } from './createReasons.js';
import { readElements } from './readElements.js';
import { readPlace } from './readPlace.js';
import { MAX } from './textBounds.js';
import { sentenceOf, toIssue } from './toIssue.js';

/** Facts of a problem that have a place of their own in the issue, or name what it belongs to. */
const PLACED = new Set(['name', 'path', 'value', 'locale', 'sys', 'entity', 'error']);

/** Facts that are sentences: their names say nothing. */
const SENTENCES = new Set(ownSentenceNames);

/** What was kept, and what was left out of it; `undefined` when nothing was. */
export interface Collected {
  readonly issues: readonly Issue[];
  readonly reasons: readonly string[];
  /** As it was given, but for what an issue hides. */
  readonly detail: string | undefined;
  readonly truncated: Truncation | undefined;
}

/**
 * Keeps the first issues, and every other sentence or fact once, in order; counts what was left
 * out. A source that throws ends its list.
 */
export function collectIssues(
  reading: FormatResult,
  detail: string | undefined,
  maxIssues: number,
  { body, truncated: given = {} }: Pick<RawFailure, 'body' | 'truncated'>,
): Collected {
  const before = withoutPrototype(given);
  const issues: Issue[] = [];
  const reasons = createReasons(detail, before);
  const safe = isPristine() ? (told: RawIssue) => told : bareReading;
  // a body that tells of a secret may tell its value in any part
  const secrets = secretsIn(body);
  let more = before.issues ?? 0;

  const keep = (raw: RawIssue) => {
    const bare = safe(raw);
    const told = isKnown(bare) ? bare : safe(readProblem(bare));
    const { path, isSecret } = readPlace(told);
    // of one that is not kept the whole may repeat a secret, too
    const found = safe(withoutSecret(told, isSecret, secrets));
    if (issues.length >= maxIssues) {
      more += 1;
      return;
    }
    const said = sentenceOf(found);
    const issue = toIssue(found, found === told ? path : readPlace(found).path, said);
    issues.push(issue);
    addRest(reasons, found, issue, said);
  };

  reasons.addAll(reading.reasons ?? []);
  attempt(() => {
    for (const raw of reading.issues ?? []) keep(raw);
  });
  attempt(() => readElements(reading.elements ?? [], keep));
  const truncated = compactOrNone({
    ...before,
    ...reasons.leftOut(),
    issues: more || undefined,
  });
  const collected = { issues, reasons: reasons.kept(), detail, truncated };
  return secrets.size > 0 ? withoutValues(collected, hideValues(secrets)) : collected;
}

/** The same without the values of secrets, in whatever part they are told. */
function withoutValues(
  { issues, reasons, detail, truncated }: Collected,
  hide: (text: string) => string,
): Collected {
  const hideIn = (text: string, max: number) => {
    const open = hide(text);
    return open === text ? text : (cleanText(open, max) ?? MASK);
  };
  const hideFact = (fact: unknown): unknown => {
    if (typeof fact === 'string') return hideIn(fact, MAX.fact);
    if (!isObject(fact)) return fact;
    if (Array.isArray(fact)) return fact.map(hideFact);
    return Object.fromEntries(Object.entries(fact).map(([key, part]) => [key, hideFact(part)]));
  };
  const told = detail && hideIn(detail, MAX.detail);
  // what is masked may be the same as another by then
  const others = new Set(reasons.map((reason) => hideIn(reason, MAX.reason)));
  return {
    issues: issues.map((issue) => {
      const { message, name, value, params } = issue;
      return {
        ...issue,
        message: hideIn(message, MAX.sentence),
        params: hideFact(params),
        ...(name !== undefined && { name: name === issue.rule ? name : hideIn(name, MAX.name) }),
        ...(value !== undefined && { value: hideIn(value, MAX.preview) }),
      } as Issue;
    }),
    reasons: [...others].filter((reason) => reason !== told),
    detail: told,
    truncated,
  };
}

/** What the server said of the problem and the issue has no place for. Most often nothing. */
function addRest(
  reasons: Reasons,
  { facts, read, sentences, remarks }: RawIssue,
  { message, params }: Issue,
  said: string | undefined,
): void {
  if (sentences)
    for (const sentence of sentences)
      if (sentence !== undefined && sentence !== said && sentence !== message)
        reasons.add(flattenFacts(sentence));
  if (isRecord(facts))
    // not `Object.keys`: of ten thousand problems it would make as many lists
    for (const key in facts) {
      const fact = facts[key];
      if (fact === said || fact === message || fact === null) continue;
      if (PLACED.has(key) || read?.includes(key) || Object.hasOwn(params, key)) continue;
      const name = SENTENCES.has(key) ? '' : key;
      reasons.add(flattenFacts(visiblePart(facts, key), [], name));
    }
  if (remarks) reasons.addAll(remarks);
}

/** A problem with a field that holds a secret, without what the field holds. */
function withoutSecret(reading: RawIssue, isSecret: boolean, secrets: Set<string>): RawIssue {
  const { name, path, pointer, facts, sentences, remarks } = reading;
  const place = path ?? pointer ?? (isRecord(facts) ? facts['path'] : undefined);
  if (!isAboutSecret(facts, place, isSecret)) return reading;
  const hide = hideSecret(facts, secrets);
  return {
    ...reading,
    name: getOwn(hide({ name }), 'name'),
    value: undefined,
    facts: hide(facts),
    ...(sentences && { sentences: sentences.map(hide) }),
    ...(remarks && { remarks: [...remarks].map(hide) }),
  };
}

function bareReading(reading: RawIssue): RawIssue {
  const { facts } = withoutPrototype(reading);
  return withoutPrototype({
    ...reading,
    facts: isRecord(facts) ? withoutPrototype(facts) : undefined,
  });
}

/** Whether a rule of the catalog is named already: most problems need no translation. */
function isKnown({ rule, name, facts }: RawIssue): boolean {
  return (rule ?? rowOfRule(name ?? (isRecord(facts) ? facts['name'] : undefined))) !== undefined;
}
