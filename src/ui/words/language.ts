/** Words of choosing a language: each is called as its readers call it. */
import type {Language} from '../../domain/language';

/** The same for everybody: who chooses does not read the language that stands here yet. */
export const LANGUAGE = 'Language · Idioma · Língua';

export const LANGUAGE_TITLES: {readonly [language in Language]: string} = {
  en: 'English',
  es: 'Español',
  pt: 'Português',
};

export const CHANGING = 'Changing the language…';
