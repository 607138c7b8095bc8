/** Palavras de escolher um idioma. */
export {LANGUAGE, LANGUAGE_TITLES} from '../language';

export const CHANGING = 'Mudando o idioma…';
