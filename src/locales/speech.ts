/** The plural forms of a phrase; `other` stands in for each form that the language lacks. */
export type PluralForms = { readonly other: string } & {
  readonly [Form in Exclude<Intl.LDMLPluralRule, 'other'>]?: string;
};

/** Units of a time span. */
export type TimeUnit = 'second' | 'minute' | 'hour';

/** How one language writes numbers, times, lists and plurals: a thin layer over `Intl`. */
export interface Speech {
  /** `1234` → `1,234`. */
  readonly number: (value: number) => string;
  /** Picks the form for a count; `#` in it becomes the count. `{ one: '# field', other: '# fields' }` */
  readonly plural: (count: number, forms: PluralForms) => string;
  /** `a, b, and c`; as a `disjunction` `a, b, or c`. */
  readonly list: (items: readonly string[], type?: 'conjunction' | 'disjunction') => string;
  /**
   * Epoch milliseconds, or an ISO 8601 date and time, in the reader's time zone; an ISO 8601 date as
   * that date. What is no time stays as it is.
   */
  readonly date: (when: string | number) => string;
  /** `59` → `59 minutes`. */
  readonly duration: (count: number, unit: TimeUnit) => string;
  /** `now`, where the end of a wait was. */
  readonly now: () => string;
  /** Bytes in the largest unit that fits: `2 megabytes`, each of 1,000 of the next smaller one. */
  readonly fileSize: (bytes: number) => string;
  /** `de-AT` → `German (Austria)`; a code that is no language tag stays as it is. */
  readonly localeName: (code: string) => string;
}

const DATE_ONLY = /^\d{4}-\d\d-\d\d$/;
/** By thousands. */
const PREFIXES = ['', 'kilo', 'mega', 'giga'];

/** Making a formatter costs far more than using it, and most are never used. */
const formatters = new Map<string, unknown>();

/** By language tag, because each part of a banner asks for the same speech. */
const speeches = new Map<string, Speech>();

type Formatters = typeof Intl;
type FormatterName =
  | 'DateTimeFormat'
  | 'DisplayNames'
  | 'ListFormat'
  | 'NumberFormat'
  | 'PluralRules'
  | 'RelativeTimeFormat';

/** The formatter of a language; that of English for a tag that is not well formed. */
function formatter<Name extends FormatterName>(
  tag: string,
  name: Name,
  options?: ConstructorParameters<Formatters[Name]>[1],
): InstanceType<Formatters[Name]> {
  const key = tag + name + JSON.stringify(options);
  if (!formatters.has(key)) {
    const Formatter = Intl[name] as unknown as new (tag: string, options: unknown) => unknown;
    const make = (language: string) => new Formatter(language, options);
    formatters.set(key, attempt(() => make(tag)) ?? make('en'));
  }
  return formatters.get(key) as InstanceType<Formatters[Name]>;
}

/**
 * The speech of a language.
 *
 * @example
 * getSpeech('en').plural(3, { one: '# field', other: '# fields' }); // '3 fields'
 */
export function getSpeech(tag: string): Speech {
  const known = speeches.get(tag);
  if (known) return known;
  const speech = createSpeech(tag);
  speeches.set(tag, speech);
  return speech;
}

function createSpeech(tag: string): Speech {
  const number = (value: number) => formatter(tag, 'NumberFormat').format(value);
  const quantity = (value: number, unit: string) =>
    formatter(tag, 'NumberFormat', { style: 'unit', unit, unitDisplay: 'long' }).format(value);

  return {
    number,
    plural: (count, forms) =>
      (forms[formatter(tag, 'PluralRules').select(count)] ?? forms.other).replaceAll(
        '#',
        number(count),
      ),
    list: (items, type = 'conjunction') => formatter(tag, 'ListFormat', { type }).format(items),
    date(when) {
      // A bare date is the same day for everyone: read in the reader's zone it could slip by one.
      const options: Intl.DateTimeFormatOptions = DATE_ONLY.test(`${when}`)
        ? { timeZone: 'UTC' }
        : { timeStyle: 'long' };
      const format = formatter(tag, 'DateTimeFormat', { dateStyle: 'medium', ...options });
      return attempt(() => format.format(new Date(when))) ?? `${when}`;
    },
    duration: quantity,
    now: () => formatter(tag, 'RelativeTimeFormat', { numeric: 'auto' }).format(0, 'second'),
    fileSize(bytes) {
      let [size, power] = [bytes, 0];
      while (size >= 1_000 && power < 3) {
        size /= 1_000;
        power += 1;
      }
      return quantity(size, `${PREFIXES[power]}byte`);
    },
    localeName: (code) =>
      attempt(() =>
        formatter(tag, 'DisplayNames', { type: 'language', languageDisplay: 'standard' }).of(code),
      ) ?? code,
  };
}

/** What `make` gives, or `undefined` when it throws. This layer imports no `attempt` of `guard`. */
function attempt<Value>(make: () => Value): Value | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
