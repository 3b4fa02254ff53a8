import type { Glossary } from './Glossary.js';

/** The English terms. */
export const en: Glossary = {
  error: 'error',
  save: 'save',
  publish: 'publish',
  delete: 'delete',
  upload: 'upload',
  entry: 'entry',
  asset: 'asset',
  field: 'field',
  reload: 'reload',
  signIn: 'sign in',
  access: 'access',
  version: 'version',
  space: 'space',
  contentType: 'content type',
  request: 'request',
  server: 'server',
  support: 'support',
  details: 'details',
  changes: 'changes',
  retry: 'try again',
  discard: 'discard',
  link: 'link',
  locale: 'locale',
  plan: 'plan',
  app: 'app',
};

/** Words that blame, beg or frighten. */
export const enUnsaid = /\b(?:invalid|forbidden|illegal|oops|please|sorry|bad request)\b/i;
