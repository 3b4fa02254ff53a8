import { type LimitWords, sayLimit } from './limitWords.js';
import type { Locale, RuleContext } from './Locale.js';
import type { PluralForms } from './speech.js';

const nouns: Readonly<Record<RuleContext<'size'>['counted'], PluralForms>> = {
  characters: {
    one: '# caractere',
    many: '# de caracteres',
    other: '# caracteres',
  },
  items: {
    one: '# item',
    many: '# de itens',
    other: '# itens',
  },
  either: {
    one: '# caractere ou item',
    many: '# de caracteres ou itens',
    other: '# caracteres ou itens',
  },
};

/** Of so many characters, items or bytes. */
const amount: LimitWords = {
  atLeast: (min) => `no mínimo ${min}`,
  atMost: (max) => `no máximo ${max}`,
  exactly: (both) => `exatamente ${both}`,
  between: (min, max) => `entre ${min} e ${max}`,
};
/** Of a number. */
const quantity: LimitWords = {
  atLeast: (min) => `deve ser ${min} ou mais`,
  atMost: (max) => `deve ser ${max} ou menos`,
  exactly: (both) => `deve ser exatamente ${both}`,
  between: (min, max) => `deve estar entre ${min} e ${max}`,
};
/** Of a date. */
const day: LimitWords = {
  atLeast: (min) => `não pode ser anterior a ${min}`,
  atMost: (max) => `não pode ser posterior a ${max}`,
  exactly: (both) => `deve ser ${both}`,
  between: (min, max) => `deve estar entre ${min} e ${max}`,
};

function size({ label, counted, actual, speech, ...bounds }: RuleContext<'size'>): string {
  const { number, plural } = speech;
  const count = sayLimit(bounds, amount, (bound) => plural(bound, nouns[counted]), number);
  const has = actual === undefined ? '' : `; tem ${number(actual)}`;
  return `${label}: deve ter ${count}${has}`;
}

function unknown({ label, issue, localeName }: RuleContext<'unknown'>): string {
  if (issue.field === undefined) return `${label}: o nome não é conhecido aqui`;
  return localeName === undefined
    ? `${label}: não é um campo deste conteúdo`
    : `${label}: este campo não aceita um valor em ${localeName}`;
}

function value({ label, valueType, filter }: RuleContext<'value'>): string {
  if (valueType) return `${label}: nesta busca, deve ser ${valueType}`;
  return `${label}: não aceita o filtro “${filter}”`;
}

/**
 * One Brazilian Portuguese sentence a rule. Gender and number of a label are the app's: the label
 * stands before a colon, and nothing after it agrees with it.
 */
export const ptBRRules: Locale['rules'] = {
  required: ({ label }) => `Preencha “${label}”`,
  type: ({ label, valueType, lacksLocale }) =>
    lacksLocale ? `${label}: o valor foi enviado sem idioma` : `${label}: deve ser ${valueType}`,
  unknown,
  unexpected: ({ label }) => `${label}: o servidor não espera isto aqui`,
  in: ({ label, expected }) => `${label}: deve ser ${expected}`,
  size,
  range: ({ label, speech, ...bounds }) => `${label}: ${sayLimit(bounds, quantity, speech.number)}`,
  dateRange: ({ label, speech, ...bounds }) => `${label}: ${sayLimit(bounds, day, speech.date)}`,
  regexp: ({ label, allowed }) =>
    allowed ? `${label}: só pode ter ${allowed}` : `${label}: não tem o formato esperado`,
  prohibitRegexp: ({ label }) => `${label}: contém algo que não é permitido`,
  unique: ({ label, conflicting }) =>
    `${label}: não pode se repetir; este valor já é usado${conflicting && ` em ${conflicting}`}`,
  notResolvable: ({ label, link }) => `${label}: o link leva a algo que não existe (${link})`,
  linkContentType: ({ label, contentTypeId }) =>
    `${label}: o link deve levar a conteúdo do tipo ${contentTypeId}`,
  linkMimetypeGroup: ({ label, mimetypeGroupName }) =>
    `${label}: o link deve levar a um arquivo do tipo ${mimetypeGroupName}`,
  assetFileSize: ({ label, speech, ...bounds }) =>
    `${label}: deve ter ${sayLimit(bounds, amount, speech.fileSize)}`,
  assetImageDimensions: ({ label }) => `${label}: deve ser uma imagem do tamanho permitido`,
  enabledNodeTypes: ({ label, nodeType }) =>
    `${label}: contém o bloco “${nodeType}”, que não está habilitado`,
  enabledMarks: ({ label }) => `${label}: usa uma formatação que não está habilitada`,
  nodes: ({ label }) => `${label}: contém links que não atendem às regras`,
  allowedResources: ({ label }) => `${label}: o link leva a uma fonte que não está habilitada`,
  noFileFields: ({ label }) => `${label}: não tem arquivo`,
  hasHostname: ({ label }) => `${label}: deve ser um endereço web completo`,
  reference: ({ label }) => `${label}: outro conteúdo ainda depende disto`,
  uniqueFieldIds: () => 'Cada campo precisa de um ID próprio',
  uniqueFieldApiNames: () => 'Cada campo precisa de um nome de API próprio',

  value,
  unknownContentType: () => 'Este tipo de conteúdo não existe',
  order: ({ label }) => `${label}: não serve para ordenar`,

  taken: ({ label }) => `${label}: já está em uso; escolha outro valor`,
  invalid: ({ label }) => `${label}: o valor não pode ser usado como está`,
  length: ({ label }) => `${label}: o tamanho é curto demais ou longo demais`,
};
