import type { Advice, Locale, Words, WordsContext } from './Locale.js';
import { getOwnRow } from './getOwnRow.js';

/** What the things of the content API are called. */
export const ptBRTypes: Readonly<Record<string, string>> = {
  Entry: 'Entrada',
  Asset: 'Ativo',
  ContentType: 'Tipo de conteúdo',
  Space: 'Espaço',
  Environment: 'Ambiente',
  Locale: 'Idioma',
  Tag: 'Tag',
  User: 'Usuário',
  Role: 'Função',
  Release: 'Lançamento',
  Task: 'Tarefa',
  Comment: 'Comentário',
  Organization: 'Organização',
  Team: 'Equipe',
  BulkAction: 'Ação em massa',
};

/** The same within a sentence, with their article; what is not here stands in quotation marks. */
const things: Readonly<Record<string, string>> = {
  Entrada: 'a entrada',
  Ativo: 'o ativo',
  'Tipo de conteúdo': 'o tipo de conteúdo',
  Espaço: 'o espaço',
  Ambiente: 'o ambiente',
  Idioma: 'o idioma',
  Tag: 'a tag',
  Usuário: 'o usuário',
  Função: 'a função',
  Lançamento: 'o lançamento',
  Tarefa: 'a tarefa',
  Comentário: 'o comentário',
  Organização: 'a organização',
  Equipe: 'a equipe',
  'Ação em massa': 'a ação em massa',
};

const again = 'Tente novamente.';
const correct = 'Corrija e tente novamente.';
const chooseAnother = 'Escolha outro e tente novamente.';

/** The advice of rows that only the makers of the app can do something about. */
export const support = 'Copie os detalhes para o suporte.';

const askForPlan = 'Fale com quem administra o plano.';

const tryLater: Advice = {
  known: 'Tente novamente quando a espera terminar.',
  unknown: 'Aguarde um momento e tente novamente.',
  over: 'A espera terminou. Tente novamente.',
};

const noVersion: Words = {
  title: 'A versão não foi enviada',
  body: 'O aplicativo precisa informar qual versão ele altera.',
  advice: support,
};

/** Only who has changed something can make the change again. */
const afterReload = ({ isEdit }: WordsContext) =>
  isEdit ? 'Recarregue e refaça sua alteração.' : 'Recarregue e tente novamente.';

/** What was refused may be what an earlier attempt of this form has made, or taken away. */
const mayHaveWorked = 'Sua tentativa anterior pode ter funcionado.';

const tooMuch: Words = {
  title: 'Foram pedidos dados demais',
  body: 'O servidor não fornece tantos de uma só vez.',
  advice: 'Peça menos e tente novamente.',
};

/** The Brazilian Portuguese words for each code. */
export const ptBRCodes: Locale['codes'] = {
  BadRequestError: {
    title: 'O servidor recusou esta solicitação',
    body: 'Ela pode estar incompleta ou não ser possível no momento.',
    advice: support,
  },
  InvalidQueryError: {
    title: 'Não foi possível fazer a busca',
    body: 'Algum filtro ou critério de ordenação não existe ou não se aplica aqui.',
    advice: correct,
  },
  AccessTokenInvalidError: {
    title: 'Seu login não foi aceito',
    body: 'A sessão pode ter terminado.',
    advice: 'Faça login novamente.',
  },
  AccessDeniedError: ({ isOverLimit }) =>
    isOverLimit
      ? {
          title: 'Um limite do plano foi atingido',
          body: 'O plano não permite mais disso.',
          advice: askForPlan,
        }
      : {
          title: 'O acesso não foi concedido',
          body: 'Sua função pode não permitir isso.',
          advice: 'Fale com quem administra os acessos.',
        },
  NotFoundError: (context) => {
    const other = context.contentApi ? 'este conteúdo' : 'este item';
    const { type } = context;
    return {
      title: `Não foi possível encontrar ${type ? (getOwnRow(things, type) ?? `“${type}”`) : other}`,
      body:
        context.intent === 'delete' && context.unconfirmed
          ? mayHaveWorked
          : 'Talvez não exista mais, ou você não tenha acesso.',
      // what was to be saved is still here
      advice: context.intent === 'load' ? 'Volte e escolha outra opção.' : '',
    };
  },
  VersionMismatchError: (context) => {
    if (context.hasVersion === false) return noVersion;
    return {
      title: 'Uma versão mais recente foi salva',
      body: context.unconfirmed
        ? 'A versão mais recente pode ser a que você salvou antes. Recarregue e confira.'
        : `Foi salva por outra pessoa, ou por você em outra janela. ${afterReload(context)}`,
    };
  },
  ValidationFailedError: (context) => ({
    title: 'Alguns campos precisam de correção',
    body: context.listed ? 'Eles não atendem às regras.' : 'O servidor não informou quais.',
    advice: context.listed ? correct : 'Confira o que você preencheu e tente novamente.',
  }),
  UnknownFieldError: {
    title: 'Um campo desconhecido foi usado',
    body: 'Ele pode ter outro nome ou não existir mais.',
    advice: chooseAnother,
  },
  InvalidEntryError: {
    title: 'Um valor informado não foi aceito',
    body: 'O servidor não consegue usá-lo como está.',
    advice: correct,
  },
  RateLimitExceededError: {
    title: 'Há solicitações demais no momento',
    body: 'O serviço não aceita mais nenhuma por enquanto.',
    advice: tryLater,
  },
  ServerError: {
    title: 'O serviço teve um problema',
    body: 'A falha é do nosso lado.',
    advice: tryLater,
  },
  HibernatedError: (context) => ({
    title: `${context.contentApi ? 'Este espaço' : 'O serviço'} está sendo reativado`,
    body: 'Estava em repouso porque ninguém o usava.',
    advice: tryLater,
  }),

  UnresolvedLinks: {
    title: 'Falta o conteúdo de alguns links',
    body: 'Um link leva a algo que não existe.',
    advice: 'Restaure o conteúdo ou remova o link e tente novamente.',
  },
  Conflict: ({ unconfirmed }) => ({
    title: 'Há um conflito com o que já está lá',
    body: unconfirmed
      ? `${mayHaveWorked} Recarregue e confira.`
      : 'Talvez já exista, tenha sido alterado em outro lugar ou não seja possível agora. Recarregue e tente novamente.',
  }),
  ServiceUnavailable: {
    title: 'O serviço não está disponível',
    body: 'O serviço pode estar sobrecarregado ou em manutenção.',
    advice: tryLater,
  },
  UnprocessableEntity: {
    title: 'O conteúdo não foi aceito',
    body: 'O servidor não consegue usá-lo como está.',
    advice: correct,
  },
  BulkActionFailed: {
    title: 'A ação em massa não foi concluída',
    body: 'Alguns dos itens têm problemas.',
    advice: correct,
  },

  AssetProcessingTimeout: {
    title: 'O processamento ainda não terminou',
    body: 'Está demorando mais do que o normal.',
    advice: 'Confira mais tarde.',
  },
  TooComplexQuery: tooMuch,
  ResponseTooLarge: { ...tooMuch, title: 'A resposta é grande demais' },
  PersistedQueryNotFound: {
    title: 'O servidor não tem mais a consulta',
    body: 'Ela precisa ser enviada mais uma vez.',
    advice: again,
  },
  CollidingTypeNames: {
    title: 'O modelo de conteúdo precisa de um ajuste',
    body: 'Alguns dos nomes entram em conflito.',
    advice: support,
  },

  AlreadyExists: {
    title: 'Isso já existe',
    body: 'Um valor que não pode se repetir já está em uso.',
    advice: chooseAnother,
  },
  OperationInProgress: {
    title: 'Outra operação ainda está em andamento',
    body: 'Ela precisa terminar primeiro.',
    advice: tryLater,
  },
  PaymentRequired: {
    title: 'É necessário um pagamento',
    body: 'O plano pode não incluir isso, ou um pagamento não foi concluído.',
    advice: askForPlan,
  },
  ContentTooLarge: (context) => {
    if (context.intent === 'load') return tooMuch;
    return {
      title: 'O conteúdo enviado é grande demais',
      body: 'Ele passa do tamanho permitido.',
      advice:
        context.intent === 'upload'
          ? 'Escolha um arquivo menor e tente novamente.'
          : 'Encurte ou retire partes e tente novamente.',
    };
  },
  UnsupportedMediaType: (context) => ({
    title: 'Este formato não é aceito',
    body: 'O servidor espera outro.',
    advice: context.intent === 'upload' ? chooseAnother : support,
  }),
  Locked: {
    title: 'Isso está bloqueado no momento',
    body: 'Talvez outra pessoa ou um processo esteja usando isso.',
    advice: tryLater,
  },
  PreconditionRequired: noVersion,
  UnavailableForLegalReasons: {
    title: 'Isso está bloqueado por motivos legais',
    body: 'Não pode ser exibido aqui.',
  },
  NotImplemented: {
    title: 'O servidor não consegue fazer isso',
    body: 'Ele não tem essa função, e tentar novamente não ajudaria.',
    advice: support,
  },
  NetworkAuthenticationRequired: {
    title: 'A rede exige um login',
    body: 'Uma página de login respondeu no lugar do serviço.',
    advice: 'Faça login na rede e tente novamente.',
  },
  FirewallBlocked: {
    title: 'Um firewall barrou esta solicitação',
    body: 'Ele respondeu no lugar do serviço.',
    advice: support,
  },

  NetworkError: (context) => ({
    title: context.offline
      ? 'Parece que você está sem conexão'
      : 'Não foi possível acessar o servidor',
    body: 'Nenhuma resposta chegou. Verifique a conexão.',
    advice: again,
  }),
  TimeoutError: {
    title: 'A resposta demorou demais',
    body: 'Pode haver lentidão no servidor ou na conexão.',
    advice: tryLater,
  },
  ChunkLoadError: {
    title: 'Uma parte do aplicativo não foi carregada',
    body: 'O aplicativo pode ter uma versão mais recente.',
    advice: 'Recarregue a página.',
  },
  AbortError: { title: 'A solicitação foi cancelada', body: 'Ela não chegou ao fim.' },
  UnreadableResponse: {
    title: 'Não foi possível ler a resposta',
    body: 'Um proxy ou uma página de login pode ter respondido.',
    advice: support,
  },
  RequestNotSent: {
    title: 'A solicitação não foi enviada',
    body: 'Não é possível enviá-la como está, e tentar novamente não ajudaria.',
    advice: support,
  },
};
