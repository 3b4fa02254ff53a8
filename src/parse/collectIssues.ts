import { flattenFacts } from '../formats/flattenFacts.js';
import { readProblem } from '../formats/problems/readProblem.js';
import { rowOfRule } from '../catalog/rules.js';
import { attempt } from '../guard/liveValues.js';
import { compactOrNone, getOwn, isPristine, isRecord, withoutPrototype } from '../guard/records.js';
import type { RawFailure } from '../model/RawFailure.js';
import { withoutTags } from '../formats/withoutTags.js';
import { hideSecret } from '../redaction/hideSecret.js';
import type { SecretValues } from '../redaction/secretValues.js';
import { findSecrets } from '../redaction/findSecrets.js';
import { namesSecret } from '../redaction/secretMembers.js';
import { visiblePart } from '../redaction/visiblePart.js';
import type { Truncation } from '../model/ApiError.js';
import type { Issue } from '../model/Issue.js';
import type { RawIssue, FormatResult } from '../model/FormatResult.js';
import { ownSentenceNames } from '../vocabulary/problemMembers.js';
import { hideInParts } from '../redaction/hideInParts.js';
import { createReasons, type Reasons } from './createReasons.js';
import { readElements } from './readElements.js';
import { type ProblemPlace, readPlace } from './readPlace.js';
import { maxOf } from './textBounds.js';
import { sentenceOf, toIssue } from './toIssue.js';

/** Facts that an issue has a part for, or that name the entity of the problem. */
const PLACED = new Set(['name', 'path', 'value', 'locale', 'sys', 'entity', 'error']);

/** Facts that are sentences, which are quoted without their names. */
const SENTENCES = new Set(ownSentenceNames);

/** The issues and reasons of a model. */
export interface Collected {
  readonly issues: readonly Issue[];
  readonly reasons: readonly string[];
  /** The sentence that was given, without the secrets that the body tells of. */
  readonly detail: string | undefined;
  /** What was left out; `undefined` when nothing was. */
  readonly truncated: Truncation | undefined;
  /** Masks the secrets that the body tells of in any other part. */
  readonly hide: ReturnType<typeof hideInParts>;
}

/**
 * Makes issues of the first problems, and reasons of every other sentence or fact, each once and in order;
 * counts what is left out. A list that throws ends there.
 */
export function collectIssues(
  reading: FormatResult,
  detail: string | undefined,
  maxIssues: number,
  { transport, body, truncated: given = {} }: Pick<RawFailure, 'transport' | 'body' | 'truncated'>,
): Collected {
  const before = withoutPrototype(given);
  const issues: Issue[] = [];
  const reasons = createReasons(detail, before);
  const safe = isPristine() ? (problem: RawIssue) => problem : withoutPrototypes;
  // the value of a secret may stand in any part of a body
  const secrets = findSecrets(body);
  let leftOut = before.issues ?? 0;

  const keep = (raw: RawIssue) => {
    const found = safe(raw);
    const read = namesKnownRule(found) ? found : safe(readProblem(found, 'contentApi'));
    const place = readPlace(read);
    const { path } = place;
    // before the bound is checked: what is kept may repeat the secret of a problem that is not
    const problem = safe(withoutSecret(read, place, secrets));
    if (issues.length >= maxIssues) {
      leftOut += 1;
      return;
    }
    const sentence = sentenceOf(problem);
    // a model that comes back is the same
    const isRead = sentence === undefined || transport === 'model';
    const issue = toIssue(problem, path, isRead ? sentence : withoutTags(sentence));
    issues.push(issue);
    addRest(reasons, problem, issue, sentence);
  };

  reasons.addAll(reading.reasons ?? []);
  attempt(() => {
    for (const raw of reading.issues ?? []) keep(raw);
  });
  attempt(() => readElements(reading.elements ?? [], keep));
  const truncated = compactOrNone({
    ...before,
    ...reasons.leftOut(),
    issues: leftOut || undefined,
  });
  const hide = hideInParts(secrets, maxOf);
  const sentence = hide(detail, 'detail');
  // two reasons may be the same once they are masked
  const masked = new Set(hide(reasons.kept(), 'reasons'));
  return {
    issues: hide(issues, 'issues'),
    reasons: [...masked].filter((reason) => reason !== sentence),
    detail: sentence,
    truncated,
    hide,
  };
}

/** Makes reasons of what the issue has no part for. Most often there is nothing of the kind. */
function addRest(
  reasons: Reasons,
  { facts, read, sentences, remarks }: RawIssue,
  { params }: Issue,
  quoted: string | undefined,
): void {
  if (sentences)
    for (const sentence of sentences)
      if (sentence !== undefined && sentence !== quoted) reasons.add(flattenFacts(sentence));
  if (isRecord(facts))
    // not `Object.keys`: of ten thousand problems it would make as many lists
    for (const key in facts) {
      const fact = facts[key];
      // the cheap test first: there may be ten thousand problems
      if (fact === quoted || fact === null) continue;
      if (PLACED.has(key) || read?.includes(key) || Object.hasOwn(params, key)) continue;
      const name = SENTENCES.has(key) ? '' : key;
      reasons.add(flattenFacts(visiblePart(facts, key), [], name));
    }
  if (remarks) reasons.addAll(remarks);
}

/** A problem of a field that holds a secret, without the value of the field. */
function withoutSecret(
  problem: RawIssue,
  { written, isSecret }: ProblemPlace,
  secrets: SecretValues,
): RawIssue {
  const { name, facts, sentences, remarks } = problem;
  if (!isSecret && !namesSecret(facts, written)) return problem;
  const hide = hideSecret(facts, secrets);
  return {
    ...problem,
    name: getOwn(hide({ name }), 'name'),
    value: undefined,
    facts: hide(facts),
    ...(sentences && { sentences: sentences.map(hide) }),
    ...(remarks && { remarks: [...remarks].map(hide) }),
  };
}

function withoutPrototypes(problem: RawIssue): RawIssue {
  const { facts } = withoutPrototype(problem);
  return withoutPrototype({
    ...problem,
    facts: isRecord(facts) ? withoutPrototype(facts) : undefined,
  });
}

/** Whether a problem names a rule of the catalog, so that nothing of it needs to be translated. */
function namesKnownRule({ rule, name, facts }: RawIssue): boolean {
  return (rule ?? rowOfRule(name ?? (isRecord(facts) ? facts['name'] : undefined))) !== undefined;
}
