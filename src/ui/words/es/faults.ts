/** Lo que hay que arreglar en un formulario antes de guardarlo. */
import {number} from './count';

export const GRADES = 'Elija al menos un grado.';
export const TEACHER = 'Escriba el nombre del docente de esta clase.';
export const NOTHING_WRITTEN = 'Primero escriba un estándar o un objetivo.';
export const ACTIVITY = 'Diga en pocas palabras qué se hace.';
export const END_DATE = 'Esto es antes del primer día. Elija uno posterior.';
export const COUNT = 'Escriba un número entero, como 12, o déjelo en blanco.';
export const TIME = 'Escriba minutos, como 45 o 1 h 30, o déjelo en blanco.';

export const atMost = (most: number) =>
  `Aquí se pueden guardar ${number(most)} caracteres como máximo.`;
export const tooLong = (most: number, length: number) =>
  `Aquí se pueden guardar ${number(most)} caracteres como máximo, y estos son ${number(length)}. Acórtelo.`;
export const tooMany = (most: number, n: number) =>
  `Se pueden guardar ${most} objetivos a la vez como máximo, y aquí hay ${n}. Quite algunos y guárdelos después.`;
