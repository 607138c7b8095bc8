/** Palabras de elegir un idioma. */
export {LANGUAGE, LANGUAGE_TITLES} from '../language';

export const CHANGING = 'Cambiando el idioma…';
