import type { Glossary } from './Glossary.js';

/** The French terms. */
export const fr: Glossary = {
  error: 'erreur',
  save: 'enregistrer',
  publish: 'publier',
  delete: 'supprimer',
  upload: 'importer',
  entry: 'entrée',
  asset: 'média',
  field: 'champ',
  reload: 'recharger',
  signIn: 'se connecter',
  access: 'accès',
  version: 'version',
  space: 'espace',
  contentType: 'type de contenu',
  request: 'requête',
  server: 'serveur',
  support: 'support',
  details: 'détails',
  changes: 'modifications',
  retry: 'réessayer',
  discard: 'abandonner',
  link: 'lien',
  locale: 'langue',
  plan: 'abonnement',
  app: 'application',
};

/** Other words for the same things, and words that blame, beg or frighten. */
export const frUnsaid =
  /sauvegard|sauvé|effac|téléverse|changement|actualis|rafraîch|identifi|s’authentif|ressource|référence|rubrique|essayez (?:à|de) nouveau|assistance|invalide|non valide|interdit|illégal|désolé|veuillez|s’il vous plaît|oups/iu;
