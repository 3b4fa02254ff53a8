import { type CharacterName, allowedCharacters } from './allowedCharacters.js';
import type { Locale, RuleContext } from './locale.js';
import { getOwnRow } from './getOwnRow.js';

const characters: Readonly<Record<CharacterName, string>> = {
  lower: 'les lettres a à z',
  upper: 'les lettres A à Z',
  digits: 'des chiffres',
  hyphen: 'des traits d’union',
  underscore: 'des tirets bas',
  dot: 'des points',
  space: 'des espaces',
};

const typeNames: Readonly<Record<string, string>> = {
  Array: 'une liste',
  Boolean: 'vrai ou faux',
  Date: 'une date',
  Integer: 'un nombre entier',
  Link: 'un lien',
  Number: 'un nombre',
  String: 'un texte',
  Symbol: 'un texte',
  Text: 'un texte',
};

interface Bounds<Bound> {
  readonly min?: Bound;
  readonly max?: Bound;
}

/** `au moins 2 et au plus 5`, `exactement 2`, `au plus 5`, `au moins 2`. */
function within<Bound>(
  { min, max }: Bounds<Bound>,
  show: (bound: Bound) => string,
  showFirst = show,
): string {
  if (max === undefined) return min === undefined ? '' : `au moins ${show(min)}`;
  if (min === undefined) return `au plus ${show(max)}`;
  return min === max
    ? `exactement ${show(min)}`
    : `au moins ${showFirst(min)} et au plus ${show(max)}`;
}

/** A refused text comes with a preview, a refused list only with its length. */
function size({ label, issue, actual, speech, ...bounds }: RuleContext<'size'>): string {
  const { number, plural } = speech;
  const isText = issue.value !== undefined;
  // Nothing tells an empty text from an empty list.
  if (!isText && !actual) return `${label} doit avoir pour longueur ${within(bounds, number)}`;

  const noun = isText ? 'caractère' : 'élément';
  const of = isText ? 'de ' : 'd’';
  const forms = { one: `# ${noun}`, many: `# ${of}${noun}s`, other: `# ${noun}s` };
  const limit = within(bounds, (bound) => plural(bound, forms), number);
  const has = actual === undefined ? '' : `\u202f; il y en a ${number(actual)}`;
  return `${label} doit comporter ${limit}${has}`;
}

function dateRange({ label, speech, min, max }: RuleContext<'dateRange'>): string {
  const { date } = speech;
  if (max === undefined)
    return min === undefined ? '' : `${label} ne doit pas être avant le ${date(min)}`;
  if (min === undefined) return `${label} ne doit pas être après le ${date(max)}`;
  return min === max
    ? `${label} doit être exactement le ${date(min)}`
    : `${label} doit être entre le ${date(min)} et le ${date(max)}`;
}

function type({ label, type: name, issue }: RuleContext<'type'>): string {
  // The value of a field is a record of its locales: without one of them it is no record.
  if (name === 'Object' && issue.field !== undefined && issue.locale === undefined)
    return `${label} n’indique aucune langue`;
  return `${label} doit être ${nameOfType(name)}`;
}

function unknown({ label, issue, localeName }: RuleContext<'unknown'>): string {
  if (issue.field === undefined) return `${label} n’existe pas ici`;
  return localeName === undefined
    ? `${label} n’est pas un champ de ce contenu`
    : `${label} ne se traduit pas\u202f: aucune valeur n’existe en ${localeName}`;
}

function value({ label, type: name, filter }: RuleContext<'value'>): string {
  if (name !== undefined) return `${label} doit être ${nameOfType(name)} dans cette recherche`;
  return `${label} ne permet pas le filtre «\u202f${filter}\u202f»`;
}

function nameOfType(name: string): string {
  return getOwnRow(typeNames, name) ?? `du type «\u202f${name}\u202f»`;
}

/** One French sentence a rule: an empty field gets an instruction, a broken rule its real limits. */
export const frRules: Locale['rules'] = {
  required: ({ label }) => `Remplissez «\u202f${label}\u202f»`,
  type,
  unknown,
  unexpected: ({ label }) => `${label} ne doit pas figurer ici`,
  in: ({ label, expected }) => `${label} doit être l’une de ces valeurs\u202f: ${expected}`,
  size,
  range: ({ label, speech, ...bounds }) => `${label} doit valoir ${within(bounds, speech.number)}`,
  dateRange,
  regexp: ({ label, pattern, speech }) => {
    const allowed = allowedCharacters(pattern).map((name) => characters[name]);
    return allowed.length > 0
      ? `${label} ne peut contenir que ${speech.list(allowed)}`
      : `${label} n’a pas la forme demandée`;
  },
  prohibitRegexp: ({ label }) => `${label} contient quelque chose qui n’est pas autorisé`,
  unique: ({ label, conflicting }) =>
    `${label} doit être unique\u202f; cette valeur est déjà utilisée${conflicting && ` (${conflicting})`}`,
  notResolvable: ({ label, link }) =>
    `${label} contient un lien vers un contenu introuvable\u202f: ${link}`,
  linkContentType: ({ label, contentTypeId }) =>
    `${label} doit être un lien vers un contenu du type ${contentTypeId}`,
  linkMimetypeGroup: ({ label, mimetypeGroupName }) =>
    `${label} doit être un lien vers un fichier du type ${mimetypeGroupName}`,
  assetFileSize: ({ label, speech, ...bounds }) =>
    `${label} doit peser ${within(bounds, speech.fileSize)}`,
  assetImageDimensions: ({ label }) => `${label} doit être une image aux dimensions autorisées`,
  enabledNodeTypes: ({ label, nodeType }) =>
    `${label} contient un bloc qui n’est pas activé\u202f: ${nodeType}`,
  enabledMarks: ({ label }) => `${label} contient une mise en forme qui n’est pas activée`,
  nodes: ({ label }) => `${label} contient des liens qui ne respectent pas ses règles`,
  allowedResources: ({ label }) =>
    `${label} contient un lien vers une source qui n’est pas activée`,
  noFileFields: ({ label }) => `${label} n’a pas de fichier`,
  hasHostname: ({ label }) => `${label} doit être une adresse web complète`,
  reference: ({ label }) => `${label} sert encore à d’autres contenus`,
  uniqueFieldIds: () => 'Chaque champ doit avoir son propre ID',
  uniqueFieldApiNames: () => 'Chaque champ doit avoir son propre nom d’API',

  value,
  unknownContentType: () => 'Ce genre de contenu n’existe pas',
  order: ({ label }) => `${label} ne peut pas servir au tri`,

  taken: ({ label }) => `${label} existe déjà\u202f; choisissez autre chose`,
  invalid: ({ label }) => `${label} n’est pas utilisable en l’état`,
  length: ({ label }) => `${label} n’a pas la longueur qui convient`,
};
