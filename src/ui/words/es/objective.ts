/** Palabras de la pantalla de un objetivo. */
import type {CellState} from '../../../domain/grid';
import {STATE_SIGNS} from '../../../domain/state-sign';
import type {Priority} from '../../../domain/priority';
import {PRIORITIES} from './choices';
import {gradesTitle} from './grade';

export const TITLE = 'Objetivo';
export const AREAS = 'Sus seis áreas';
export const ADD = 'Agregar';
export const NONE_YET = 'Nada todavía';
export const ADD_ACTIVITY = 'Agregar una actividad';
export const EDIT = 'Editar el objetivo';

export const STATES: {
  readonly [state in CellState]: {readonly sign: string; readonly word: string};
} = {
  strong: {sign: STATE_SIGNS.strong, word: 'Sólida'},
  thin: {sign: STATE_SIGNS.thin, word: 'Débil'},
  empty: {sign: STATE_SIGNS.empty, word: 'Nada todavía'},
  'not expected': {sign: STATE_SIGNS['not expected'], word: 'No se espera'},
};

/** "Prioridad alta". */
export const priorityWords = (priority: Priority) =>
  `Prioridad ${PRIORITIES[priority].toLowerCase()}`;

export const editQuestion = (teacher: string) =>
  `Estas son palabras de ${teacher || 'un colega'}. ¿Editarlas de todos modos?`;
export const notExpected = (grades: readonly string[]) =>
  `No se espera de ${gradesTitle(grades)}`;
export const addTo = (area: string) => `Agregar una actividad de ${area}`;
