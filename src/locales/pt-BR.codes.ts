import type { Locale, WordsContext } from './Locale.js';
import { getOwnRow } from './getOwnRow.js';
import { type Advice, createRow, isEdit } from './wordsRow.js';

const row = createRow(' ');

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

const tryLater: Advice = {
  known: 'Tente novamente quando a espera terminar.',
  unknown: 'Aguarde um momento e tente novamente.',
  over: again,
};

const noVersion = row(
  'A versão não foi enviada',
  'O app precisa informar qual versão ele altera.',
  support,
);

/** Only who has changed something can make the change again. */
const afterReload = ({ intent }: WordsContext) =>
  isEdit(intent) ? 'Recarregue e refaça sua alteração.' : 'Recarregue e tente novamente.';

/** A newer version when an earlier attempt of this form may have been carried out. */
const perhapsOwn = 'A versão mais recente pode ser a que você salvou antes. Recarregue e confira.';

/** The Brazilian Portuguese words for each code. */
export const ptBRCodes: Locale['codes'] = {
  BadRequestError: row(
    'O servidor recusou esta solicitação',
    'Ela pode estar incompleta ou não ser possível no momento.',
    support,
  ),
  InvalidQueryError: row(
    'Não foi possível fazer a busca',
    'Algum filtro ou critério de ordenação não existe ou não se aplica aqui.',
    correct,
  ),
  AccessTokenInvalidError: row(
    'Seu login não foi aceito',
    'A sessão pode ter terminado.',
    'Faça login novamente.',
  ),
  AccessDeniedError: row(
    'O acesso não foi concedido',
    'Sua função pode não permitir isso.',
    'Fale com quem administra os acessos.',
  ),
  NotFoundError: (context) => {
    const other = context.contentApi ? 'este conteúdo' : 'este item';
    const { type } = context;
    return row(
      `Não foi possível encontrar ${type ? (getOwnRow(things, type) ?? `“${type}”`) : other}`,
      context.intent === 'delete' && context.unconfirmed
        ? 'Sua tentativa anterior pode ter funcionado.'
        : 'Talvez não exista mais, ou você não tenha acesso.',
      // what was to be saved is still here
      context.intent === 'load' ? 'Volte e escolha outra opção.' : '',
    )(context);
  },
  VersionMismatchError: (context) => {
    if (context.hasVersion === false) return noVersion(context);
    return {
      title: 'Uma versão mais recente foi salva',
      body: context.unconfirmed
        ? perhapsOwn
        : `Foi salva por outra pessoa, ou por você em outra janela. ${afterReload(context)}`,
    };
  },
  ValidationFailedError: (context) =>
    row(
      'Alguns campos precisam de correção',
      context.listed ? 'Eles não atendem às regras.' : 'O servidor não informou quais.',
      context.listed ? correct : 'Confira o que você preencheu e tente novamente.',
    )(context),
  UnknownFieldError: row(
    'Um campo desconhecido foi usado',
    'Ele pode ter outro nome ou não existir mais.',
    chooseAnother,
  ),
  InvalidEntryError: row(
    'Um valor informado não foi aceito',
    'O servidor não consegue usá-lo como está.',
    correct,
  ),
  RateLimitExceededError: row(
    'Há solicitações demais no momento',
    'O serviço não aceita mais nenhuma por enquanto.',
    tryLater,
  ),
  ServerError: row('O serviço teve um problema', 'A falha é do nosso lado.', tryLater),
  HibernatedError: (context) =>
    row(
      `${context.contentApi ? 'Este espaço' : 'O serviço'} está sendo reativado`,
      'Estava em repouso porque ninguém o usava.',
      tryLater,
    )(context),

  UnresolvedLinks: row(
    'Falta o conteúdo de alguns links',
    'Um link leva a algo que não existe.',
    'Restaure o conteúdo ou remova o link e tente novamente.',
  ),
  Conflict: ({ unconfirmed }) => ({
    title: 'Há um conflito com outra alteração',
    body: unconfirmed
      ? perhapsOwn
      : 'Houve uma alteração em outro lugar, ou esta não é possível agora. Recarregue e tente novamente.',
  }),
  ServiceUnavailable: row(
    'O serviço não está disponível',
    'Pode estar sobrecarregado ou em manutenção.',
    tryLater,
  ),
  UnprocessableEntity: row(
    'O conteúdo não foi aceito',
    'O servidor não consegue usá-lo como está.',
    correct,
  ),
  BulkActionFailed: row(
    'A ação em massa não foi concluída',
    'Alguns dos itens têm problemas.',
    correct,
  ),

  AssetProcessingTimeout: row(
    'O processamento ainda não terminou',
    'Está demorando mais do que o normal.',
    'Confira mais tarde.',
  ),
  TooComplexQuery: row(
    'Foram pedidos dados demais',
    'O servidor não fornece tantos de uma só vez.',
    'Peça menos e tente novamente.',
  ),
  PersistedQueryNotFound: row(
    'O servidor não tem mais a consulta',
    'Ela precisa ser enviada mais uma vez.',
    again,
  ),
  CollidingTypeNames: row(
    'O modelo de conteúdo precisa de um ajuste',
    'Alguns dos nomes entram em conflito.',
    'Copie os detalhes para quem cuida dele.',
  ),

  AlreadyExists: row(
    'Isso já existe',
    'Um valor que não pode se repetir já está em uso.',
    chooseAnother,
  ),
  OperationInProgress: row(
    'Outra operação ainda está em andamento',
    'Ela precisa terminar primeiro.',
    tryLater,
  ),
  PaymentRequired: row(
    'É necessário um pagamento',
    'O plano pode não incluir isso, ou um pagamento não foi concluído.',
    'Fale com quem o administra.',
  ),
  ContentTooLarge: (context) =>
    row(
      'O conteúdo enviado é grande demais',
      'Ele passa do tamanho permitido.',
      context.intent === 'upload'
        ? 'Escolha um arquivo menor e tente novamente.'
        : 'Encurte ou retire partes e tente novamente.',
    )(context),
  UnsupportedMediaType: (context) =>
    row(
      'Este formato não é aceito',
      'O servidor espera outro.',
      context.intent === 'upload' ? chooseAnother : support,
    )(context),
  Locked: row(
    'Isso está bloqueado no momento',
    'Alguém ou algum processo está trabalhando nisso.',
    tryLater,
  ),
  PreconditionRequired: noVersion,
  UnavailableForLegalReasons: row(
    'Isso está bloqueado por motivos legais',
    'Não pode ser exibido aqui.',
    '',
  ),
  NotImplemented: row(
    'O servidor não consegue fazer isso',
    'Ele não tem essa função, e tentar novamente não ajudaria.',
    support,
  ),
  NetworkAuthenticationRequired: row(
    'A rede exige um login',
    'Uma página de login respondeu no lugar do serviço.',
    'Faça login na rede e tente novamente.',
  ),
  FirewallBlocked: row(
    'Um firewall barrou esta solicitação',
    'Ele respondeu no lugar do serviço.',
    support,
  ),

  NetworkError: (context) =>
    row(
      context.offline ? 'Parece que você está sem conexão' : 'Não foi possível acessar o servidor',
      'Nenhuma resposta chegou. Verifique a conexão.',
      again,
    )(context),
  TimeoutError: row(
    'A resposta demorou demais',
    'Pode haver lentidão no servidor ou na conexão.',
    tryLater,
  ),
  AbortError: { title: 'A solicitação foi cancelada', body: 'Ela não chegou ao fim.' },
  UnreadableResponse: row(
    'Não foi possível ler a resposta',
    'Um proxy ou uma página de login pode ter respondido.',
    support,
  ),
  RequestNotSent: row(
    'A solicitação não foi enviada',
    'Não é possível enviá-la como está, e tentar novamente não ajudaria.',
    support,
  ),
};
