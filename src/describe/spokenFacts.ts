import type { RuleName, RuleParams } from '../catalog/rules.js';
import type { SpokenFacts } from '../locales/locale.js';
import type { EntityLink } from '../model/Issue.js';
import { entityLabel } from './entityLabel.js';
import type { Wording } from './wordingOf.js';

/** How many of a list of values a sentence names. */
const NAMED = 5;

/** Puts the lists and links among the facts of a rule into words; the rest stays as it is. */
export function spokenFacts(
  params: RuleParams[RuleName],
  { locale, ui, speech }: Wording,
): SpokenFacts<RuleName> {
  const spoken = ([name, fact]: readonly [string, unknown]) => {
    if (name === 'link') return [name, entityLabel(fact as EntityLink, locale)];
    return [name, Array.isArray(fact) ? list(fact) : fact];
  };

  function list(items: readonly (string | EntityLink)[]): string {
    const names = items.map((item) =>
      typeof item === 'string' ? item : entityLabel(item, locale),
    );
    const count = names.length - NAMED;
    // One more name is as short as "1 more".
    if (count > 1) names.splice(NAMED, count, speech.plural(count, ui.rest));
    // Values are what it may be, links what is there.
    return speech.list(names, typeof items[0] === 'string' ? 'disjunction' : 'conjunction');
  }

  return Object.fromEntries(Object.entries(params).map(spoken)) as SpokenFacts<RuleName>;
}
