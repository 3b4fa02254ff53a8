import { type LimitWords, sayLimit } from './limitWords.js';
import type { Locale, RuleContext } from './Locale.js';
import type { PluralForms } from './speech.js';

/** Of so many characters or items. */
const amount: LimitWords = {
  atLeast: (min) => `il faut au moins ${min}`,
  atMost: (max) => `il ne faut pas dépasser ${max}`,
  exactly: (both) => `il faut exactement ${both}`,
  between: (min, max) => `il faut entre ${min} et ${max}`,
};
/** Of a number. */
const quantity: LimitWords = {
  atLeast: (min) => `la valeur doit être d’au moins ${min}`,
  atMost: (max) => `la valeur ne doit pas dépasser ${max}`,
  exactly: (both) => `la valeur doit être exactement ${both}`,
  between: (min, max) => `la valeur doit être comprise entre ${min} et ${max}`,
};
/** Of a date. */
const day: LimitWords = {
  atLeast: (min) => `la date ne doit pas être antérieure au ${min}`,
  atMost: (max) => `la date ne doit pas être postérieure au ${max}`,
  exactly: (both) => `la date doit être le ${both}`,
  between: (min, max) => `la date doit être comprise entre le ${min} et le ${max}`,
};
/** Of a file. */
const weight: LimitWords = {
  atLeast: (min) => `le fichier doit peser au moins ${min}`,
  atMost: (max) => `le fichier ne doit pas dépasser ${max}`,
  exactly: (both) => `le fichier doit peser exactement ${both}`,
  between: (min, max) => `le fichier doit peser entre ${min} et ${max}`,
};

const nouns: Readonly<Record<RuleContext<'size'>['counted'], PluralForms>> = {
  characters: {
    one: '# caractère',
    many: '# de caractères',
    other: '# caractères',
  },
  items: {
    one: '# élément',
    many: '# d’éléments',
    other: '# éléments',
  },
  either: {
    one: '# caractère ou élément',
    many: '# de caractères ou d’éléments',
    other: '# caractères ou éléments',
  },
};

function size({ label, counted, actual, speech, ...bounds }: RuleContext<'size'>): string {
  const { number, plural } = speech;
  const count = sayLimit(bounds, amount, (bound) => plural(bound, nouns[counted]), number);
  const has = actual === undefined ? '' : `\u202f; il y en a ${number(actual)}`;
  return `${label}\u202f: ${count}${has}`;
}

function unknown({ label, issue, localeName }: RuleContext<'unknown'>): string {
  if (issue.field === undefined) return `${label}\u202f: ce nom n’est pas connu ici`;
  return localeName === undefined
    ? `${label}\u202f: ce contenu n’a pas de champ de ce nom`
    : `${label}\u202f: ce champ n’accepte pas de valeur en ${localeName}`;
}

function value({ label, valueType, filter }: RuleContext<'value'>): string {
  if (valueType) return `${label}\u202f: dans cette recherche, il faut ${valueType}`;
  return `${label}\u202f: le filtre «\u202f${filter}\u202f» n’est pas possible`;
}

/**
 * One French sentence a rule. Gender and number of a label are the app's: the label stands before a
 * colon, and nothing after it agrees with it.
 */
export const frRules: Locale['rules'] = {
  required: ({ label }) => `Remplissez «\u202f${label}\u202f»`,
  type: ({ label, valueType, lacksLocale }) =>
    lacksLocale
      ? `${label}\u202f: la valeur a été envoyée sans langue`
      : `${label}\u202f: il faut ${valueType}`,
  unknown,
  unexpected: ({ label }) => `${label}\u202f: ce n’est pas prévu ici`,
  in: ({ label, expected }) => `${label}\u202f: la valeur doit être ${expected}`,
  size,
  range: ({ label, speech, ...bounds }) =>
    `${label}\u202f: ${sayLimit(bounds, quantity, speech.number)}`,
  dateRange: ({ label, speech, ...bounds }) =>
    `${label}\u202f: ${sayLimit(bounds, day, speech.date)}`,
  regexp: ({ label, allowed }) =>
    allowed
      ? `${label}\u202f: la valeur ne peut contenir que ${allowed}`
      : `${label}\u202f: la valeur n’a pas la forme demandée`,
  prohibitRegexp: ({ label }) =>
    `${label}\u202f: la valeur contient quelque chose qui n’est pas autorisé`,
  unique: ({ label, conflicting }) =>
    `${label}\u202f: la valeur doit être unique, et celle-ci est déjà utilisée${conflicting && ` (${conflicting})`}`,
  notResolvable: ({ label, link }) =>
    `${label}\u202f: un lien mène à un contenu introuvable (${link})`,
  linkContentType: ({ label, contentTypeId }) =>
    `${label}\u202f: le lien doit mener à un contenu du type ${contentTypeId}`,
  linkMimetypeGroup: ({ label, mimetypeGroupName }) =>
    `${label}\u202f: le lien doit mener à un fichier du type ${mimetypeGroupName}`,
  assetFileSize: ({ label, speech, ...bounds }) =>
    `${label}\u202f: ${sayLimit(bounds, weight, speech.fileSize)}`,
  assetImageDimensions: ({ label }) =>
    `${label}\u202f: l’image doit avoir les dimensions autorisées`,
  enabledNodeTypes: ({ label, nodeType }) =>
    `${label}\u202f: le texte contient un bloc qui n’est pas activé (${nodeType})`,
  enabledMarks: ({ label }) =>
    `${label}\u202f: le texte contient une mise en forme qui n’est pas activée`,
  nodes: ({ label }) =>
    `${label}\u202f: le texte contient des liens qui ne respectent pas les règles`,
  allowedResources: ({ label }) =>
    `${label}\u202f: un lien mène à une source qui n’est pas activée`,
  noFileFields: ({ label }) => `${label}\u202f: il manque un fichier`,
  hasHostname: ({ label }) => `${label}\u202f: il faut une adresse web complète`,
  reference: ({ label }) => `${label}\u202f: d’autres contenus s’en servent encore`,
  uniqueFieldIds: () => 'Chaque champ doit avoir son propre ID',
  uniqueFieldApiNames: () => 'Chaque champ doit avoir son propre nom d’API',

  value,
  unknownContentType: () => 'Ce type de contenu n’existe pas',
  order: ({ label }) => `${label}\u202f: impossible de s’en servir pour le tri`,

  taken: ({ label }) =>
    `${label}\u202f: cette valeur est déjà utilisée\u202f; choisissez-en une autre`,
  invalid: ({ label }) => `${label}\u202f: la valeur ne peut pas être utilisée telle quelle`,
  length: ({ label }) => `${label}\u202f: la valeur est trop courte ou trop longue`,
};
