import { frCodes, support } from './fr.codes.js';
import { frRules } from './fr.rules.js';
import type { Locale } from './Locale.js';
import type { PluralForms } from './speech.js';

/** To try again could do it twice. */
const lookFirst = 'Ce n’est pas confirmé\u202f: vérifiez d’abord.';

const attempts: PluralForms = {
  one: '# essai',
  many: '# d’essais',
  other: '# essais',
};

/** French. */
export const fr: Locale = {
  tag: 'fr',
  dir: 'ltr',
  colon: '\u202f: ',

  types: {
    Entry: 'Entrée',
    Asset: 'Média',
    ContentType: 'Type de contenu',
    Space: 'Espace',
    Environment: 'Environnement',
    Locale: 'Langue',
    Organization: 'Organisation',
    Role: 'Rôle',
    User: 'Compte',
    Tag: 'Étiquette',
    Team: 'Équipe',
    Release: 'Lancement',
    Task: 'Tâche',
    Comment: 'Commentaire',
    BulkAction: 'Action groupée',
  },

  codes: frCodes,

  unknown: {
    title: 'Un problème inattendu est survenu',
    body: 'La cause n’est pas connue.',
    advice: support,
  },

  partial: {
    title: 'Une partie du contenu manque',
    body: 'Elle n’a pas pu être chargée. Le reste est affiché.',
  },

  rules: frRules,
  characters: {
    lower: 'les lettres a à z',
    upper: 'les lettres A à Z',
    digits: 'des chiffres',
    hyphen: 'des traits d’union',
    underscore: 'des tirets bas',
    dot: 'des points',
    space: 'des espaces',
  },
  valueTypes: {
    Array: 'une liste',
    Boolean: 'vrai ou faux',
    Date: 'une date',
    Email: 'une adresse e-mail',
    Integer: 'un nombre entier',
    Link: 'un lien',
    Number: 'un nombre',
    String: 'un texte',
    Symbol: 'un texte',
    Text: 'un texte',
  },
  otherValueType: ({ name }) => `une valeur du type «\u202f${name}\u202f»`,
  otherRule: ({ label, name }) =>
    `${label}\u202f: la valeur n’a pas été acceptée${name === undefined ? '' : ` («\u202f${name}\u202f»)`}`,

  outcomes: {
    save: {
      notDone: 'Vos modifications ne sont pas encore enregistrées.',
      maybeDone: `Vos modifications ont peut-être été enregistrées. ${lookFirst}`,
    },
    publish: {
      notDone: 'La publication n’a pas encore eu lieu.',
      maybeDone: `La publication a peut-être eu lieu. ${lookFirst}`,
    },
    delete: {
      notDone: 'Rien n’a été supprimé.',
      maybeDone: `La suppression a peut-être eu lieu. ${lookFirst}`,
    },
    upload: {
      notDone: 'Le fichier n’a pas été importé.',
      maybeDone: `Le fichier a peut-être été importé. ${lookFirst}`,
    },
    autosave: {
      notDone: 'Vos dernières modifications ne sont que dans cette fenêtre.',
      maybeDone: 'Vos dernières modifications ne sont peut-être que dans cette fenêtre.',
    },
    change: {
      notDone: 'Rien n’a été modifié.',
      maybeDone: `L’opération a peut-être réussi. ${lookFirst}`,
    },
  },

  actions: {
    retry: 'Réessayer',
    reload: 'Recharger la dernière version',
    revise: 'Afficher le premier problème',
    authenticate: 'Se reconnecter',
    requestAccess: 'Demander l’accès',
    leave: 'Retour',
    report: 'Copier les détails',
    copyDraft: 'Copier mes modifications',
    dismiss: 'Fermer',
  },

  ui: {
    severity: { error: 'Erreur', warning: 'Avertissement' },
    technical: 'Détails techniques',
    technicalAndDraft: 'Détails techniques et mes modifications',
    copied: 'Copié',
    copyFailed: 'Le texte est sélectionné\u202f: appuyez sur Ctrl+C ou ⌘C',
    copyTooLong:
      'Le texte est trop long pour être affiché\u202f: téléchargez-le sous forme de fichier',
    download: 'Télécharger',
    copyNothing: 'Il n’y a rien à copier',
    code: 'Code',
    status: 'Statut HTTP',
    requestId: 'ID de la requête',
    time: 'Date et heure',
    request: 'Requête',
    detail: 'Message du serveur',
    message: 'Message',
    reasons: 'Motifs',
    note: 'Remarque',
    help: 'Documentation',

    reloadPage: 'Recharger la page',
    reloadFailed: 'La dernière version n’a pas été chargée',
    question: {
      title: 'Abandonner vos modifications\u202f?',
      body: 'La dernière version remplacera votre saisie.',
    },
    discard: 'Recharger et abandonner mes modifications',
    keep: 'Continuer la saisie',

    pending: { retry: 'Nouvel essai…', reload: 'Rechargement…', other: 'Un instant…' },
    inTime: ({ duration, precision }) =>
      precision === 'about' ? `dans environ ${duration}` : `dans ${duration}`,
    soon: 'dans un instant',
    waiting: ({ wait }) => `Vous pourrez réessayer ${wait}`,
    ready: 'Vous pouvez réessayer maintenant',
    success: {
      load: 'Chargement effectué',
      save: 'Enregistrement effectué',
      publish: 'Publication effectuée',
      delete: 'Suppression effectuée',
      upload: 'Importation effectuée',
      autosave: 'Enregistrement effectué',
      change: 'C’est fait',
      other: 'Opération réussie',
    },
    repeat: ({ attempt, speech }) =>
      `Toujours sans succès après ${speech.plural(attempt, attempts)}.`,

    fields: {
      one: '# champ demande votre attention',
      many: '# de champs demandent votre attention',
      other: '# champs demandent votre attention',
    },
    issues: { one: '# problème', many: '# de problèmes', other: '# problèmes' },
    count: { many: '# de fois', other: '# fois' },
    item: ({ label, position, speech }) => `${label}, élément ${speech.number(position)}`,
    content: 'Ce contenu',
    filter: 'Rechercher dans cette liste',
    more: ({ count, rest, speech }) =>
      `Afficher ${speech.number(count)} sur ${speech.plural(rest, { one: '# restant', other: '# restants' })}`,
    rest: { one: '# autre', many: '# d’autres', other: '# autres' },
    truncated: {
      one: '# autre problème non affiché',
      many: '# d’autres problèmes non affichés',
      other: '# autres problèmes non affichés',
    },
    cutShort: 'La réponse était trop volumineuse pour être lue en entier',
  },
};
