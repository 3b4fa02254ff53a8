import { describe, expect, it } from 'vitest';
import { describeApiError } from '../../src/describe/describeApiError.js';
import { es } from '../../src/locales/es.js';
import { getSpeech, type PluralForms } from '../../src/locales/speech.js';
import { ptBR } from '../../src/locales/pt-BR.js';
import { errorOf } from '../support/errorOf.js';

describe.each([{ locale: es }, { locale: ptBR }])('$locale.tag', ({ locale }) => {
  const { ui, types = {} } = locale;
  const { plural } = getSpeech(locale.tag);

  it('names what was not found with its article, and what it does not know in quotation marks', () => {
    const title = (type: string) =>
      describeApiError(errorOf('NotFoundError', { resource: { type } }), { locale }).title;
    for (const [type, label] of Object.entries(types))
      expect(title(type)).toMatch(new RegExp(` (el|la|o|a) ${label.toLowerCase()}$`));
    expect(title('EditorInterface')).toMatch(/[«“]Editor interface[»”]$/);
  });

  it('counts a million as its plural rules do', () => {
    const forms: readonly PluralForms[] = [ui.fields, ui.issues, ui.count];
    for (const form of forms) expect(plural(1_000_000, form)).toMatch(/^1\.000\.000 de /);
    expect(plural(1_000_000, ui.rest)).not.toContain(' de ');
  });

  it('agrees with a count of one', () => {
    expect(plural(1, ui.fields)).not.toBe(plural(2, ui.fields).replace('2', '1'));
  });
});
