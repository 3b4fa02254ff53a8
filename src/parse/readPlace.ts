import { number } from '../catalog/facts.js';
import { segmentsOf } from '../formats/problems/segmentsOf.js';
import { cleanText } from '../redaction/cleanText.js';
import { onceForText } from '../guard/onceForText.js';
import { getOwn, isRecord } from '../guard/records.js';
import { isSecretPlace } from '../redaction/isSecretPlace.js';
import type { RawIssue } from '../model/FormatResult.js';
import type { IssuePath } from '../model/Issue.js';
import { MAX } from './textBounds.js';

/** The place of a problem. */
export interface ProblemPlace {
  readonly path: IssuePath;
  /** The same as the server wrote it. */
  readonly written: unknown;
  /** Whether it is a field that holds a secret. */
  readonly isSecret: boolean;
}

/** The longest path, in segments. */
const MAX_SEGMENTS = 64;

/** Ten thousand paths often have the same names. */
const cleanName = /* @__PURE__ */ onceForText((name) => cleanText(name, MAX.name) ?? '');

/** The place of a problem as its issue has it: bounded and without secrets. */
export function readPlace({ path: given, pointer, facts }: RawIssue): ProblemPlace {
  const written = given ?? pointer ?? (isRecord(facts) ? facts['path'] : undefined);
  const path = segmentsOf(written).slice(0, MAX_SEGMENTS);
  const isSecret = isSecretPlace(path) || (typeof written === 'string' && isSecretPlace(written));
  for (let at = 0; at < path.length; at += 1) {
    const segment = path[at];
    // Standard Schema and valibot: https://standardschema.dev/schema, PathSegment
    const key = isRecord(segment) ? getOwn(segment, 'key') : segment;
    path[at] = typeof key === 'string' ? cleanName(key) : (number(key) ?? '');
  }
  return { path: path as IssuePath, written, isSecret };
}
