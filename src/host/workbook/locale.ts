/** How a spreadsheet's locale writes numbers, dates and money. */

export interface Locale {
  readonly decimal: '.' | ',';
  readonly group: ',' | '.' | ' ';
  readonly dayFirst: boolean;
  /** The format that a typed date gets, and a typed time of a day. */
  readonly date: string;
  readonly dateTime: string;
  readonly time: string;
  readonly currency: {
    readonly symbol: string;
    readonly format: string;
  };
  /** The language of month and day names, besides English. */
  readonly language: string;
  readonly words: {readonly yes: string; readonly no: string};
}

const ENGLISH: Locale = {
  decimal: '.',
  group: ',',
  dayFirst: false,
  date: 'm/d/yyyy',
  dateTime: 'm/d/yyyy h:mm:ss',
  time: 'h:mm AM/PM',
  currency: {symbol: '$', format: '"$"#,##0.00'},
  language: 'en',
  words: {yes: 'TRUE', no: 'FALSE'},
};

const LOCALES: {readonly [name: string]: Locale} = {
  en_US: ENGLISH,
  en_GB: {
    ...ENGLISH,
    dayFirst: true,
    date: 'dd/mm/yyyy',
    dateTime: 'dd/mm/yyyy hh:mm:ss',
    time: 'hh:mm',
    currency: {symbol: '£', format: '"£"#,##0.00'},
  },
  de_DE: {
    ...ENGLISH,
    decimal: ',',
    group: '.',
    dayFirst: true,
    date: 'dd.mm.yyyy',
    dateTime: 'dd.mm.yyyy hh:mm:ss',
    time: 'hh:mm',
    currency: {symbol: '€', format: '#,##0.00 "€"'},
    language: 'de',
    words: {yes: 'WAHR', no: 'FALSCH'},
  },
  pt_BR: {
    ...ENGLISH,
    decimal: ',',
    group: '.',
    dayFirst: true,
    date: 'dd/mm/yyyy',
    dateTime: 'dd/mm/yyyy hh:mm:ss',
    time: 'hh:mm',
    currency: {symbol: 'R$', format: '"R$ "#,##0.00'},
    language: 'pt',
    words: {yes: 'VERDADEIRO', no: 'FALSO'},
  },
  es_ES: {
    ...ENGLISH,
    decimal: ',',
    group: '.',
    dayFirst: true,
    date: 'dd/mm/yyyy',
    dateTime: 'dd/mm/yyyy hh:mm:ss',
    time: 'h:mm',
    currency: {symbol: '€', format: '#,##0.00 "€"'},
    language: 'es',
    words: {yes: 'VERDADERO', no: 'FALSO'},
  },
  es_MX: {
    ...ENGLISH,
    dayFirst: true,
    date: 'dd/mm/yyyy',
    dateTime: 'dd/mm/yyyy hh:mm:ss',
    time: 'h:mm',
    currency: {symbol: '$', format: '"$"#,##0.00'},
    language: 'es',
    words: {yes: 'VERDADERO', no: 'FALSO'},
  },
};

/** A locale that is not listed is read by its language, else as `en_US`. */
export function locale(name: string): Locale {
  const listed = Object.hasOwn(LOCALES, name) ? LOCALES[name] : undefined;
  if (listed) return listed;
  const language = name.slice(0, 2);
  const kin = Object.keys(LOCALES).find(key => key.startsWith(language));
  return LOCALES[kin ?? 'en_US'] ?? ENGLISH;
}

/** Month or day names of a language, lower case; `long` ones or `short`, without their dots. */
export interface Names {
  readonly months: {
    readonly long: readonly string[];
    readonly short: readonly string[];
  };
  readonly days: {
    readonly long: readonly string[];
    readonly short: readonly string[];
  };
}

const names = new Map<string, Names>();

/** Names as written, January and Sunday first. */
export function calendarNames(language: string): Names {
  const known = names.get(language);
  if (known) return known;
  const list = (
    part: 'month' | 'weekday',
    style: 'long' | 'short',
    count: number,
  ) => {
    const format = new Intl.DateTimeFormat(language, {
      [part]: style,
      timeZone: 'UTC',
    });
    // 2023 began on a Sunday.
    return Array.from({length: count}, (_, index) =>
      format
        .format(
          Date.UTC(
            2023,
            part === 'month' ? index : 0,
            part === 'month' ? 1 : 1 + index,
          ),
        )
        .replace(/\.$/, ''),
    );
  };
  const made: Names = {
    months: {
      long: list('month', 'long', 12),
      short: list('month', 'short', 12),
    },
    days: {
      long: list('weekday', 'long', 7),
      short: list('weekday', 'short', 7),
    },
  };
  names.set(language, made);
  return made;
}
