import { number } from '../catalog/facts.js';
import { cleanText } from '../guard/cleanText.js';
import { onceForText } from '../guard/onceForText.js';
import { getOwn, isRecord } from '../guard/records.js';
import { isSecretName, isSecretPlace } from '../guard/secretNames.js';
import { fromJsonPointer } from '../model/fromJsonPointer.js';
import type { RawIssue } from '../model/FormatResult.js';
import type { IssuePath } from '../model/Issue.js';

/** Where a problem is. */
export interface Place {
  readonly path: IssuePath;
  /** It is a field that holds a secret. */
  readonly isSecret: boolean;
}

const MAX_NAME = 200;
const MAX_SEGMENTS = 64;
const MAX_POINTER = 2_000;

/** What is known of a name: of ten thousand paths the names are often the same. */
const readName = /* @__PURE__ */ onceForText((name) => ({
  clean: cleanText(name, MAX_NAME) ?? '',
  isSecret: isSecretName(name),
}));

/** The place that a problem tells, as an issue has it: bounded and without secrets. */
export function readPlace({ path: given, pointer, facts }: RawIssue): Place {
  const told = given ?? readPointer(pointer) ?? (isRecord(facts) ? facts['path'] : undefined);
  const path: unknown[] = Array.isArray(told)
    ? told.slice(0, MAX_SEGMENTS)
    : [told].filter(Boolean);
  let isSecret = isSecretPlace(pointer);
  for (let at = 0; at < path.length; at += 1) {
    const segment = path[at];
    // Standard Schema and valibot: https://standardschema.dev/schema, PathSegment
    const key = isRecord(segment) ? getOwn(segment, 'key') : segment;
    if (typeof key === 'string') {
      const name = readName(key);
      path[at] = name.clean;
      isSecret ||= name.isSecret;
    } else path[at] = number(key) ?? '';
  }
  return { path: path as IssuePath, isSecret };
}

function readPointer(pointer: unknown): IssuePath | undefined {
  // cleaned as a whole: its segments alone would hide what is a URL with credentials
  const clean = cleanText(pointer, MAX_POINTER);
  return clean === undefined ? undefined : fromJsonPointer(clean);
}
