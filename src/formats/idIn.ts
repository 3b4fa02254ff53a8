import { getOwn } from '../guard/records.js';
import { nonEmptyText } from '../guard/scalars.js';
import { idNames, likelyIdNames, sentenceNames } from '../vocabulary/bodyMembers.js';
import { codeOfId, codeOfKnownId } from './codeOfId.js';
import { membersNamed } from '../wire/knownNames.js';
import { isCommonSpelling } from './problems/matchRule.js';
import { MemberReader } from './MemberReader.js';
import { isErrorName } from './problems/readProblem.js';
import { isWord, sentenceIn } from './sentences.js';

/** The id of an error, if it is known, and not the name of a rule that fields are checked by. */
export function knownIdIn(error: unknown): string | undefined {
  const members = new MemberReader(error);
  const id = members.peek(idNames) ?? likelyIdIn(members);
  return typeof id === 'string' && codeOfId(id) && !isCommonSpelling(id) ? id : undefined;
}

/** A known id under a name where a sentence or a number may stand as well. */
export function likelyIdIn(members: MemberReader): string | undefined {
  const { record: body } = members;
  const code = getOwn(body, 'code');
  // the only numbers that are ids are those of JSON-RPC, which are negative
  if (typeof code === 'number' && code < 0 && codeOfId(String(code))) {
    members.markTaken('code');
    return String(code);
  }
  // Facebook: few types, each with many numbers
  const type = nonEmptyText(getOwn(body, 'type')) ?? '';
  const numbered = typeof code === 'number' && type ? type + String(code) : '';
  if (codeOfKnownId(numbered)) {
    members.markTaken('code', 'type');
    return numbered;
  }
  const name = membersNamed(body, likelyIdNames).find((key) => {
    const id = nonEmptyText(getOwn(body, key));
    if (!isWord(id) || !LETTER.test(id)) return false;
    // `name` may be that of a field
    const isAnother = key === 'name' && !isErrorName(id) && !CONSTANT.test(id);
    return (isAnother ? codeOfKnownId(id) : codeOfId(id)) !== undefined;
  });
  if (name === undefined) return undefined;
  // where there is no other sentence, it is that as well
  const others = membersNamed(body, sentenceNames).filter((key) => key !== name);
  if (others.some((key) => sentenceIn(getOwn(body, key)))) members.markTaken(name);
  return getOwn(body, name) as string;
}

/** The name of a constant. */
const CONSTANT = /^[A-Z]+_[A-Z_]+$/;

/** A status that is written as a text has none, and is no id. */
const LETTER = /[a-z]/i;
