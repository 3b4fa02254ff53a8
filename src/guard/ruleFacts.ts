import { placeNames } from './secretNames.js';

/** What else a record inside of a problem tells of the rule: its name and bounds, and no value. */
const RULE_FACT =
  /^(?:keyword|kind|rule|type|format|limit|g[et]|l[et]|(?:exclusive)?m(?:in|ax)(?:imum)?(?:_?(?:length|items))?)$/i;

/** Whether a member of this name tells the place or the rule of a problem, and no value. */
export function isRuleFact(name: string): boolean {
  return RULE_FACT.test(name) || placeNames.includes(name);
}
