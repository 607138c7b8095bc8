/** The languages in which people read the planner, and families its handouts. */

/** As `lang` names them, in the order in which they are offered. */
export const LANGUAGES = ['en', 'es', 'pt'] as const;

export type Language = (typeof LANGUAGES)[number];

/** `es_MX`, `pt-BR`: the language of a locale; English where it is none of ours. */
export function languageOf(locale: string): Language {
  const [name] = locale.toLowerCase().split(/[-_]/);
  return LANGUAGES.find(language => language === name) ?? 'en';
}
