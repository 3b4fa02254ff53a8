import type { Advice, Locale, Words, WordsContext } from './Locale.js';
import { getOwnRow } from './getOwnRow.js';

/** What the things of the content API are called. */
export const esTypes: Readonly<Record<string, string>> = {
  Entry: 'Entrada',
  Asset: 'Recurso',
  ContentType: 'Tipo de contenido',
  Space: 'Espacio',
  Environment: 'Entorno',
  Locale: 'Idioma',
  Tag: 'Etiqueta',
  User: 'Usuario',
  Role: 'Rol',
  Release: 'Lanzamiento',
  Task: 'Tarea',
  Comment: 'Comentario',
  Organization: 'Organización',
  Team: 'Equipo',
  BulkAction: 'Acción en lote',
};

/** The same within a sentence, with their article; what is not here stands in quotation marks. */
const things: Readonly<Record<string, string>> = {
  Entrada: 'la entrada',
  Recurso: 'el recurso',
  'Tipo de contenido': 'el tipo de contenido',
  Espacio: 'el espacio',
  Entorno: 'el entorno',
  Idioma: 'el idioma',
  Etiqueta: 'la etiqueta',
  Usuario: 'el usuario',
  Rol: 'el rol',
  Lanzamiento: 'el lanzamiento',
  Tarea: 'la tarea',
  Comentario: 'el comentario',
  Organización: 'la organización',
  Equipo: 'el equipo',
  'Acción en lote': 'la acción en lote',
};

const again = 'Inténtelo de nuevo.';
const correctIt = 'Corríjalo e inténtelo de nuevo.';
const correctThem = 'Corríjalos e inténtelo de nuevo.';
const chooseAnother = 'Elija otro e inténtelo de nuevo.';

/** The advice of rows that only the makers of the app can do something about. */
export const support = 'Copie los detalles para el equipo de soporte.';

const askForPlan = 'Consulte a quien administre el plan.';

const tryLater: Advice = {
  known: 'Inténtelo de nuevo cuando termine la espera.',
  unknown: 'Espere un momento e inténtelo de nuevo.',
  over: 'La espera ha terminado. Inténtelo de nuevo.',
};

const noVersion: Words = {
  title: 'No se envió la versión',
  body: 'La aplicación debe indicar qué versión cambia.',
  advice: support,
};

/** Only who has changed something can make the change again. */
const afterReload = ({ isEdit }: WordsContext) =>
  isEdit ? 'Recárguela y repita el cambio.' : 'Recárguela e inténtelo de nuevo.';

/** What was refused may be what an earlier attempt of this form has made, or taken away. */
const mayHaveWorked = 'Puede que su intento anterior haya funcionado.';

const tooMuch: Words = {
  title: 'Se pidieron demasiados datos',
  body: 'El servidor no puede devolver tantos a la vez.',
  advice: 'Pida menos e inténtelo de nuevo.',
};

/** The Spanish words for each code. */
export const esCodes: Locale['codes'] = {
  BadRequestError: {
    title: 'El servidor rechazó esta solicitud',
    body: 'Puede que esté incompleta o que no sea posible en este momento.',
    advice: support,
  },
  InvalidQueryError: {
    title: 'No se pudo hacer la búsqueda',
    body: 'Algún filtro o criterio de orden no existe o no se aplica aquí.',
    advice: correctIt,
  },
  AccessTokenInvalidError: {
    title: 'No se aceptó el inicio de sesión',
    body: 'Puede que la sesión haya terminado.',
    advice: 'Inicie sesión de nuevo.',
  },
  AccessDeniedError: ({ isOverLimit }) =>
    isOverLimit
      ? {
          title: 'Se alcanzó un límite del plan',
          body: 'El plan no permite más de esto.',
          advice: askForPlan,
        }
      : {
          title: 'No se concedió el acceso',
          body: 'Puede que su rol no lo permita.',
          advice: 'Consulte a quien administre los accesos.',
        },
  NotFoundError: (context) => {
    const other = context.contentApi ? 'este contenido' : 'este elemento';
    const { type } = context;
    return {
      title: `No se encontró ${type ? (getOwnRow(things, type) ?? `«${type}»`) : other}`,
      body:
        context.intent === 'delete' && context.unconfirmed
          ? mayHaveWorked
          : 'Puede que ya no exista o que usted no tenga acceso.',
      // what was to be saved is still here
      advice: context.intent === 'load' ? 'Vuelva y elija otra opción.' : '',
    };
  },
  VersionMismatchError: (context) => {
    if (context.hasVersion === false) return noVersion;
    return {
      title: 'Se guardó una versión más reciente',
      body: context.unconfirmed
        ? 'La versión más reciente puede ser la que usted guardó antes. Recárguela y compruébelo.'
        : `La guardó otra persona, o usted en otra ventana. ${afterReload(context)}`,
    };
  },
  ValidationFailedError: (context) => ({
    title: 'Hay campos por corregir',
    body: context.listed ? 'No cumplen las reglas.' : 'El servidor no indicó cuáles.',
    advice: context.listed ? correctThem : 'Revise los datos e inténtelo de nuevo.',
  }),
  UnknownFieldError: {
    title: 'Se usó un campo desconocido',
    body: 'Puede que tenga otro nombre o que ya no exista.',
    advice: chooseAnother,
  },
  InvalidEntryError: {
    title: 'No se aceptó uno de los valores',
    body: 'El servidor no puede usarlo tal como está.',
    advice: correctIt,
  },
  RateLimitExceededError: {
    title: 'Demasiadas solicitudes en este momento',
    body: 'El servicio no admite más por ahora.',
    advice: tryLater,
  },
  ServerError: {
    title: 'El servicio tuvo un problema',
    body: 'El fallo es nuestro.',
    advice: tryLater,
  },
  HibernatedError: (context) => ({
    title: `${context.contentApi ? 'Este espacio' : 'El servicio'} se está reactivando`,
    body: 'Estaba en reposo porque nadie lo usaba.',
    advice: tryLater,
  }),

  UnresolvedLinks: {
    title: 'Falta contenido enlazado',
    body: 'Un enlace lleva a algo que no existe.',
    advice: 'Restaure ese contenido o quite el enlace, e inténtelo de nuevo.',
  },
  Conflict: ({ unconfirmed }) => ({
    title: 'Hay un conflicto con lo que ya hay',
    body: unconfirmed
      ? `${mayHaveWorked} Recargue y compruébelo.`
      : 'Puede que ya exista, que haya cambiado en otro lugar o que no sea posible ahora. Recargue e inténtelo de nuevo.',
  }),
  ServiceUnavailable: {
    title: 'El servicio no está disponible',
    body: 'Puede que el servicio esté saturado o en mantenimiento.',
    advice: tryLater,
  },
  UnprocessableEntity: {
    title: 'No se aceptó el contenido',
    body: 'El servidor no puede usarlo tal como está.',
    advice: correctIt,
  },
  BulkActionFailed: {
    title: 'La acción en lote no se completó',
    body: 'Algunos de sus elementos tienen problemas.',
    advice: correctThem,
  },

  AssetProcessingTimeout: {
    title: 'El procesamiento aún no ha terminado',
    body: 'Está tardando más de lo habitual.',
    advice: 'Compruébelo más tarde.',
  },
  TooComplexQuery: tooMuch,
  ResponseTooLarge: { ...tooMuch, title: 'La respuesta es demasiado grande' },
  PersistedQueryNotFound: {
    title: 'El servidor ya no conserva la consulta',
    body: 'Hay que enviarla una vez más.',
    advice: again,
  },
  CollidingTypeNames: {
    title: 'El modelo de contenido necesita un ajuste',
    body: 'Algunos de sus nombres chocan entre sí.',
    advice: support,
  },

  AlreadyExists: {
    title: 'Esto ya existe',
    body: 'Ya está en uso un valor que no se puede repetir.',
    advice: chooseAnother,
  },
  OperationInProgress: {
    title: 'Todavía hay otra operación en curso',
    body: 'Tiene que terminar primero.',
    advice: tryLater,
  },
  PaymentRequired: {
    title: 'Se necesita un pago',
    body: 'Puede que el plan no incluya esto o que un pago no se haya completado.',
    advice: askForPlan,
  },
  ContentTooLarge: (context) => {
    if (context.intent === 'load') return tooMuch;
    return {
      title: 'El contenido enviado es demasiado grande',
      body: 'Supera el tamaño permitido.',
      advice:
        context.intent === 'upload'
          ? 'Elija un archivo más pequeño e inténtelo de nuevo.'
          : 'Acórtelo o quite partes e inténtelo de nuevo.',
    };
  },
  UnsupportedMediaType: (context) => ({
    title: 'No se acepta este formato',
    body: 'El servidor espera otro.',
    advice: context.intent === 'upload' ? chooseAnother : support,
  }),
  Locked: {
    title: 'Esto está bloqueado en este momento',
    body: 'Puede que otra persona o un proceso lo esté usando.',
    advice: tryLater,
  },
  PreconditionRequired: noVersion,
  UnavailableForLegalReasons: {
    title: 'Esto está bloqueado por motivos legales',
    body: 'No se puede mostrar aquí.',
  },
  NotImplemented: {
    title: 'El servidor no puede hacer esto',
    body: 'No tiene esta función, así que intentarlo de nuevo no ayudaría.',
    advice: support,
  },
  NetworkAuthenticationRequired: {
    title: 'La red pide un inicio de sesión',
    body: 'En lugar del servicio respondió una página de inicio de sesión.',
    advice: 'Inicie sesión en la red e inténtelo de nuevo.',
  },
  FirewallBlocked: {
    title: 'Un cortafuegos detuvo esta solicitud',
    body: 'Respondió en lugar del servicio.',
    advice: support,
  },

  NetworkError: (context) => ({
    title: context.offline ? 'Parece que no hay conexión' : 'No se pudo contactar con el servidor',
    body: 'No llegó ninguna respuesta. Compruebe la conexión.',
    advice: again,
  }),
  TimeoutError: {
    title: 'La respuesta tardó demasiado',
    body: 'Puede haber lentitud en el servidor o en la conexión.',
    advice: tryLater,
  },
  ChunkLoadError: {
    title: 'No se cargó una parte de la aplicación',
    body: 'Puede que la aplicación tenga una versión más reciente.',
    advice: 'Recargue la página.',
  },
  AbortError: { title: 'Se canceló la solicitud', body: 'No llegó a terminar.' },
  UnreadableResponse: {
    title: 'No se pudo leer la respuesta',
    body: 'Puede que respondiera un proxy o una página de inicio de sesión.',
    advice: support,
  },
  RequestNotSent: {
    title: 'No se envió la solicitud',
    body: 'No se puede enviar tal como está, así que intentarlo de nuevo no ayudaría.',
    advice: support,
  },
};
