/** Palavras da tela de um objetivo. */
import type {CellState} from '../../../domain/grid';
import type {Priority} from '../../../domain/priority';
import {STATE_SIGNS} from '../../../domain/state-sign';
import {PRIORITIES} from './choices';
import {gradesTitle} from './grade';

export const TITLE = 'Objetivo';
export const AREAS = 'Suas seis áreas';
export const ADD = 'Adicionar';
export const NONE_YET = 'Nada ainda';
export const ADD_ACTIVITY = 'Adicionar uma atividade';
export const EDIT = 'Editar o objetivo';

export const STATES: {
  readonly [state in CellState]: {readonly sign: string; readonly word: string};
} = {
  strong: {sign: STATE_SIGNS.strong, word: 'Sólida'},
  thin: {sign: STATE_SIGNS.thin, word: 'Fraca'},
  empty: {sign: STATE_SIGNS.empty, word: 'Nada ainda'},
  'not expected': {sign: STATE_SIGNS['not expected'], word: 'Não esperada'},
};

/** "Prioridade alta". */
export const priorityWords = (priority: Priority) =>
  `Prioridade ${PRIORITIES[priority].toLowerCase()}`;

export const editQuestion = (teacher: string) =>
  `Estas são palavras de ${teacher || 'um colega'}. Editar mesmo assim?`;
export const notExpected = (grades: readonly string[]) =>
  `Não esperada de ${gradesTitle(grades)}`;
export const addTo = (area: string) => `Adicionar uma atividade de ${area}`;
