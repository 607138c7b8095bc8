/** Palabras de lo que la pantalla del mes tiene que decir. */
import {counted} from './count';

export const NOT_SET_UP =
  'Las pestañas del planificador aún no están en este archivo. Al configurarlo se agregan; nada más cambia en este archivo.';
export const SET_UP = 'Configurar el planificador';
export const COPY =
  'Este archivo es copia de un planificador. Dígalo, y desde ahora será un libro propio.';
export const ADOPT = 'Conservar como planificador propio';
export const NEW_YEAR = 'Empezar un nuevo año escolar';
export const ADOPTING = 'Conservando…';
export const ADOPTED = 'Este archivo es ahora un planificador propio.';
export const SAMPLE = 'La escuela de ejemplo está en este archivo.';
export const REMOVE_SAMPLE = 'Quitar el ejemplo';
export const REMOVE_SAMPLE_QUESTION =
  '¿Quitar las filas del ejemplo? Las que alguien cambió se quedan.';
export const REMOVING = 'Quitando…';
export const ADD_SAMPLE = 'Probar con datos de ejemplo';
export const ADDING = 'Agregando…';
export const SAMPLE_ADDED = 'La escuela de ejemplo está aquí. Mire con calma.';
export const SEE_PROBLEMS = 'Verlas';

export const sampleRemoved = (removed: number, kept: number) =>
  kept === 0
    ? `Se quitó el ejemplo: ${counted(removed, 'fila')}.`
    : `Se quitó el ejemplo: ${counted(removed, 'fila')}. ${kept === 1 ? 'Se quedó 1 fila, porque alguien la cambió' : `Se quedaron ${kept} filas, porque alguien las cambió`}.`;

export const problems = (n: number) =>
  n === 1
    ? 'No se pudo leer 1 entrada de este archivo.'
    : `No se pudieron leer ${n} entradas de este archivo.`;

export const orphans = (n: number) =>
  n === 1
    ? '1 actividad no apoya todavía ningún objetivo de este mes:'
    : `${n} actividades no apoyan todavía ningún objetivo de este mes:`;
