import type { Glossary } from './Glossary.js';

/** The Brazilian Portuguese terms. */
export const ptBR: Glossary = {
  error: 'erro',
  save: 'salvar',
  publish: 'publicar',
  delete: 'excluir',
  upload: 'fazer upload',
  entry: 'entrada',
  asset: 'ativo',
  field: 'campo',
  reload: 'recarregar',
  signIn: 'fazer login',
  access: 'acesso',
  version: 'versão',
  space: 'espaço',
  contentType: 'tipo de conteúdo',
  request: 'solicitação',
  server: 'servidor',
  support: 'suporte',
  details: 'detalhes',
  changes: 'alterações',
  retry: 'tentar novamente',
  discard: 'descartar',
  link: 'link',
  locale: 'idioma',
  plan: 'plano',
  app: 'aplicativo',
};

/** Other words for the same things, and words that blame, beg or frighten. */
export const ptBRUnsaid =
  /apag|delet|modific|mudan|requisi|vínculo|grav[ae]|inválid|proibid|ilegal|desculp|por favor/i;
