import type { Advice, Locale, Words, WordsContext } from './Locale.js';

const again = 'Réessayez.';
const correctIt = 'Corrigez-la, puis réessayez.';
const correctThem = 'Corrigez-les, puis réessayez.';

/** The advice of rows that only the makers of the app can do something about. */
export const support = 'Copiez les détails pour le support.';

const askForPlan = 'Adressez-vous à la personne qui gère l’abonnement.';

const tryLater: Advice = {
  known: 'Réessayez à la fin de l’attente.',
  unknown: 'Attendez un instant, puis réessayez.',
  over: 'L’attente est terminée. Réessayez.',
};

const noVersion: Words = {
  title: 'La version n’a pas été envoyée',
  body: 'L’application doit indiquer quelle version elle modifie.',
  advice: support,
};

/** Only who has changed something can make the change again. */
const afterReload = ({ isEdit }: WordsContext) =>
  isEdit ? 'Rechargez-la, puis refaites vos modifications.' : 'Rechargez-la, puis réessayez.';

/** What was refused may be what an earlier attempt of this form has made, or taken away. */
const mayHaveWorked = 'Votre tentative précédente a peut-être abouti.';

const tooMuch: Words = {
  title: 'Trop de données demandées à la fois',
  body: 'Le serveur n’en fournit pas autant en une seule réponse.',
  advice: 'Demandez-en moins, puis réessayez.',
};

/** The French words for each code. */
export const frCodes: Locale['codes'] = {
  BadRequestError: {
    title: 'Le serveur a refusé cette requête',
    body: 'Il y manque peut-être quelque chose, ou ce n’est pas possible pour le moment.',
    advice: support,
  },
  InvalidQueryError: {
    title: 'La recherche n’a pas pu être effectuée',
    body: 'Un filtre ou un tri est inconnu, ou ne convient pas ici.',
    advice: 'Corrigez la recherche, puis réessayez.',
  },
  AccessTokenInvalidError: {
    title: 'Votre connexion n’a pas été acceptée',
    body: 'Votre session a peut-être expiré.',
    advice: 'Reconnectez-vous.',
  },
  AccessDeniedError: ({ isOverLimit }) =>
    isOverLimit
      ? {
          title: 'Une limite de l’abonnement est atteinte',
          body: 'L’abonnement n’en permet pas davantage.',
          advice: askForPlan,
        }
      : {
          title: 'L’accès n’a pas été accordé',
          body: 'Votre rôle ne le permet peut-être pas.',
          advice: 'Adressez-vous à la personne qui gère les accès.',
        },
  NotFoundError: (context) => {
    const other = context.contentApi ? 'Ce contenu est' : 'Cet élément est';
    return {
      title: `${context.type ?? other} introuvable`,
      body:
        context.intent === 'delete' && context.unconfirmed
          ? mayHaveWorked
          : 'Cela n’existe peut-être plus, ou vous n’y avez pas accès.',
      // what was to be saved is still here
      advice: context.intent === 'load' ? 'Revenez en arrière et choisissez autre chose.' : '',
    };
  },
  VersionMismatchError: (context) => {
    if (context.hasVersion === false) return noVersion;
    return {
      title: 'Une version plus récente a été enregistrée',
      body: context.unconfirmed
        ? 'La version plus récente vient peut-être de vous. Rechargez-la, puis vérifiez.'
        : `Elle vient d’une autre personne, ou de vous dans une autre fenêtre. ${afterReload(context)}`,
    };
  },
  ValidationFailedError: (context) => ({
    title: 'Certains champs sont à corriger',
    body: context.listed
      ? 'Ils ne respectent pas les règles.'
      : 'Le serveur n’a pas précisé lesquels.',
    advice: context.listed ? correctThem : 'Vérifiez votre saisie, puis réessayez.',
  }),
  UnknownFieldError: {
    title: 'Un champ inconnu a été utilisé',
    body: 'Il a peut-être changé de nom, ou n’existe plus.',
    advice: 'Choisissez-en un autre, puis réessayez.',
  },
  InvalidEntryError: {
    title: 'Une valeur saisie n’a pas été acceptée',
    body: 'Le serveur ne peut pas l’utiliser telle quelle.',
    advice: correctIt,
  },
  RateLimitExceededError: {
    title: 'Trop de requêtes pour le moment',
    body: 'Le service n’en accepte pas davantage pour l’instant.',
    advice: tryLater,
  },
  ServerError: {
    title: 'Le service a rencontré un problème',
    body: 'L’erreur est de notre côté.',
    advice: tryLater,
  },
  HibernatedError: (context) => ({
    title: `${context.contentApi ? 'Cet espace' : 'Le service'} sort de veille`,
    body: 'Il était en veille, car personne ne l’utilisait.',
    advice: tryLater,
  }),

  UnresolvedLinks: {
    title: 'Des contenus liés sont manquants',
    body: 'Un lien mène à un contenu qui n’existe pas.',
    advice: 'Rétablissez ce contenu ou retirez le lien, puis réessayez.',
  },
  Conflict: ({ unconfirmed }) => ({
    title: 'Conflit avec ce qui est déjà là',
    body: unconfirmed
      ? `${mayHaveWorked} Rechargez, puis vérifiez.`
      : 'Cela existe peut-être déjà, a changé ailleurs ou n’est pas possible pour le moment. Rechargez, puis réessayez.',
  }),
  ServiceUnavailable: {
    title: 'Le service n’est pas disponible',
    body: 'Le service est peut-être surchargé ou en maintenance.',
    advice: tryLater,
  },
  UnprocessableEntity: {
    title: 'Le contenu n’a pas été accepté',
    body: 'Le serveur ne peut pas l’utiliser tel quel.',
    advice: 'Corrigez-le, puis réessayez.',
  },
  BulkActionFailed: {
    title: 'L’action groupée n’est pas allée à son terme',
    body: 'Certains de ses éléments posent problème.',
    advice: correctThem,
  },

  AssetProcessingTimeout: {
    title: 'Le traitement est encore en cours',
    body: 'Il dure plus longtemps que d’habitude.',
    advice: 'Revenez voir plus tard.',
  },
  TooComplexQuery: tooMuch,
  ResponseTooLarge: { ...tooMuch, title: 'La réponse est trop volumineuse' },
  PersistedQueryNotFound: {
    title: 'Le serveur ne retrouve plus cette requête',
    body: 'Il faut l’envoyer encore une fois.',
    advice: again,
  },
  CollidingTypeNames: {
    title: 'Le modèle de contenu est à ajuster',
    body: 'Certains de ses noms entrent en conflit.',
    advice: support,
  },

  AlreadyExists: {
    title: 'Cela existe déjà',
    body: 'Une valeur qui doit être unique est déjà utilisée.',
    advice: 'Choisissez-en une autre, puis réessayez.',
  },
  OperationInProgress: {
    title: 'Une autre opération est encore en cours',
    body: 'Elle doit d’abord se terminer.',
    advice: tryLater,
  },
  PaymentRequired: {
    title: 'Un paiement est d’abord nécessaire',
    body: 'L’abonnement ne le prévoit peut-être pas, ou un paiement a échoué.',
    advice: askForPlan,
  },
  ContentTooLarge: (context) => {
    if (context.intent === 'load') return tooMuch;
    return {
      title: 'L’envoi est trop volumineux',
      body: 'Il dépasse la taille autorisée.',
      advice:
        context.intent === 'upload'
          ? 'Choisissez un fichier plus petit, puis réessayez.'
          : 'Raccourcissez-le ou retirez-en des éléments, puis réessayez.',
    };
  },
  UnsupportedMediaType: (context) => ({
    title: 'Ce format n’est pas accepté',
    body: 'Le serveur en attend un autre.',
    advice: context.intent === 'upload' ? 'Choisissez un autre fichier, puis réessayez.' : support,
  }),
  Locked: {
    title: 'Élément verrouillé pour le moment',
    body: 'Une autre personne ou un processus l’utilise peut-être.',
    advice: tryLater,
  },
  PreconditionRequired: noVersion,
  UnavailableForLegalReasons: {
    title: 'Accès bloqué pour des raisons juridiques',
    body: 'Cela ne peut pas être affiché ici.',
  },
  NotImplemented: {
    title: 'Le serveur ne sait pas faire cela',
    body: 'Cette fonction lui manque\u202f; un nouvel essai n’y changerait rien.',
    advice: support,
  },
  NetworkAuthenticationRequired: {
    title: 'Votre réseau demande de se connecter',
    body: 'Une page de connexion a répondu à la place du service.',
    advice: 'Connectez-vous au réseau, puis réessayez.',
  },
  FirewallBlocked: {
    title: 'Un pare-feu a bloqué cette requête',
    body: 'Il a répondu à la place du service.',
    advice: support,
  },

  NetworkError: (context) => ({
    title: context.offline ? 'Vous semblez être hors ligne' : 'Le serveur n’a pas pu être joint',
    body: 'Aucune réponse n’est arrivée. Vérifiez votre réseau.',
    advice: again,
  }),
  TimeoutError: {
    title: 'La réponse a mis trop de temps',
    body: 'Le serveur ou le réseau est peut-être lent.',
    advice: tryLater,
  },
  ChunkLoadError: {
    title: 'Une partie de l’application ne s’est pas chargée',
    body: 'L’application a peut-être une version plus récente.',
    advice: 'Rechargez la page.',
  },
  AbortError: { title: 'La requête a été annulée', body: 'Elle n’est pas allée à son terme.' },
  UnreadableResponse: {
    title: 'La réponse n’a pas pu être lue',
    body: 'Elle vient peut-être d’un proxy ou d’une page de connexion.',
    advice: support,
  },
  RequestNotSent: {
    title: 'La requête n’a pas été envoyée',
    body: 'Elle ne peut pas partir telle quelle\u202f; un nouvel essai n’y changerait rien.',
    advice: support,
  },
};
