import { flattenFacts } from '../formats/flattenFacts.js';
import { readProblem } from '../formats/readProblem.js';
import { rowOfRule } from '../catalog/rules.js';
import { attempt } from '../guard/liveValues.js';
import { compactOrNone, getOwn, isPristine, isRecord, withoutPrototype } from '../guard/records.js';
import type { RawFailure } from '../model/RawFailure.js';
import { withoutTags } from '../formats/withoutTags.js';
import { hideSecret } from '../formats/hideSecret.js';
import type { SecretValues } from '../formats/secretValues.js';
import { findSecrets } from '../formats/findSecrets.js';
import { isAboutSecret } from '../formats/secretMembers.js';
import { visiblePart } from '../guard/payloadNames.js';
import type { Truncation } from '../model/ApiError.js';
import type { Issue } from '../model/Issue.js';
import type { RawIssue, FormatResult } from '../model/FormatResult.js';
import { ownSentenceNames } from '../vocabulary/problemMembers.js';
import { hideInParts } from './hideInParts.js';
import { createReasons, type Reasons } from './createReasons.js';
import { readElements } from './readElements.js';
import { readPlace } from './readPlace.js';
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
  /** Masks what the body tells of secrets in any other part. */
  readonly hide: ReturnType<typeof hideInParts>;
}

/**
 * Keeps the first issues, and every other sentence or fact once, in order; counts what was left
 * out. A source that throws ends its list.
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
  const safe = isPristine() ? (told: RawIssue) => told : bareReading;
  // a body that tells of a secret may tell its value in any part
  const secrets = findSecrets(body);
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
    // a model that comes back is the same
    const isRead = said === undefined || transport === 'model';
    const issue = toIssue(found, path, isRead ? said : withoutTags(said));
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
  const hide = hideInParts(secrets);
  const told = hide(detail, 'detail');
  // what is masked may be the same as another by then
  const others = new Set(hide(reasons.kept(), 'reasons'));
  return {
    issues: hide(issues, 'issues'),
    reasons: [...others].filter((reason) => reason !== told),
    detail: told,
    truncated,
    hide,
  };
}

/** What the server said of the problem and the issue has no place for. Most often nothing. */
function addRest(
  reasons: Reasons,
  { facts, read, sentences, remarks }: RawIssue,
  { params }: Issue,
  said: string | undefined,
): void {
  if (sentences)
    for (const sentence of sentences)
      if (sentence !== undefined && sentence !== said) reasons.add(flattenFacts(sentence));
  if (isRecord(facts))
    // not `Object.keys`: of ten thousand problems it would make as many lists
    for (const key in facts) {
      const fact = facts[key];
      // what has nothing to tell is not asked for it ten thousand times
      if (fact === said || fact === null) continue;
      if (PLACED.has(key) || read?.includes(key) || Object.hasOwn(params, key)) continue;
      const name = SENTENCES.has(key) ? '' : key;
      reasons.add(flattenFacts(visiblePart(facts, key), [], name));
    }
  if (remarks) reasons.addAll(remarks);
}

/** A problem with a field that holds a secret, without what the field holds. */
function withoutSecret(reading: RawIssue, isSecret: boolean, secrets: SecretValues): RawIssue {
  const { name, path, pointer, facts, sentences, remarks } = reading;
  // the same that was judged already: it need not be judged again
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
