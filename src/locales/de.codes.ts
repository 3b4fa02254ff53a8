import type { Locale, WordsContext } from './Locale.js';
import { type Advice, createRow, isEdit } from './wordsRow.js';

const row = createRow(' ');

const again = 'Versuchen Sie es erneut.';
const correct = (what: string) => `Korrigieren Sie ${what} und versuchen Sie es erneut.`;

/** The advice of rows that only the makers of the app can do something about. */
export const support = 'Kopieren Sie die Details für den Support.';

const tryLater: Advice = {
  known: 'Versuchen Sie es nach Ablauf der Wartezeit erneut.',
  unknown: 'Warten Sie einen Moment und versuchen Sie es erneut.',
  over: again,
};

const noVersion = row(
  'Die Version wurde nicht mitgesendet',
  'Die App muss angeben, welche Version sie ändert.',
  support,
);

/** Only who has changed something can make the change again. */
const afterReload = ({ intent }: WordsContext) =>
  isEdit(intent)
    ? 'Laden Sie sie und wiederholen Sie Ihre Änderung.'
    : 'Laden Sie sie und versuchen Sie es erneut.';

/** A newer version when an earlier attempt of this form may have been carried out. */
const perhapsOwn =
  'Die neuere Version stammt vielleicht von Ihnen selbst. Laden Sie sie und sehen Sie nach.';

/** The German words for each code. */
export const deCodes: Locale['codes'] = {
  BadRequestError: row(
    'Der Server hat diese Anfrage abgelehnt',
    'Vielleicht fehlt etwas, oder es geht im Moment nicht.',
    support,
  ),
  InvalidQueryError: row(
    'Die Suche war nicht möglich',
    'Ein Filter oder eine Sortierung ist unbekannt oder passt hier nicht.',
    correct('die Suche'),
  ),
  AccessTokenInvalidError: row(
    'Ihre Anmeldung wurde nicht akzeptiert',
    'Ihre Sitzung ist möglicherweise abgelaufen.',
    'Melden Sie sich erneut an.',
  ),
  AccessDeniedError: row(
    'Der Zugriff wurde nicht gewährt',
    'Ihre Rolle lässt das möglicherweise nicht zu.',
    'Wenden Sie sich an die Person, die den Zugriff verwaltet.',
  ),
  NotFoundError: (context) => {
    const other = context.contentApi
      ? 'Dieser Inhalt wurde nicht gefunden'
      : 'Dieses Element wurde nicht gefunden';
    return row(
      // without an article, which would need a gender
      context.type ? `${context.type} nicht gefunden` : other,
      context.intent === 'delete' && context.unconfirmed
        ? 'Vielleicht war schon Ihr voriger Versuch erfolgreich.'
        : 'Vielleicht existiert das nicht mehr, oder Sie haben keinen Zugriff.',
      // what was to be saved is still here
      context.intent === 'load' ? 'Gehen Sie zurück und wählen Sie etwas anderes.' : '',
    )(context);
  },
  VersionMismatchError: (context) => {
    if (context.hasVersion === false) return noVersion(context);
    return {
      title: 'Eine neuere Version wurde gespeichert',
      body: context.unconfirmed
        ? perhapsOwn
        : `Sie stammt von jemand anderem oder von Ihnen in einem anderen Fenster. ${afterReload(context)}`,
    };
  },
  ValidationFailedError: (context) =>
    row(
      'Einige Felder müssen korrigiert werden',
      context.listed
        ? 'Sie entsprechen nicht den Vorgaben.'
        : 'Der Server hat nicht mitgeteilt, welche.',
      context.listed
        ? correct('die Felder')
        : 'Prüfen Sie Ihre Eingaben und versuchen Sie es erneut.',
    )(context),
  UnknownFieldError: row(
    'Ein unbekanntes Feld wurde verwendet',
    'Vielleicht wurde es umbenannt oder entfernt.',
    'Wählen Sie ein anderes und versuchen Sie es erneut.',
  ),
  InvalidEntryError: row(
    'Ein eingegebener Wert wurde nicht akzeptiert',
    'Der Server kann ihn so nicht verwenden.',
    correct('den Wert'),
  ),
  RateLimitExceededError: row(
    'Im Moment zu viele Anfragen',
    'Der Dienst nimmt gerade keine weiteren Anfragen an.',
    tryLater,
  ),
  ServerError: row(
    'Beim Dienst ist ein Problem aufgetreten',
    'Der Fehler liegt bei uns.',
    tryLater,
  ),
  HibernatedError: (context) =>
    row(
      `${context.contentApi ? 'Dieser Space' : 'Der Dienst'} wacht gerade auf`,
      'Er war im Ruhezustand, weil ihn niemand genutzt hat.',
      tryLater,
    )(context),

  UnresolvedLinks: row(
    'Verlinkte Inhalte fehlen',
    'Ein Link führt ins Leere.',
    'Stellen Sie den Inhalt wieder her oder entfernen Sie den Link, und versuchen Sie es erneut.',
  ),
  Conflict: ({ unconfirmed }) => ({
    title: 'Konflikt mit einer anderen Änderung',
    body: unconfirmed
      ? perhapsOwn
      : 'Anderswo wurde etwas geändert, oder es geht gerade nicht. Laden Sie die neueste Version und versuchen Sie es erneut.',
  }),
  ServiceUnavailable: row(
    'Der Dienst ist nicht verfügbar',
    'Vielleicht ist er überlastet oder wird gewartet.',
    tryLater,
  ),
  UnprocessableEntity: row(
    'Der Inhalt wurde nicht akzeptiert',
    'Der Server kann ihn so nicht verwenden.',
    correct('den Inhalt'),
  ),
  BulkActionFailed: row(
    'Die Sammelaktion wurde nicht abgeschlossen',
    'Bei einigen Elementen gibt es Probleme.',
    'Beheben Sie die Probleme und versuchen Sie es erneut.',
  ),

  AssetProcessingTimeout: row(
    'Die Verarbeitung läuft noch',
    'Sie dauert länger als üblich.',
    'Sehen Sie später noch einmal nach.',
  ),
  TooComplexQuery: row(
    'Es wurde zu viel auf einmal abgefragt',
    'So viel liefert der Server nicht in einer Antwort.',
    'Fragen Sie weniger ab und versuchen Sie es erneut.',
  ),
  PersistedQueryNotFound: row(
    'Der Server kennt die Abfrage nicht mehr',
    'Sie muss noch einmal gesendet werden.',
    again,
  ),
  CollidingTypeNames: row(
    'Das Inhaltsmodell muss angepasst werden',
    'Einige Namen darin überschneiden sich.',
    'Kopieren Sie die Details für die zuständige Person.',
  ),

  AlreadyExists: row(
    'Das gibt es schon',
    'Ein Wert, der nur einmal vorkommen darf, wird schon verwendet.',
    'Wählen Sie einen anderen und versuchen Sie es erneut.',
  ),
  OperationInProgress: row(
    'Ein anderer Vorgang läuft noch',
    'Er muss zuerst abgeschlossen sein.',
    tryLater,
  ),
  PaymentRequired: row(
    'Zuerst ist eine Zahlung nötig',
    'Vielleicht deckt der Tarif das nicht ab, oder eine Zahlung ist fehlgeschlagen.',
    'Wenden Sie sich an die Person, die ihn verwaltet.',
  ),
  ContentTooLarge: (context) =>
    row(
      'Die gesendeten Daten sind zu groß',
      'Sie sind größer als erlaubt.',
      context.intent === 'upload'
        ? 'Versuchen Sie es mit einer kleineren Datei erneut.'
        : 'Kürzen Sie sie und versuchen Sie es erneut.',
    )(context),
  UnsupportedMediaType: (context) =>
    row(
      'Dieses Format wird nicht akzeptiert',
      'Der Server nimmt nur wenige an.',
      context.intent === 'upload' ? 'Versuchen Sie es mit einer anderen Datei erneut.' : support,
    )(context),
  Locked: row('Das ist gerade gesperrt', 'Es wird an anderer Stelle bearbeitet.', tryLater),
  PreconditionRequired: noVersion,
  UnavailableForLegalReasons: row(
    'Aus rechtlichen Gründen gesperrt',
    'Das kann hier nicht angezeigt werden.',
    '',
  ),
  NotImplemented: row(
    'Der Server kann das nicht',
    'Diese Funktion fehlt ihm, ein weiterer Versuch würde nicht helfen.',
    support,
  ),
  NetworkAuthenticationRequired: row(
    'Ihr Netzwerk verlangt eine Anmeldung',
    'Anstelle des Dienstes hat eine Anmeldeseite geantwortet.',
    'Melden Sie sich im Netzwerk an und versuchen Sie es erneut.',
  ),
  FirewallBlocked: row(
    'Eine Firewall hat diese Anfrage gestoppt',
    'Sie hat anstelle des Dienstes geantwortet.',
    support,
  ),

  NetworkError: (context) =>
    row(
      context.offline ? 'Sie sind anscheinend offline' : 'Der Server war nicht erreichbar',
      'Es kam keine Antwort. Prüfen Sie Ihre Verbindung.',
      again,
    )(context),
  TimeoutError: row(
    'Die Antwort hat zu lange gedauert',
    'Der Server oder die Verbindung ist vielleicht langsam.',
    tryLater,
  ),
  AbortError: { title: 'Die Anfrage wurde abgebrochen', body: 'Sie kam nicht zum Abschluss.' },
  UnreadableResponse: row(
    'Die Antwort war nicht lesbar',
    'Vielleicht hat ein Proxy oder eine Anmeldeseite geantwortet.',
    support,
  ),
  RequestNotSent: row(
    'Die Anfrage wurde nicht gesendet',
    'So lässt sie sich nicht senden, ein weiterer Versuch würde nicht helfen.',
    support,
  ),
};
