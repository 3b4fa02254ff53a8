import type { Locale, WordsContext } from './Locale.js';
import { getOwnRow } from './getOwnRow.js';
import { type Advice, createRow, isEdit } from './wordsRow.js';

const row = createRow(' ');

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

const tryLater: Advice = {
  known: 'Inténtelo de nuevo cuando termine la espera.',
  unknown: 'Espere un momento e inténtelo de nuevo.',
  over: again,
};

const noVersion = row(
  'No se envió la versión',
  'La aplicación debe indicar qué versión cambia.',
  support,
);

/** Only who has changed something can make the change again. */
const afterReload = ({ intent }: WordsContext) =>
  isEdit(intent) ? 'Recárguela y repita el cambio.' : 'Recárguela e inténtelo de nuevo.';

/** A newer version when an earlier attempt of this form may have been carried out. */
const perhapsOwn =
  'La versión más reciente puede ser la que usted guardó antes. Recárguela y compruébelo.';

/** The Spanish words for each code. */
export const esCodes: Locale['codes'] = {
  BadRequestError: row(
    'El servidor rechazó esta solicitud',
    'Puede que esté incompleta o que no sea posible en este momento.',
    support,
  ),
  InvalidQueryError: row(
    'No se pudo hacer la búsqueda',
    'Algún filtro o criterio de orden no existe o no se aplica aquí.',
    correctIt,
  ),
  AccessTokenInvalidError: row(
    'No se aceptó el inicio de sesión',
    'Puede que la sesión haya terminado.',
    'Inicie sesión de nuevo.',
  ),
  AccessDeniedError: row(
    'No se concedió el acceso',
    'Puede que su rol no lo permita.',
    'Consulte a quien administre los accesos.',
  ),
  NotFoundError: (context) => {
    const other = context.contentApi ? 'este contenido' : 'este elemento';
    const { type } = context;
    return row(
      `No se encontró ${type ? (getOwnRow(things, type) ?? `«${type}»`) : other}`,
      context.intent === 'delete' && context.unconfirmed
        ? 'Puede que su intento anterior haya funcionado.'
        : 'Puede que ya no exista o que usted no tenga acceso.',
      // what was to be saved is still here
      context.intent === 'load' ? 'Vuelva y elija otra opción.' : '',
    )(context);
  },
  VersionMismatchError: (context) => {
    if (context.hasVersion === false) return noVersion(context);
    return {
      title: 'Se guardó una versión más reciente',
      body: context.unconfirmed
        ? perhapsOwn
        : `La guardó otra persona, o usted en otra ventana. ${afterReload(context)}`,
    };
  },
  ValidationFailedError: (context) =>
    row(
      'Hay campos por corregir',
      context.listed ? 'No cumplen las reglas.' : 'El servidor no indicó cuáles.',
      context.listed ? correctThem : 'Revise los datos e inténtelo de nuevo.',
    )(context),
  UnknownFieldError: row(
    'Se usó un campo desconocido',
    'Puede que tenga otro nombre o que ya no exista.',
    chooseAnother,
  ),
  InvalidEntryError: row(
    'No se aceptó uno de los valores',
    'El servidor no puede usarlo tal como está.',
    correctIt,
  ),
  RateLimitExceededError: row(
    'Demasiadas solicitudes en este momento',
    'El servicio no admite más por ahora.',
    tryLater,
  ),
  ServerError: row('El servicio tuvo un problema', 'El fallo es nuestro.', tryLater),
  HibernatedError: (context) =>
    row(
      `${context.contentApi ? 'Este espacio' : 'El servicio'} se está reactivando`,
      'Estaba en reposo porque nadie lo usaba.',
      tryLater,
    )(context),

  UnresolvedLinks: row(
    'Falta contenido enlazado',
    'Un enlace lleva a algo que no existe.',
    'Restaure ese contenido o quite el enlace, e inténtelo de nuevo.',
  ),
  Conflict: ({ unconfirmed }) => ({
    title: 'Hay un conflicto con otro cambio',
    body: unconfirmed
      ? perhapsOwn
      : 'Hubo un cambio en otro lugar, o este no es posible ahora. Recargue e inténtelo de nuevo.',
  }),
  ServiceUnavailable: row(
    'El servicio no está disponible',
    'Puede que esté saturado o en mantenimiento.',
    tryLater,
  ),
  UnprocessableEntity: row(
    'No se aceptó el contenido',
    'El servidor no puede usarlo tal como está.',
    correctIt,
  ),
  BulkActionFailed: row(
    'La acción en lote no se completó',
    'Algunos de sus elementos tienen problemas.',
    correctThem,
  ),

  AssetProcessingTimeout: row(
    'El procesamiento aún no ha terminado',
    'Está tardando más de lo habitual.',
    'Compruébelo más tarde.',
  ),
  TooComplexQuery: row(
    'Se pidieron demasiados datos',
    'El servidor no puede devolver tantos a la vez.',
    'Pida menos e inténtelo de nuevo.',
  ),
  PersistedQueryNotFound: row(
    'El servidor ya no conserva la consulta',
    'Hay que enviarla una vez más.',
    again,
  ),
  CollidingTypeNames: row(
    'El modelo de contenido necesita un ajuste',
    'Algunos de sus nombres chocan entre sí.',
    'Copie los detalles para quien se encargue de él.',
  ),

  AlreadyExists: row(
    'Esto ya existe',
    'Ya está en uso un valor que no se puede repetir.',
    chooseAnother,
  ),
  OperationInProgress: row(
    'Todavía hay otra operación en curso',
    'Tiene que terminar primero.',
    tryLater,
  ),
  PaymentRequired: row(
    'Se necesita un pago',
    'Puede que el plan no incluya esto o que un pago no se haya completado.',
    'Consulte a quien lo administre.',
  ),
  ContentTooLarge: (context) =>
    row(
      'El contenido enviado es demasiado grande',
      'Supera el tamaño permitido.',
      context.intent === 'upload'
        ? 'Elija un archivo más pequeño e inténtelo de nuevo.'
        : 'Acórtelo o quite partes e inténtelo de nuevo.',
    )(context),
  UnsupportedMediaType: (context) =>
    row(
      'No se acepta este formato',
      'El servidor espera otro.',
      context.intent === 'upload' ? chooseAnother : support,
    )(context),
  Locked: row(
    'Esto está bloqueado en este momento',
    'Alguien o algún proceso está trabajando en ello.',
    tryLater,
  ),
  PreconditionRequired: noVersion,
  UnavailableForLegalReasons: row(
    'Esto está bloqueado por motivos legales',
    'No se puede mostrar aquí.',
    '',
  ),
  NotImplemented: row(
    'El servidor no puede hacer esto',
    'No tiene esta función, así que intentarlo de nuevo no ayudaría.',
    support,
  ),
  NetworkAuthenticationRequired: row(
    'La red pide un inicio de sesión',
    'En lugar del servicio respondió una página de inicio de sesión.',
    'Inicie sesión en la red e inténtelo de nuevo.',
  ),
  FirewallBlocked: row(
    'Un cortafuegos detuvo esta solicitud',
    'Respondió en lugar del servicio.',
    support,
  ),

  NetworkError: (context) =>
    row(
      context.offline ? 'Parece que no hay conexión' : 'No se pudo contactar con el servidor',
      'No llegó ninguna respuesta. Compruebe la conexión.',
      again,
    )(context),
  TimeoutError: row(
    'La respuesta tardó demasiado',
    'Puede haber lentitud en el servidor o en la conexión.',
    tryLater,
  ),
  AbortError: { title: 'Se canceló la solicitud', body: 'No llegó a terminar.' },
  UnreadableResponse: row(
    'No se pudo leer la respuesta',
    'Puede que respondiera un proxy o una página de inicio de sesión.',
    support,
  ),
  RequestNotSent: row(
    'No se envió la solicitud',
    'No se puede enviar tal como está, así que intentarlo de nuevo no ayudaría.',
    support,
  ),
};
