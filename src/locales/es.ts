import { esCodes, esTypes, support } from './es.codes.js';
import { esRules } from './es.rules.js';
import type { Locale } from './Locale.js';
import type { PluralForms } from './speech.js';

/** To try again could do it twice. */
const lookFirst = 'No hay confirmación: compruébelo primero.';

const attempts: PluralForms = { one: '# intento', many: '# de intentos', other: '# intentos' };

/** Spanish. */
export const es: Locale = {
  tag: 'es',
  dir: 'ltr',
  types: esTypes,

  codes: esCodes,

  unknown: { title: 'Ocurrió algo inesperado', body: 'No se conoce la causa.', advice: support },

  partial: {
    title: 'Falta parte del contenido',
    body: 'Una parte no se pudo cargar. El resto se muestra.',
  },

  rules: esRules,
  characters: {
    lower: 'minúsculas (a-z)',
    upper: 'mayúsculas (A-Z)',
    digits: 'números',
    hyphen: 'guiones',
    underscore: 'guiones bajos',
    dot: 'puntos',
    space: 'espacios',
  },
  valueTypes: {
    Array: 'una lista',
    Boolean: 'verdadero o falso',
    Date: 'una fecha',
    Email: 'un correo electrónico',
    Integer: 'un número entero',
    Link: 'un enlace',
    Number: 'un número',
    String: 'texto',
    Symbol: 'texto',
    Text: 'texto',
  },
  otherValueType: ({ name }) => `del tipo «${name}»`,
  otherRule: ({ label, name }) =>
    `${label}: no se aceptó el valor${name === undefined ? '' : ` («${name}»)`}`,

  outcomes: {
    save: {
      notDone: 'Sus cambios aún no se han guardado.',
      maybeDone: `Puede que sus cambios se hayan guardado. ${lookFirst}`,
    },
    publish: {
      notDone: 'Aún no se ha publicado.',
      maybeDone: `Puede que se haya publicado. ${lookFirst}`,
    },
    delete: {
      notDone: 'No se eliminó nada.',
      maybeDone: `Puede que se haya eliminado. ${lookFirst}`,
    },
    upload: {
      notDone: 'El archivo no se subió.',
      maybeDone: `Puede que el archivo se haya subido. ${lookFirst}`,
    },
    autosave: {
      notDone: 'Sus últimos cambios están solo en esta ventana.',
      maybeDone: 'Puede que sus últimos cambios estén solo en esta ventana.',
    },
    change: {
      notDone: 'No se cambió nada.',
      maybeDone: `Puede que haya funcionado. ${lookFirst}`,
    },
  },

  actions: {
    retry: 'Intentar de nuevo',
    reload: 'Recargar la última versión',
    revise: 'Mostrar el primer problema',
    authenticate: 'Iniciar sesión de nuevo',
    requestAccess: 'Solicitar acceso',
    leave: 'Volver',
    report: 'Copiar detalles',
    copyDraft: 'Copiar mis cambios',
    dismiss: 'Cerrar',
  },

  ui: {
    severity: { error: 'Error', warning: 'Advertencia' },
    technical: 'Detalles técnicos',
    technicalAndDraft: 'Detalles técnicos y mis cambios',
    copied: 'Copiado',
    copyFailed: 'El texto está seleccionado: pulse Ctrl+C o ⌘C',
    copyTooLong: 'El texto es demasiado largo para mostrarlo aquí: guárdelo como archivo',
    download: 'Descargar',
    copyNothing: 'No hay nada que se pueda copiar',
    code: 'Código',
    status: 'Estado HTTP',
    requestId: 'ID de la solicitud',
    time: 'Fecha y hora',
    request: 'Solicitud',
    detail: 'Mensaje del servidor',
    message: 'Mensaje',
    reasons: 'Motivos',
    note: 'Nota',
    help: 'Documentación',

    reloadPage: 'Recargar la página',
    reloadFailed: 'No se cargó la última versión',
    question: {
      title: '¿Descartar sus cambios?',
      body: 'La última versión los reemplazará.',
    },
    discard: 'Recargar y descartar mis cambios',
    keep: 'Seguir editando',

    pending: { retry: 'Intentando de nuevo…', reload: 'Recargando…', other: 'Un momento…' },
    inTime: ({ duration, precision }) =>
      precision === 'about' ? `dentro de ${duration} aproximadamente` : `dentro de ${duration}`,
    soon: 'dentro de un momento',
    waiting: ({ wait: time }) => `Puede intentarlo de nuevo ${time}`,
    ready: 'Ya puede intentarlo de nuevo',
    success: {
      load: 'Carga completada',
      save: 'Cambios guardados',
      publish: 'Publicación completada',
      delete: 'Eliminación completada',
      upload: 'Archivo subido',
      autosave: 'Cambios guardados',
      change: 'Hecho',
      other: 'Listo',
    },
    repeat: ({ attempt, speech }) =>
      `Sigue sin funcionar después de ${speech.plural(attempt, attempts)}.`,

    fields: {
      one: '# campo necesita atención',
      many: '# de campos necesitan atención',
      other: '# campos necesitan atención',
    },
    issues: { one: '# problema', many: '# de problemas', other: '# problemas' },
    count: { one: '# vez', many: '# de veces', other: '# veces' },
    item: ({ label, position, speech }) => `${label}, elemento ${speech.number(position)}`,
    content: 'Este contenido',
    filter: 'Buscar en esta lista',
    more: ({ count, rest, speech }) =>
      `Mostrar ${speech.number(count)} de ${speech.plural(rest, { one: '# restante', other: '# restantes' })}`,
    rest: { other: '# más' },
    truncated: {
      one: '# problema más no está en la lista',
      many: '# de problemas más no están en la lista',
      other: '# problemas más no están en la lista',
    },
    cutShort: 'La respuesta era demasiado grande para leerla completa',
  },
};
