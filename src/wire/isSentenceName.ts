import { sentenceNames } from '../vocabulary/bodyMembers.js';
import { problemSentenceNames } from '../vocabulary/problemMembers.js';
import { knownName } from './knownNames.js';

/** Every name under which a sentence may stand. */
const names: ReadonlySet<string> = new Set([...sentenceNames, ...problemSentenceNames]);

/** Whether a sentence may stand under this name. */
export function isSentenceName(name: string): boolean {
  return names.has(knownName(name));
}
