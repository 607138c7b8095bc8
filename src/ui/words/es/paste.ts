/** Palabras de pegar una lista. */
import {counted} from './count';

export const OPEN = 'Pegar una lista';
export const LIST = 'Su lista';
export const LIST_HINT =
  'Una línea por objetivo, como en una guía de ritmo (pacing guide). Los códigos se encuentran dondequiera que estén.';
export const CODES = 'Códigos';
export const OBJECTIVE = 'Objetivo';

export const add = (n: number) =>
  n === 0
    ? 'Agregar al formulario'
    : `Agregar ${counted(n, 'objetivo')} al formulario`;
export const found = (n: number, coded: number) =>
  `${counted(n, 'objetivo')}, ${coded} con código. Cambie o quite lo que no sirva.`;
export const line = (n: number) => `Línea ${n}`;
export const remove = (n: number) => `Quitar la línea ${n}`;
export const added = (n: number) =>
  `${counted(n, 'objetivo')} ${n === 1 ? 'está' : 'están'} ahora en el formulario, sin guardar todavía.`;
