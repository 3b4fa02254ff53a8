import type { Glossary } from './Glossary.js';

/** The Spanish terms. */
export const es: Glossary = {
  error: 'error',
  save: 'guardar',
  publish: 'publicar',
  delete: 'eliminar',
  upload: 'subir',
  entry: 'entrada',
  asset: 'recurso',
  field: 'campo',
  reload: 'recargar',
  signIn: 'iniciar sesión',
  access: 'acceso',
  version: 'versión',
  space: 'espacio',
  contentType: 'tipo de contenido',
  request: 'solicitud',
  server: 'servidor',
  support: 'soporte',
  details: 'detalles',
  changes: 'cambios',
  retry: 'intentar de nuevo',
  discard: 'descartar',
  link: 'enlace',
  locale: 'idioma',
  plan: 'plan',
  app: 'aplicación',
};

/** Other words for the same things, and words that blame, beg or frighten. */
export const esUnsaid =
  /borr|modific|actualiz|petici|vínculo|reintent|ingres|inválid|prohibid|ilegal|lo sent|por favor/i;

/** How a term is found whose forms do not begin as it does. */
export const esStems: Readonly<Partial<Record<keyof Glossary, RegExp>>> = {
  retry: /(?:inténtelo|intentar(?:lo)?|intentando) de nuevo/i,
};
