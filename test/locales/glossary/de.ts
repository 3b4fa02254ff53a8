import type { Glossary } from './Glossary.js';

/** The German terms. */
export const de: Glossary = {
  error: 'Fehler',
  save: 'speichern',
  publish: 'veröffentlichen',
  delete: 'löschen',
  upload: 'hochladen',
  entry: 'Eintrag',
  asset: 'Asset',
  field: 'Feld',
  reload: 'neu laden',
  signIn: 'anmelden',
  access: 'Zugriff',
  version: 'Version',
  space: 'Space',
  contentType: 'Inhaltstyp',
  request: 'Anfrage',
  server: 'Server',
  support: 'Support',
  details: 'Details',
  changes: 'Änderungen',
  retry: 'erneut versuchen',
  discard: 'verwerfen',
  link: 'Link',
  locale: 'Sprache',
  plan: 'Tarif',
  app: 'App',
};

/** Other words for the same things, and words that blame, beg or frighten. */
export const deUnsaid =
  /\b(?:sicher[en]|publizier|einlogg|login|aktualisier|zugang|anforderung|request|einzelheit|verknüpf|referenz|fassung|revision|lösch(?:ung)|nochmal|wiederversuch)|ungültig|verboten|illegal|unzulässig|leider|bitte|entschuldig|tut uns leid|hoppla/iu;
