import type { Locale, WordsContext } from './Locale.js';
import { type Advice, createRow, isEdit } from './wordsRow.js';

const row = createRow(' ');

const again = 'Réessayez.';
const correctIt = 'Corrigez-la, puis réessayez.';
const correctThem = 'Corrigez-les, puis réessayez.';

/** The advice of rows that only the makers of the app can do something about. */
export const support = 'Copiez les détails pour le support.';

const tryLater: Advice = {
  known: 'Réessayez à la fin de l’attente.',
  unknown: 'Attendez un instant, puis réessayez.',
  over: again,
};

const noVersion = row(
  'La version n’a pas été envoyée',
  'L’application doit indiquer quelle version elle modifie.',
  support,
);

/** Only who has changed something can make the change again. */
const afterReload = ({ intent }: WordsContext) =>
  isEdit(intent)
    ? 'Rechargez-la, puis refaites vos modifications.'
    : 'Rechargez-la, puis réessayez.';

/** A newer version when an earlier attempt of this form may have been carried out. */
const perhapsOwn = 'La version plus récente vient peut-être de vous. Rechargez-la, puis vérifiez.';

/** The French words for each code. */
export const frCodes: Locale['codes'] = {
  BadRequestError: row(
    'Le serveur a refusé cette requête',
    'Il y manque peut-être quelque chose, ou ce n’est pas possible pour le moment.',
    support,
  ),
  InvalidQueryError: row(
    'La recherche n’a pas pu être effectuée',
    'Un filtre ou un tri est inconnu, ou ne convient pas ici.',
    'Corrigez la recherche, puis réessayez.',
  ),
  AccessTokenInvalidError: row(
    'Votre connexion n’a pas été acceptée',
    'Votre session a peut-être expiré.',
    'Reconnectez-vous.',
  ),
  AccessDeniedError: row(
    'L’accès n’a pas été accordé',
    'Votre rôle ne le permet peut-être pas.',
    'Adressez-vous à la personne qui gère les accès.',
  ),
  NotFoundError: (context) => {
    const other = context.contentApi ? 'Ce contenu est' : 'Cet élément est';
    return row(
      `${context.type ?? other} introuvable`,
      context.intent === 'delete' && context.unconfirmed
        ? 'Votre tentative précédente a peut-être abouti.'
        : 'Cela n’existe peut-être plus, ou vous n’y avez pas accès.',
      // what was to be saved is still here
      context.intent === 'load' ? 'Revenez en arrière et choisissez autre chose.' : '',
    )(context);
  },
  VersionMismatchError: (context) => {
    if (context.hasVersion === false) return noVersion(context);
    return {
      title: 'Une version plus récente a été enregistrée',
      body: context.unconfirmed
        ? perhapsOwn
        : `Elle vient d’une autre personne, ou de vous dans une autre fenêtre. ${afterReload(context)}`,
    };
  },
  ValidationFailedError: (context) =>
    row(
      'Certains champs sont à corriger',
      context.listed ? 'Ils ne respectent pas les règles.' : 'Le serveur n’a pas précisé lesquels.',
      context.listed ? correctThem : 'Vérifiez votre saisie, puis réessayez.',
    )(context),
  UnknownFieldError: row(
    'Un champ inconnu a été utilisé',
    'Il a peut-être changé de nom, ou n’existe plus.',
    'Choisissez-en un autre, puis réessayez.',
  ),
  InvalidEntryError: row(
    'Une valeur saisie n’a pas été acceptée',
    'Le serveur ne peut pas l’utiliser telle quelle.',
    correctIt,
  ),
  RateLimitExceededError: row(
    'Trop de requêtes pour le moment',
    'Le service n’en accepte pas davantage pour l’instant.',
    tryLater,
  ),
  ServerError: row('Le service a rencontré un problème', 'L’erreur est de notre côté.', tryLater),
  HibernatedError: (context) =>
    row(
      `${context.contentApi ? 'Cet espace' : 'Le service'} sort de veille`,
      'Il était en veille, car personne ne l’utilisait.',
      tryLater,
    )(context),

  UnresolvedLinks: row(
    'Des contenus liés sont manquants',
    'Un lien mène à un contenu qui n’existe pas.',
    'Rétablissez ce contenu ou retirez le lien, puis réessayez.',
  ),
  Conflict: ({ unconfirmed }) => ({
    title: 'Conflit avec une autre modification',
    body: unconfirmed
      ? perhapsOwn
      : 'Une modification a été faite ailleurs, ou la vôtre n’est pas possible pour le moment. Rechargez, puis réessayez.',
  }),
  ServiceUnavailable: row(
    'Le service n’est pas disponible',
    'Il est peut-être surchargé ou en maintenance.',
    tryLater,
  ),
  UnprocessableEntity: row(
    'Le contenu n’a pas été accepté',
    'Le serveur ne peut pas l’utiliser tel quel.',
    'Corrigez-le, puis réessayez.',
  ),
  BulkActionFailed: row(
    'L’action groupée n’est pas allée à son terme',
    'Certains de ses éléments posent problème.',
    correctThem,
  ),

  AssetProcessingTimeout: row(
    'Le traitement est encore en cours',
    'Il dure plus longtemps que d’habitude.',
    'Revenez voir plus tard.',
  ),
  TooComplexQuery: row(
    'Trop de données demandées à la fois',
    'Le serveur n’en fournit pas autant en une seule réponse.',
    'Demandez-en moins, puis réessayez.',
  ),
  PersistedQueryNotFound: row(
    'Le serveur ne retrouve plus cette requête',
    'Il faut l’envoyer encore une fois.',
    again,
  ),
  CollidingTypeNames: row(
    'Le modèle de contenu est à ajuster',
    'Certains de ses noms entrent en conflit.',
    'Copiez les détails pour la personne qui s’en occupe.',
  ),

  AlreadyExists: row(
    'Cela existe déjà',
    'Une valeur qui doit être unique est déjà utilisée.',
    'Choisissez-en une autre, puis réessayez.',
  ),
  OperationInProgress: row(
    'Une autre opération est encore en cours',
    'Elle doit d’abord se terminer.',
    tryLater,
  ),
  PaymentRequired: row(
    'Un paiement est d’abord nécessaire',
    'L’abonnement ne le prévoit peut-être pas, ou un paiement a échoué.',
    'Adressez-vous à la personne qui gère l’abonnement.',
  ),
  ContentTooLarge: (context) =>
    row(
      'L’envoi est trop volumineux',
      'Il dépasse la taille autorisée.',
      context.intent === 'upload'
        ? 'Choisissez un fichier plus petit, puis réessayez.'
        : 'Raccourcissez-le ou retirez-en des éléments, puis réessayez.',
    )(context),
  UnsupportedMediaType: (context) =>
    row(
      'Ce format n’est pas accepté',
      'Le serveur en attend un autre.',
      context.intent === 'upload' ? 'Choisissez un autre fichier, puis réessayez.' : support,
    )(context),
  Locked: row(
    'Élément verrouillé pour le moment',
    'Une autre personne ou un processus l’utilise.',
    tryLater,
  ),
  PreconditionRequired: noVersion,
  UnavailableForLegalReasons: row(
    'Accès bloqué pour des raisons juridiques',
    'Cela ne peut pas être affiché ici.',
    '',
  ),
  NotImplemented: row(
    'Le serveur ne sait pas faire cela',
    'Cette fonction lui manque\u202f; un nouvel essai n’y changerait rien.',
    support,
  ),
  NetworkAuthenticationRequired: row(
    'Votre réseau demande de se connecter',
    'Une page de connexion a répondu à la place du service.',
    'Connectez-vous au réseau, puis réessayez.',
  ),
  FirewallBlocked: row(
    'Un pare-feu a bloqué cette requête',
    'Il a répondu à la place du service.',
    support,
  ),

  NetworkError: (context) =>
    row(
      context.offline ? 'Vous semblez être hors ligne' : 'Le serveur n’a pas pu être joint',
      'Aucune réponse n’est arrivée. Vérifiez votre réseau.',
      again,
    )(context),
  TimeoutError: row(
    'La réponse a mis trop de temps',
    'Le serveur ou le réseau est peut-être lent.',
    tryLater,
  ),
  AbortError: { title: 'La requête a été annulée', body: 'Elle n’est pas allée à son terme.' },
  UnreadableResponse: row(
    'La réponse n’a pas pu être lue',
    'Elle vient peut-être d’un proxy ou d’une page de connexion.',
    support,
  ),
  RequestNotSent: row(
    'La requête n’a pas été envoyée',
    'Elle ne peut pas partir telle quelle\u202f; un nouvel essai n’y changerait rien.',
    support,
  ),
};
