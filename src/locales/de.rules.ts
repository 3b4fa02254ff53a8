import { type LimitWords, sayLimit } from './limitWords.js';
import type { Locale, RuleContext } from './Locale.js';
import type { PluralForms } from './speech.js';

/** Of so many characters or items; no verb has to agree with their number. */
const amount: LimitWords = {
  atLeast: (min) => `mindestens ${min} erforderlich`,
  atMost: (max) => `höchstens ${max} erlaubt`,
  exactly: (both) => `genau ${both} erforderlich`,
  between: (min, max) => `${min} bis ${max} erforderlich`,
};
/** Of a number. */
const quantity: LimitWords = {
  atLeast: (min) => `Der Wert muss mindestens ${min} betragen`,
  atMost: (max) => `Der Wert darf höchstens ${max} betragen`,
  exactly: (both) => `Der Wert muss genau ${both} betragen`,
  between: (min, max) => `Der Wert muss zwischen ${min} und ${max} liegen`,
};
/** Of a date. */
const day: LimitWords = {
  atLeast: (min) => `Das Datum darf nicht vor dem ${min} liegen`,
  atMost: (max) => `Das Datum darf nicht nach dem ${max} liegen`,
  exactly: (both) => `Das Datum muss der ${both} sein`,
  between: (min, max) => `Das Datum muss zwischen dem ${min} und dem ${max} liegen`,
};
/** Of a file. */
const weight: LimitWords = {
  atLeast: (min) => `Die Datei muss mindestens ${min} groß sein`,
  atMost: (max) => `Die Datei darf höchstens ${max} groß sein`,
  exactly: (both) => `Die Datei muss genau ${both} groß sein`,
  between: (min, max) => `Die Datei muss zwischen ${min} und ${max} groß sein`,
};

const nouns: Readonly<Record<RuleContext<'size'>['counted'], PluralForms>> = {
  characters: { other: '# Zeichen' },
  items: { one: '# Element', other: '# Elemente' },
  either: {
    one: '# Zeichen oder Element',
    other: '# Zeichen oder Elemente',
  },
};

function size({ label, counted, actual, speech, ...bounds }: RuleContext<'size'>): string {
  const { number, plural } = speech;
  const count = sayLimit(bounds, amount, (bound) => plural(bound, nouns[counted]), number);
  const has =
    actual === undefined ? '' : plural(actual, { one: '; es ist #', other: '; es sind #' });
  return `${label}: ${count}${has}`;
}

function unknown({ label, issue, localeName }: RuleContext<'unknown'>): string {
  if (issue.field === undefined) return `${label}: Dieser Name ist hier nicht bekannt`;
  return localeName === undefined
    ? `${label}: Dieser Inhalt hat kein solches Feld`
    : `${label}: Hier ist kein Wert für ${localeName} möglich`;
}

function value({ label, valueType, filter }: RuleContext<'value'>): string {
  if (valueType) return `${label}: In dieser Suche ist ${valueType} erforderlich`;
  return `${label}: Filtern mit „${filter}“ ist nicht möglich`;
}

/**
 * One German sentence a rule. Whether a label is one thing or many is the app's: the label stands
 * before a colon, and nothing after it agrees with it.
 */
export const deRules: Locale['rules'] = {
  required: ({ label }) => `„${label}“ ausfüllen`,
  type: ({ label, valueType, lacksLocale }) =>
    lacksLocale
      ? `${label}: Der Wert wurde ohne Sprache gesendet`
      : `${label}: Erforderlich ist ${valueType}`,
  unknown,
  unexpected: ({ label }) => `${label}: Das ist hier nicht vorgesehen`,
  in: ({ label, expected }) => `${label}: Möglich ist nur ${expected}`,
  size,
  range: ({ label, speech, ...bounds }) => `${label}: ${sayLimit(bounds, quantity, speech.number)}`,
  dateRange: ({ label, speech, ...bounds }) => `${label}: ${sayLimit(bounds, day, speech.date)}`,
  regexp: ({ label, allowed }) =>
    allowed
      ? `${label}: Erlaubt sind nur ${allowed}`
      : `${label}: Der Wert hat nicht die verlangte Form`,
  prohibitRegexp: ({ label }) => `${label}: Der Wert enthält etwas, das nicht erlaubt ist`,
  unique: ({ label, conflicting }) =>
    `${label}: Der Wert darf nur einmal vorkommen und wird schon verwendet${conflicting && ` (${conflicting})`}`,
  notResolvable: ({ label, link }) =>
    `${label}: Ein Link führt zu etwas, das nicht gefunden wurde (${link})`,
  linkContentType: ({ label, contentTypeId }) =>
    `${label}: Der Link muss zu Inhalten vom Typ ${contentTypeId} führen`,
  linkMimetypeGroup: ({ label, mimetypeGroupName }) =>
    `${label}: Der Link muss zu einer Datei vom Typ ${mimetypeGroupName} führen`,
  assetFileSize: ({ label, speech, ...bounds }) =>
    `${label}: ${sayLimit(bounds, weight, speech.fileSize)}`,
  assetImageDimensions: ({ label }) => `${label}: Das Bild muss die erlaubte Größe haben`,
  enabledNodeTypes: ({ label, nodeType }) =>
    `${label}: Der Text enthält einen Block, der nicht aktiviert ist (${nodeType})`,
  enabledMarks: ({ label }) =>
    `${label}: Der Text enthält eine Formatierung, die nicht aktiviert ist`,
  nodes: ({ label }) => `${label}: Der Text enthält Links, die den Vorgaben nicht entsprechen`,
  allowedResources: ({ label }) =>
    `${label}: Ein Link führt zu einer Quelle, die nicht aktiviert ist`,
  noFileFields: ({ label }) => `${label}: Es fehlt eine Datei`,
  hasHostname: ({ label }) => `${label}: Erforderlich ist eine vollständige Webadresse`,
  reference: ({ label }) => `${label}: Andere Inhalte verweisen noch darauf`,
  uniqueFieldIds: () => 'Jedes Feld braucht eine eigene ID',
  uniqueFieldApiNames: () => 'Jedes Feld braucht einen eigenen API-Namen',

  value,
  unknownContentType: () => 'Diesen Inhaltstyp gibt es nicht',
  order: ({ label }) => `${label}: Sortieren ist damit nicht möglich`,

  taken: ({ label }) => `${label}: Das ist schon vergeben; wählen Sie etwas anderes`,
  invalid: ({ label }) => `${label}: Der Wert kann so nicht verwendet werden`,
  length: ({ label }) => `${label}: Der Wert ist zu kurz oder zu lang`,
};
