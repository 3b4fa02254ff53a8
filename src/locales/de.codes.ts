import type { Advice, Locale, Words, WordsContext } from './Locale.js';

const again = 'Versuchen Sie es erneut.';
const correct = (what: string) => `Korrigieren Sie ${what} und versuchen Sie es erneut.`;

/** The advice of rows that only the makers of the app can do something about. */
export const support = 'Kopieren Sie die Details für den Support.';

const askForPlan = 'Wer den Tarif verwaltet, kann helfen.';

const tryLater: Advice = {
  known: 'Versuchen Sie es nach Ablauf der Wartezeit erneut.',
  unknown: 'Warten Sie einen Moment und versuchen Sie es erneut.',
  over: 'Die Wartezeit ist vorbei. Versuchen Sie es erneut.',
};

const noVersion: Words = {
  title: 'Die Version wurde nicht mitgesendet',
  body: 'Die App muss angeben, welche Version sie ändert.',
  advice: support,
};

/** Only who has changed something can make the change again. */
const afterReload = ({ isEdit }: WordsContext) =>
  isEdit
    ? 'Laden Sie diese Version und wiederholen Sie die Änderung.'
    : 'Laden Sie diese Version und versuchen Sie es erneut.';

/** What was refused may be what an earlier attempt of this form has made, or taken away. */
const mayHaveWorked = 'Vielleicht war schon Ihr voriger Versuch erfolgreich.';

const tooMuch: Words = {
  title: 'Es wurde zu viel auf einmal abgefragt',
  body: 'So viel liefert der Server nicht in einer Antwort.',
  advice: 'Fragen Sie weniger ab und versuchen Sie es erneut.',
};

/** The German words for each code. */
export const deCodes: Locale['codes'] = {
  BadRequestError: {
    title: 'Der Server hat diese Anfrage abgelehnt',
    body: 'Vielleicht fehlt etwas, oder es geht im Moment nicht.',
    advice: support,
  },
  InvalidQueryError: {
    title: 'Die Suche war nicht möglich',
    body: 'Ein Filter oder eine Sortierung ist unbekannt oder passt hier nicht.',
    advice: correct('die Suche'),
  },
  AccessTokenInvalidError: {
    title: 'Ihre Anmeldung wurde nicht akzeptiert',
    body: 'Ihre Sitzung ist möglicherweise abgelaufen.',
    advice: 'Melden Sie sich erneut an.',
  },
  AccessDeniedError: ({ isOverLimit }) =>
    isOverLimit
      ? {
          title: 'Eine Grenze des Tarifs ist erreicht',
          body: 'Der Tarif lässt davon nicht mehr zu.',
          advice: askForPlan,
        }
      : {
          title: 'Der Zugriff wurde nicht gewährt',
          body: 'Ihre Rolle lässt das möglicherweise nicht zu.',
          advice: 'Wenden Sie sich an die Person, die den Zugriff verwaltet.',
        },
  NotFoundError: (context) => {
    const other = context.contentApi
      ? 'Dieser Inhalt wurde nicht gefunden'
      : 'Dieses Element wurde nicht gefunden';
    return {
      title: context.type ? `${context.type} nicht gefunden` : other,
      body:
        context.intent === 'delete' && context.unconfirmed
          ? mayHaveWorked
          : 'Vielleicht existiert das nicht mehr, oder Sie haben keinen Zugriff.',
      // what was to be saved is still here
      advice: context.intent === 'load' ? 'Gehen Sie zurück und wählen Sie etwas anderes.' : '',
    };
  },
  VersionMismatchError: (context) => {
    if (context.hasVersion === false) return noVersion;
    return {
      title: 'Eine neuere Version wurde gespeichert',
      body: context.unconfirmed
        ? 'Die neuere Version stammt vielleicht von Ihnen selbst. Laden Sie diese Version und sehen Sie nach.'
        : `Sie stammt von jemand anderem oder von Ihnen in einem anderen Fenster. ${afterReload(context)}`,
    };
  },
  ValidationFailedError: (context) => ({
    title: 'Einige Felder müssen korrigiert werden',
    body: context.listed
      ? 'Diese Eingaben entsprechen nicht den Vorgaben.'
      : 'Der Server hat nicht mitgeteilt, welche.',
    advice: context.listed
      ? correct('die Felder')
      : 'Prüfen Sie Ihre Eingaben und versuchen Sie es erneut.',
  }),
  UnknownFieldError: {
    title: 'Ein unbekanntes Feld wurde verwendet',
    body: 'Vielleicht wurde es umbenannt oder entfernt.',
    advice: 'Wählen Sie ein anderes und versuchen Sie es erneut.',
  },
  InvalidEntryError: {
    title: 'Ein eingegebener Wert wurde nicht akzeptiert',
    body: 'Der Server kann ihn so nicht verwenden.',
    advice: correct('den Wert'),
  },
  RateLimitExceededError: {
    title: 'Im Moment zu viele Anfragen',
    body: 'Der Dienst nimmt gerade keine weiteren Anfragen an.',
    advice: tryLater,
  },
  ServerError: {
    title: 'Beim Dienst ist ein Problem aufgetreten',
    body: 'Der Fehler liegt bei uns.',
    advice: tryLater,
  },
  HibernatedError: (context) => ({
    title: `${context.contentApi ? 'Dieser Space' : 'Der Dienst'} wacht gerade auf`,
    body: 'Er war im Ruhezustand, weil ihn niemand genutzt hat.',
    advice: tryLater,
  }),

  UnresolvedLinks: {
    title: 'Verlinkte Inhalte fehlen',
    body: 'Ein Link führt ins Leere.',
    advice:
      'Stellen Sie den Inhalt wieder her oder entfernen Sie den Link, und versuchen Sie es erneut.',
  },
  Conflict: ({ unconfirmed }) => ({
    title: 'Konflikt mit vorhandenen Daten',
    body: unconfirmed
      ? `${mayHaveWorked} Laden Sie neu und sehen Sie nach.`
      : 'Vielleicht ist es schon vorhanden, geändert oder jetzt nicht möglich. Laden Sie diese Version und versuchen Sie es erneut.',
  }),
  ServiceUnavailable: {
    title: 'Der Dienst ist nicht verfügbar',
    body: 'Vielleicht ist der Dienst überlastet oder wird gewartet.',
    advice: tryLater,
  },
  UnprocessableEntity: {
    title: 'Der Inhalt wurde nicht akzeptiert',
    body: 'Der Server kann ihn so nicht verwenden.',
    advice: correct('den Inhalt'),
  },
  BulkActionFailed: {
    title: 'Die Sammelaktion wurde nicht abgeschlossen',
    body: 'Bei einigen Elementen gibt es Probleme.',
    advice: 'Beheben Sie die Probleme und versuchen Sie es erneut.',
  },

  AssetProcessingTimeout: {
    title: 'Die Verarbeitung läuft noch',
    body: 'Sie dauert länger als üblich.',
    advice: 'Sehen Sie später noch einmal nach.',
  },
  TooComplexQuery: tooMuch,
  ResponseTooLarge: { ...tooMuch, title: 'Die Antwort ist zu groß' },
  PersistedQueryNotFound: {
    title: 'Der Server kennt die Abfrage nicht mehr',
    body: 'Sie muss noch einmal gesendet werden.',
    advice: again,
  },
  CollidingTypeNames: {
    title: 'Das Inhaltsmodell muss angepasst werden',
    body: 'Einige Namen darin überschneiden sich.',
    advice: support,
  },

  AlreadyExists: {
    title: 'Das gibt es schon',
    body: 'Ein Wert, der nur einmal vorkommen darf, wird schon verwendet.',
    advice: 'Wählen Sie einen anderen und versuchen Sie es erneut.',
  },
  OperationInProgress: {
    title: 'Ein anderer Vorgang läuft noch',
    body: 'Er muss zuerst abgeschlossen sein.',
    advice: tryLater,
  },
  PaymentRequired: {
    title: 'Zuerst ist eine Zahlung nötig',
    body: 'Vielleicht deckt der Tarif das nicht ab, oder eine Zahlung ist fehlgeschlagen.',
    advice: askForPlan,
  },
  ContentTooLarge: (context) => {
    if (context.intent === 'load') return tooMuch;
    return {
      title: 'Die gesendeten Daten sind zu groß',
      body: 'Sie sind größer als erlaubt.',
      advice:
        context.intent === 'upload'
          ? 'Versuchen Sie es mit einer kleineren Datei erneut.'
          : 'Kürzen Sie sie und versuchen Sie es erneut.',
    };
  },
  UnsupportedMediaType: (context) => ({
    title: 'Dieses Format wird nicht akzeptiert',
    body: 'Der Server erwartet ein anderes.',
    advice:
      context.intent === 'upload' ? 'Versuchen Sie es mit einer anderen Datei erneut.' : support,
  }),
  Locked: {
    title: 'Das ist gerade gesperrt',
    body: 'Vielleicht bearbeitet es gerade jemand anderes.',
    advice: tryLater,
  },
  PreconditionRequired: noVersion,
  UnavailableForLegalReasons: {
    title: 'Aus rechtlichen Gründen gesperrt',
    body: 'Das kann hier nicht angezeigt werden.',
  },
  NotImplemented: {
    title: 'Der Server kann das nicht',
    body: 'Diese Funktion fehlt ihm, ein weiterer Versuch würde nicht helfen.',
    advice: support,
  },
  NetworkAuthenticationRequired: {
    title: 'Ihr Netzwerk verlangt eine Anmeldung',
    body: 'Anstelle des Dienstes hat eine Anmeldeseite geantwortet.',
    advice: 'Melden Sie sich im Netzwerk an und versuchen Sie es erneut.',
  },
  FirewallBlocked: {
    title: 'Eine Firewall hat diese Anfrage gestoppt',
    body: 'Sie hat anstelle des Dienstes geantwortet.',
    advice: support,
  },

  NetworkError: (context) => ({
    title: context.offline ? 'Sie sind anscheinend offline' : 'Der Server war nicht erreichbar',
    body: 'Es kam keine Antwort. Prüfen Sie Ihre Verbindung.',
    advice: again,
  }),
  TimeoutError: {
    title: 'Die Antwort hat zu lange gedauert',
    body: 'Der Server oder die Verbindung ist vielleicht langsam.',
    advice: tryLater,
  },
  ChunkLoadError: {
    title: 'Ein Teil der App wurde nicht geladen',
    body: 'Vielleicht gibt es eine neuere Version der App.',
    advice: 'Laden Sie die Seite neu.',
  },
  AbortError: { title: 'Die Anfrage wurde abgebrochen', body: 'Sie kam nicht zum Abschluss.' },
  UnreadableResponse: {
    title: 'Die Antwort war nicht lesbar',
    body: 'Vielleicht hat ein Proxy oder eine Anmeldeseite geantwortet.',
    advice: support,
  },
  RequestNotSent: {
    title: 'Die Anfrage wurde nicht gesendet',
    body: 'So lässt sie sich nicht senden, ein weiterer Versuch würde nicht helfen.',
    advice: support,
  },
};
