import type { Locale } from './Locale.js';
import { ptBRCodes, ptBRTypes, support } from './pt-BR.codes.js';
import { ptBRRules } from './pt-BR.rules.js';
import type { PluralForms } from './speech.js';

/** To try again could do it twice. */
const lookFirst = 'Não há confirmação: confira antes.';

const attempts: PluralForms = {
  one: '# tentativa',
  many: '# de tentativas',
  other: '# tentativas',
};

/** Brazilian Portuguese. */
export const ptBR: Locale = {
  tag: 'pt-BR',
  dir: 'ltr',
  types: ptBRTypes,

  codes: ptBRCodes,

  unknown: {
    title: 'Algo inesperado aconteceu',
    body: 'A causa não é conhecida.',
    advice: support,
  },

  partial: {
    title: 'Falta parte do conteúdo',
    body: 'Uma parte não pôde ser carregada. O restante está visível.',
  },

  rules: ptBRRules,
  characters: {
    lower: 'letras minúsculas (a-z)',
    upper: 'letras maiúsculas (A-Z)',
    digits: 'números',
    hyphen: 'hifens',
    underscore: 'sublinhados',
    dot: 'pontos',
    space: 'espaços',
  },
  valueTypes: {
    Array: 'uma lista',
    Boolean: 'verdadeiro ou falso',
    Date: 'uma data',
    Email: 'um endereço de e-mail',
    Integer: 'um número inteiro',
    Link: 'um link',
    Number: 'um número',
    String: 'texto',
    Symbol: 'texto',
    Text: 'texto',
  },
  otherValueType: ({ name }) => `do tipo “${name}”`,
  otherRule: ({ label, name }) =>
    `${label}: o valor não foi aceito${name === undefined ? '' : ` (“${name}”)`}`,

  outcomes: {
    save: {
      notDone: 'Suas alterações ainda não foram salvas.',
      maybeDone: `Suas alterações podem ter sido salvas. ${lookFirst}`,
    },
    publish: {
      notDone: 'A publicação ainda não foi feita.',
      maybeDone: `A publicação pode ter sido feita. ${lookFirst}`,
    },
    delete: {
      notDone: 'Nada foi excluído.',
      maybeDone: `A exclusão pode ter sido feita. ${lookFirst}`,
    },
    upload: {
      notDone: 'O upload do arquivo não foi feito.',
      maybeDone: `O upload do arquivo pode ter sido feito. ${lookFirst}`,
    },
    autosave: {
      notDone: 'Suas últimas alterações estão apenas nesta janela.',
      maybeDone: 'Suas últimas alterações podem estar apenas nesta janela.',
    },
    change: {
      notDone: 'Nada foi alterado.',
      maybeDone: `Pode ter funcionado. ${lookFirst}`,
    },
  },

  actions: {
    retry: 'Tentar novamente',
    reload: 'Recarregar a última versão',
    revise: 'Mostrar o primeiro problema',
    authenticate: 'Fazer login novamente',
    requestAccess: 'Solicitar acesso',
    leave: 'Voltar',
    report: 'Copiar detalhes',
    copyDraft: 'Copiar minhas alterações',
    dismiss: 'Fechar',
  },

  ui: {
    severity: { error: 'Erro', warning: 'Aviso' },
    technical: 'Detalhes técnicos',
    technicalAndDraft: 'Detalhes técnicos e minhas alterações',
    copied: 'Copiado',
    copyFailed: 'O texto está selecionado: pressione Ctrl+C ou ⌘C',
    copyTooLong: 'O texto é longo demais para ser exibido aqui: salve-o como arquivo',
    download: 'Baixar',
    copyNothing: 'Não há nada que possa ser copiado',
    code: 'Código',
    status: 'Status HTTP',
    requestId: 'ID da solicitação',
    time: 'Data e hora',
    request: 'Solicitação',
    detail: 'Mensagem do servidor',
    message: 'Mensagem',
    reasons: 'Motivos',
    note: 'Observação',
    help: 'Documentação',

    reloadPage: 'Recarregar a página',
    reloadFailed: 'A última versão não foi carregada',
    question: {
      title: 'Descartar suas alterações?',
      body: 'A última versão substituirá o que você preencheu.',
    },
    discard: 'Recarregar e descartar minhas alterações',
    keep: 'Continuar editando',

    pending: { retry: 'Tentando novamente…', reload: 'Recarregando…', other: 'Um momento…' },
    inTime: ({ duration, precision }) =>
      precision === 'about' ? `daqui a cerca de ${duration}` : `daqui a ${duration}`,
    soon: 'em instantes',
    waiting: ({ wait: time }) => `Você pode tentar novamente ${time}`,
    ready: 'Você já pode tentar novamente',
    success: {
      load: 'Carregamento concluído',
      save: 'Alterações salvas',
      publish: 'Publicação concluída',
      delete: 'Exclusão concluída',
      upload: 'Upload concluído',
      autosave: 'Alterações salvas',
      change: 'Feito',
      other: 'Pronto',
    },
    repeat: ({ attempt, speech }) =>
      `Ainda não funcionou depois de ${speech.plural(attempt, attempts)}.`,

    fields: {
      one: '# campo precisa de atenção',
      many: '# de campos precisam de atenção',
      other: '# campos precisam de atenção',
    },
    issues: { one: '# problema', many: '# de problemas', other: '# problemas' },
    count: { one: '# vez', many: '# de vezes', other: '# vezes' },
    item: ({ label, position, speech }) => `${label}, item ${speech.number(position)}`,
    content: 'Este conteúdo',
    filter: 'Buscar nesta lista',
    more: ({ count, rest, speech }) =>
      `Mostrar ${speech.number(count)} de ${speech.plural(rest, { one: '# restante', other: '# restantes' })}`,
    rest: { other: 'mais #' },
    truncated: {
      one: '# outro problema não está na lista',
      many: '# de outros problemas não estão na lista',
      other: '# outros problemas não estão na lista',
    },
    cutShort: 'A resposta era grande demais para ser lida por completo',
  },
};
