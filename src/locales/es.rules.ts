import { type LimitWords, sayLimit } from './limitWords.js';
import type { Locale, RuleContext } from './Locale.js';
import type { PluralForms } from './speech.js';

const nouns: Readonly<Record<RuleContext<'size'>['counted'], PluralForms>> = {
  characters: {
    one: '# carácter',
    many: '# de caracteres',
    other: '# caracteres',
  },
  items: {
    one: '# elemento',
    many: '# de elementos',
    other: '# elementos',
  },
  either: {
    one: '# carácter o elemento',
    many: '# de caracteres o elementos',
    other: '# caracteres o elementos',
  },
};

/** Of so many characters, items or bytes. */
const amount: LimitWords = {
  atLeast: (min) => `como mínimo ${min}`,
  atMost: (max) => `como máximo ${max}`,
  exactly: (both) => `exactamente ${both}`,
  between: (min, max) => `entre ${min} y ${max}`,
};
/** Of a number. */
const quantity: LimitWords = {
  atLeast: (min) => `debe ser ${min} o más`,
  atMost: (max) => `debe ser ${max} o menos`,
  exactly: (both) => `debe ser exactamente ${both}`,
  between: (min, max) => `debe estar entre ${min} y ${max}`,
};
/** Of a date. */
const day: LimitWords = {
  atLeast: (min) => `no puede ser anterior al ${min}`,
  atMost: (max) => `no puede ser posterior al ${max}`,
  exactly: (both) => `debe ser el ${both}`,
  between: (min, max) => `debe estar entre el ${min} y el ${max}`,
};

function size({ label, counted, actual, speech, ...bounds }: RuleContext<'size'>): string {
  const { number, plural } = speech;
  const count = sayLimit(bounds, amount, (bound) => plural(bound, nouns[counted]), number);
  const has = actual === undefined ? '' : `; tiene ${number(actual)}`;
  return `${label}: debe tener ${count}${has}`;
}

function unknown({ label, issue, localeName }: RuleContext<'unknown'>): string {
  if (issue.field === undefined) return `${label}: no se reconoce aquí`;
  return localeName === undefined
    ? `${label}: no es un campo de este contenido`
    : `${label}: no admite un valor en ${localeName}`;
}

function value({ label, valueType, filter }: RuleContext<'value'>): string {
  if (valueType) return `${label}: en esta búsqueda debe ser ${valueType}`;
  return `${label}: no se puede filtrar con «${filter}»`;
}

/**
 * One Spanish sentence a rule. Gender and number of a label are the app's: the label stands before a
 * colon, and nothing after it agrees with it.
 */
export const esRules: Locale['rules'] = {
  required: ({ label }) => `Complete «${label}»`,
  type: ({ label, valueType, lacksLocale }) =>
    lacksLocale ? `${label}: se envió sin idioma` : `${label}: debe ser ${valueType}`,
  unknown,
  unexpected: ({ label }) => `${label}: no se esperaba aquí`,
  in: ({ label, expected }) => `${label}: debe ser ${expected}`,
  size,
  range: ({ label, speech, ...bounds }) => `${label}: ${sayLimit(bounds, quantity, speech.number)}`,
  dateRange: ({ label, speech, ...bounds }) => `${label}: ${sayLimit(bounds, day, speech.date)}`,
  regexp: ({ label, allowed }) =>
    allowed ? `${label}: solo admite ${allowed}` : `${label}: no tiene el formato que se pide`,
  prohibitRegexp: ({ label }) => `${label}: contiene algo que no se admite`,
  unique: ({ label, conflicting }) =>
    `${label}: no se puede repetir; este valor ya se usa${conflicting && ` en ${conflicting}`}`,
  notResolvable: ({ label, link }) => `${label}: el enlace lleva a ${link}, que no se encontró`,
  linkContentType: ({ label, contentTypeId }) =>
    `${label}: debe enlazar a contenido del tipo ${contentTypeId}`,
  linkMimetypeGroup: ({ label, mimetypeGroupName }) =>
    `${label}: debe enlazar a un archivo del tipo ${mimetypeGroupName}`,
  assetFileSize: ({ label, speech, ...bounds }) =>
    `${label}: debe pesar ${sayLimit(bounds, amount, speech.fileSize)}`,
  assetImageDimensions: ({ label }) => `${label}: debe ser una imagen del tamaño permitido`,
  enabledNodeTypes: ({ label, nodeType }) =>
    `${label}: contiene el bloque «${nodeType}», que no está habilitado`,
  enabledMarks: ({ label }) => `${label}: usa un formato que no está habilitado`,
  nodes: ({ label }) => `${label}: contiene enlaces que no cumplen sus reglas`,
  allowedResources: ({ label }) => `${label}: enlaza a una fuente que no está habilitada`,
  noFileFields: ({ label }) => `${label}: no tiene archivo`,
  hasHostname: ({ label }) => `${label}: debe ser una dirección web completa`,
  reference: ({ label }) => `${label}: todavía se usa en otro contenido`,
  uniqueFieldIds: () => 'Cada campo necesita un ID propio',
  uniqueFieldApiNames: () => 'Cada campo necesita un nombre de API propio',

  value,
  unknownContentType: () => 'Este tipo de contenido no existe',
  order: ({ label }) => `${label}: no se puede usar para ordenar`,

  taken: ({ label }) => `${label}: ya está en uso; elija otro valor`,
  invalid: ({ label }) => `${label}: no se puede usar tal como está`,
  length: ({ label }) => `${label}: la longitud es demasiado corta o demasiado larga`,
};
