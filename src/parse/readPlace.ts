import { number } from '../catalog/facts.js';
import { segmentsOf } from '../formats/segmentsOf.js';
import { cleanText } from '../guard/cleanText.js';
import { onceForText } from '../guard/onceForText.js';
import { getOwn, isRecord } from '../guard/records.js';
import { isIndex, isSecretName, isSecretPlace } from '../guard/secretNames.js';
import type { RawIssue } from '../model/FormatResult.js';
import type { IssuePath } from '../model/Issue.js';
import { MAX } from './textBounds.js';

/** Where a problem is. */
export interface Place {
  readonly path: IssuePath;
  /** It is a field that holds a secret. */
  readonly isSecret: boolean;
}

const MAX_SEGMENTS = 64;

/** What is known of a name: of ten thousand paths the names are often the same. */
const readName = /* @__PURE__ */ onceForText((name) => ({
  clean: cleanText(name, MAX.name) ?? '',
  isSecret: isSecretName(name),
  isListOfSecrets: isSecretName(`${name}.0`),
}));

/** The place that a problem tells, as an issue has it: bounded and without secrets. */
export function readPlace({ path: given, pointer, facts }: RawIssue): Place {
  const told = given ?? pointer ?? (isRecord(facts) ? facts['path'] : undefined);
  const path = segmentsOf(told).slice(0, MAX_SEGMENTS);
  let isSecret = typeof told === 'string' && isSecretPlace(told);
  for (let at = 0; at < path.length; at += 1) {
    const segment = path[at];
    // Standard Schema and valibot: https://standardschema.dev/schema, PathSegment
    const key = isRecord(segment) ? getOwn(segment, 'key') : segment;
    if (typeof key === 'string') {
      const name = readName(key);
      path[at] = name.clean;
      isSecret ||= name.isSecret || (name.isListOfSecrets && isIndex(path[at + 1]));
    } else path[at] = number(key) ?? '';
  }
  return { path: path as IssuePath, isSecret };
}
