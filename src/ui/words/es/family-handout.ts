/** Palabras alrededor de la hoja para familias: las de la hoja están en src/domain/handout. */
import {counted} from './count';

export const LANGUAGE = 'Idioma';
export const SECOND_LANGUAGE = 'Al lado';
export const NO_SECOND = 'Nada';
export const ONLY_CONFIRMED = 'Solo actividades confirmadas';
export const WITH_BANK = 'Lo que hacen las familias, del banco de actividades';
export const WITH_BANK_HINT =
  'Con las palabras, y en el idioma, en que están allí.';
export const COPY_TEXT = 'Copiar como texto';
export const OTHER_LANGUAGES = {en: 'inglés', es: 'español', pt: 'portugués'};
export const WORDS_TITLE = 'En palabras para familias';
export const ALL_THERE = 'Todos los objetivos tienen sus palabras.';
export const missing = (n: number, language: string) =>
  `${counted(n, 'objetivo')} ${n === 1 ? 'no tiene' : 'no tienen'} palabras en ${language} todavía.`;
export const MARKED =
  'Se imprimen con otras palabras, y con una marca. Ninguna máquina traduce nada.';
export const WRITE = 'Escribirlas';
export const CHANGE = 'Cambiar';
export const lacks = (languages: string) => `Falta: ${languages}`;
export const EDIT_TITLE = 'Palabras para familias';
export const TEACHERS = 'Las palabras del docente';
export const inLanguage = (language: string) => `En ${language}`;
export const HINT =
  'Va después de “Este mes su hijo o hija está aprendiendo…”.';
export const SAVE = 'Guardar palabras';
export const SAVING = 'Guardando…';
export const SAVED = 'Guardado en la pestaña Objectives.';
export const UNDONE = 'Se deshizo.';
export const NO_ID =
  'Esta fila todavía no tiene ID. Guarde algo en el planificador, o muestre la cuadrícula: así lo recibe.';
export const pages = (n: number) => (n === 1 ? 'Una página' : `${n} páginas`);
export const SHORTENED =
  'Es más de lo que cabe en dos páginas con letra grande: una parte se queda fuera, y la hoja dice cuánto.';
export const TOO_LONG =
  'Son más de dos páginas: imprima un idioma después del otro, o acorte las palabras.';
