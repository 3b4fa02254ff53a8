import { deCodes, support } from './de.codes.js';
import { deRules } from './de.rules.js';
import type { Locale } from './Locale.js';
import type { PluralForms } from './speech.js';

/** To try again could do it twice. */
const lookFirst = 'Das ist nicht bestätigt: Sehen Sie zuerst nach.';

const times: PluralForms = { other: '#-mal' };

/** German. */
export const de: Locale = {
  tag: 'de',
  dir: 'ltr',

  types: {
    Entry: 'Eintrag',
    ContentType: 'Inhaltstyp',
    Environment: 'Umgebung',
    Locale: 'Sprache',
    Organization: 'Organisation',
    Role: 'Rolle',
    User: 'Benutzerkonto',
    Task: 'Aufgabe',
    Comment: 'Kommentar',
    BulkAction: 'Sammelaktion',
  },

  codes: deCodes,

  unknown: {
    title: 'Etwas Unerwartetes ist passiert',
    body: 'Die Ursache ist nicht bekannt.',
    advice: support,
  },

  partial: {
    title: 'Ein Teil der Inhalte fehlt',
    body: 'Er konnte nicht geladen werden. Der Rest wird angezeigt.',
  },

  rules: deRules,
  characters: {
    lower: 'die Buchstaben a bis z',
    upper: 'die Buchstaben A bis Z',
    digits: 'Ziffern',
    hyphen: 'Bindestriche',
    underscore: 'Unterstriche',
    dot: 'Punkte',
    space: 'Leerzeichen',
  },
  valueTypes: {
    Array: 'eine Liste',
    Boolean: 'wahr oder falsch',
    Date: 'ein Datum',
    Email: 'eine E-Mail-Adresse',
    Integer: 'eine ganze Zahl',
    Link: 'ein Link',
    Number: 'eine Zahl',
    String: 'ein Text',
    Symbol: 'ein Text',
    Text: 'ein Text',
  },
  otherValueType: ({ name }) => `ein Wert vom Typ „${name}“`,
  otherRule: ({ label, name }) =>
    `${label}: Der Wert wurde nicht akzeptiert${name === undefined ? '' : ` („${name}“)`}`,

  outcomes: {
    save: {
      notDone: 'Ihre Änderungen sind noch nicht gespeichert.',
      maybeDone: `Ihre Änderungen wurden möglicherweise gespeichert. ${lookFirst}`,
    },
    publish: {
      notDone: 'Es ist noch nicht veröffentlicht.',
      maybeDone: `Möglicherweise wurde es veröffentlicht. ${lookFirst}`,
    },
    delete: {
      notDone: 'Es wurde nichts gelöscht.',
      maybeDone: `Möglicherweise wurde es gelöscht. ${lookFirst}`,
    },
    upload: {
      notDone: 'Die Datei wurde nicht hochgeladen.',
      maybeDone: `Die Datei wurde möglicherweise hochgeladen. ${lookFirst}`,
    },
    autosave: {
      notDone: 'Ihre letzten Änderungen sind nur in diesem Fenster.',
      maybeDone: 'Ihre letzten Änderungen sind möglicherweise nur in diesem Fenster.',
    },
    change: {
      notDone: 'Es wurde nichts geändert.',
      maybeDone: `Möglicherweise hat es trotzdem geklappt. ${lookFirst}`,
    },
  },

  actions: {
    retry: 'Erneut versuchen',
    reload: 'Neueste Version laden',
    revise: 'Erstes Problem anzeigen',
    authenticate: 'Erneut anmelden',
    requestAccess: 'Zugriff anfordern',
    leave: 'Zurück',
    report: 'Details kopieren',
    copyDraft: 'Meine Änderungen kopieren',
    dismiss: 'Schließen',
  },

  ui: {
    severity: { error: 'Fehler', warning: 'Warnung' },
    technical: 'Technische Details',
    technicalAndDraft: 'Technische Details und meine Änderungen',
    copied: 'Kopiert',
    copyFailed: 'Der Text ist markiert: Drücken Sie Strg+C oder ⌘C',
    copyTooLong: 'Der Text ist zu lang für die Anzeige: Laden Sie ihn als Datei herunter',
    download: 'Herunterladen',
    copyNothing: 'Es gibt nichts, das kopiert werden kann',
    code: 'Code',
    status: 'HTTP-Status',
    requestId: 'Anfrage-ID',
    time: 'Zeitpunkt',
    request: 'Anfrage',
    detail: 'Meldung des Servers',
    message: 'Meldung',
    reasons: 'Gründe',
    note: 'Hinweis',
    help: 'Dokumentation',

    reloadPage: 'Seite neu laden',
    reloadFailed: 'Die neueste Version wurde nicht geladen',
    question: {
      title: 'Ihre Änderungen verwerfen?',
      body: 'Die neueste Version ersetzt Ihre Eingaben.',
    },
    discard: 'Neu laden und meine Änderungen verwerfen',
    keep: 'Weiter bearbeiten',

    pending: {
      retry: 'Neuer Versuch\u00a0…',
      reload: 'Wird neu geladen\u00a0…',
      other: 'Einen Moment\u00a0…',
    },
    inTime: ({ duration, precision }) =>
      precision === 'about' ? `in ungefähr ${duration}` : `in ${duration}`,
    soon: 'in Kürze',
    waiting: ({ wait }) => `Sie können es ${wait} erneut versuchen`,
    ready: 'Sie können es jetzt erneut versuchen',
    success: {
      load: 'Geladen',
      save: 'Gespeichert',
      publish: 'Veröffentlicht',
      delete: 'Gelöscht',
      upload: 'Hochgeladen',
      autosave: 'Gespeichert',
      change: 'Erledigt',
      other: 'Das hat funktioniert',
    },
    repeat: ({ attempt, speech }) =>
      `Weiterhin ohne Erfolg: ${attempt === 2 ? 'zweimal' : speech.plural(attempt, times)} versucht.`,

    fields: {
      one: '# Feld erfordert Ihre Aufmerksamkeit',
      other: '# Felder erfordern Ihre Aufmerksamkeit',
    },
    issues: { one: '# Problem', other: '# Probleme' },
    count: times,
    item: ({ label, position, speech }) => `${label}, Element ${speech.number(position)}`,
    content: 'Dieser Inhalt',
    filter: 'In dieser Liste suchen',
    more: ({ count, rest, speech }) =>
      `${speech.number(count)} von ${speech.number(rest)} weiteren anzeigen`,
    rest: { other: '# weitere' },
    truncated: {
      one: '# weiteres Problem ist nicht aufgeführt',
      other: '# weitere Probleme sind nicht aufgeführt',
    },
    cutShort: 'Die Antwort war zu groß, um sie ganz zu lesen',
  },
};
