/** Words of the Objective screen. */
import type {CellState} from '../../domain/grid';
import {gradesTitle} from './grade';

export const TITLE = 'Objective';
export const AREAS = 'Its six areas';
export const ADD = 'Add';
export const NONE_YET = 'None yet';
export const ADD_ACTIVITY = 'Add activity';
export const EDIT = 'Edit objective';
export const PRIORITY = 'priority';

/** A sign and a word, so that colour says nothing alone. */
export const STATES: {
  readonly [state in CellState]: {readonly sign: string; readonly word: string};
} = {
  strong: {sign: '●', word: 'Strong'},
  thin: {sign: '◐', word: 'Thin'},
  empty: {sign: '○', word: 'None yet'},
  'not expected': {sign: '–', word: 'Not expected'},
};

export const editQuestion = (teacher: string) =>
  `These are ${teacher || 'a colleague'}’s words. Edit them all the same?`;
export const notExpected = (grades: readonly string[]) =>
  `Not expected of ${gradesTitle(grades)}`;
export const addTo = (area: string) => `Add an activity for ${area}`;
