import { type CharacterName, allowedCharacters } from './allowedCharacters.js';
import type { Locale, RuleContext } from './locale.js';
import { getOwnRow } from './getOwnRow.js';

const characters: Readonly<Record<CharacterName, string>> = {
  lower: 'die Buchstaben a bis z',
  upper: 'die Buchstaben A bis Z',
  digits: 'Ziffern',
  hyphen: 'Bindestriche',
  underscore: 'Unterstriche',
  dot: 'Punkte',
  space: 'Leerzeichen',
};

const typeNames: Readonly<Record<string, string>> = {
  Array: 'eine Liste',
  Boolean: 'wahr oder falsch',
  Date: 'ein Datum',
  Integer: 'eine ganze Zahl',
  Link: 'ein Link',
  Number: 'eine Zahl',
  String: 'ein Text',
  Symbol: 'ein Text',
  Text: 'ein Text',
};

interface Bounds<Bound> {
  readonly min?: Bound;
  readonly max?: Bound;
}

/** `mindestens 2 und höchstens 5`, `genau 2`, `höchstens 5`, `mindestens 2`. */
function within<Bound>(
  { min, max }: Bounds<Bound>,
  show: (bound: Bound) => string,
  showFirst = show,
): string {
  if (max === undefined) return min === undefined ? '' : `mindestens ${show(min)}`;
  if (min === undefined) return `höchstens ${show(max)}`;
  return min === max
    ? `genau ${show(min)}`
    : `mindestens ${showFirst(min)} und höchstens ${show(max)}`;
}

/** A refused text comes with a preview, a refused list only with its length. */
function size({ label, issue, actual, speech, ...bounds }: RuleContext<'size'>): string {
  const { number, plural } = speech;
  const isText = issue.value !== undefined;
  // Nothing tells an empty text from an empty list.
  if (!isText && !actual) return `${label} muss eine Länge von ${within(bounds, number)} haben`;

  const nouns = isText ? { other: '# Zeichen' } : { one: '# Element', other: '# Elemente' };
  const limit = within(bounds, (bound) => plural(bound, nouns), number);
  const has =
    actual === undefined ? '' : plural(actual, { one: '; es ist #', other: '; es sind #' });
  return `${label} muss ${limit} enthalten${has}`;
}

function dateRange({ label, speech, min, max }: RuleContext<'dateRange'>): string {
  const { date } = speech;
  if (max === undefined)
    return min === undefined ? '' : `${label} darf nicht vor dem ${date(min)} liegen`;
  if (min === undefined) return `${label} darf nicht nach dem ${date(max)} liegen`;
  return min === max
    ? `${label} muss genau der ${date(min)} sein`
    : `${label} muss zwischen dem ${date(min)} und dem ${date(max)} liegen`;
}

function type({ label, type: name, issue }: RuleContext<'type'>): string {
  // The value of a field is a record of its locales: without one of them it is no record.
  if (name === 'Object' && issue.field !== undefined && issue.locale === undefined)
    return `${label} wurde ohne Sprache gesendet`;
  return `${label} muss ${nameOfType(name)} sein`;
}

function unknown({ label, issue, localeName }: RuleContext<'unknown'>): string {
  if (issue.field === undefined) return `${label} ist hier nicht bekannt`;
  return localeName === undefined
    ? `${label} ist kein Feld dieses Inhalts`
    : `${label} wird nicht übersetzt und hat keinen Wert für ${localeName}`;
}

function value({ label, type: name, filter }: RuleContext<'value'>): string {
  if (name !== undefined) return `${label} muss in dieser Suche ${nameOfType(name)} sein`;
  return `${label} lässt sich nicht mit „${filter}“ filtern`;
}

function nameOfType(name: string): string {
  return getOwnRow(typeNames, name) ?? `vom Typ „${name}“`;
}

/** One German sentence a rule: an empty field gets an instruction, a broken rule its real limits. */
export const deRules: Locale['rules'] = {
  required: ({ label }) => `„${label}“ ausfüllen`,
  type,
  unknown,
  unexpected: ({ label }) => `${label} ist hier nicht vorgesehen`,
  in: ({ label, expected }) => `${label} muss einer dieser Werte sein: ${expected}`,
  size,
  range: ({ label, speech, ...bounds }) => `${label} muss ${within(bounds, speech.number)} sein`,
  dateRange,
  regexp: ({ label, pattern, speech }) => {
    const allowed = allowedCharacters(pattern).map((name) => characters[name]);
    return allowed.length > 0
      ? `${label} darf nur ${speech.list(allowed)} enthalten`
      : `${label} hat nicht die verlangte Form`;
  },
  prohibitRegexp: ({ label }) => `${label} enthält etwas, das nicht erlaubt ist`,
  unique: ({ label, conflicting }) =>
    `${label} muss eindeutig sein; dieser Wert wird schon verwendet${conflicting && ` (${conflicting})`}`,
  notResolvable: ({ label, link }) =>
    `${label} enthält einen Link auf etwas, das nicht gefunden wurde: ${link}`,
  linkContentType: ({ label, contentTypeId }) =>
    `${label} muss ein Link auf Inhalte vom Typ ${contentTypeId} sein`,
  linkMimetypeGroup: ({ label, mimetypeGroupName }) =>
    `${label} muss ein Link auf eine Datei vom Typ ${mimetypeGroupName} sein`,
  assetFileSize: ({ label, speech, ...bounds }) =>
    `${label} muss ${within(bounds, speech.fileSize)} groß sein`,
  assetImageDimensions: ({ label }) => `${label} muss ein Bild in der erlaubten Größe sein`,
  enabledNodeTypes: ({ label, nodeType }) =>
    `${label} enthält einen Block, der nicht aktiviert ist: ${nodeType}`,
  enabledMarks: ({ label }) => `${label} enthält eine Formatierung, die nicht aktiviert ist`,
  nodes: ({ label }) => `${label} enthält Links, die den Vorgaben nicht entsprechen`,
  allowedResources: ({ label }) =>
    `${label} enthält einen Link auf eine Quelle, die nicht aktiviert ist`,
  noFileFields: ({ label }) => `${label} hat keine Datei`,
  hasHostname: ({ label }) => `${label} muss eine vollständige Webadresse sein`,
  reference: ({ label }) => `${label} wird noch von anderen Inhalten verwendet`,
  uniqueFieldIds: () => 'Jedes Feld braucht eine eigene ID',
  uniqueFieldApiNames: () => 'Jedes Feld braucht einen eigenen API-Namen',

  value,
  unknownContentType: () => 'Diese Art von Inhalt gibt es nicht',
  order: ({ label }) => `${label} kann nicht zum Sortieren verwendet werden`,

  taken: ({ label }) => `${label} ist schon vergeben; wählen Sie etwas anderes`,
  invalid: ({ label }) => `${label} kann so nicht verwendet werden`,
  length: ({ label }) => `${label} ist zu kurz oder zu lang`,
};
