/** Words of the Objective screen. */
import type {CellState} from '../../domain/grid';
import {STATE_SIGNS} from '../../domain/state-sign';
import type {Priority} from '../../domain/priority';
import {PRIORITIES} from './choices';
import {gradesTitle} from './grade';

export const TITLE = 'Objective';
export const AREAS = 'Its six areas';
export const ADD = 'Add';
export const NONE_YET = 'None yet';
export const ADD_ACTIVITY = 'Add activity';
export const EDIT = 'Edit objective';

/** A sign and a word, so that colour says nothing alone. */
export const STATES: {
  readonly [state in CellState]: {readonly sign: string; readonly word: string};
} = {
  strong: {sign: STATE_SIGNS.strong, word: 'Strong'},
  thin: {sign: STATE_SIGNS.thin, word: 'Thin'},
  empty: {sign: STATE_SIGNS.empty, word: 'None yet'},
  'not expected': {sign: STATE_SIGNS['not expected'], word: 'Not expected'},
};

/** "High priority". */
export const priorityWords = (priority: Priority) =>
  `${PRIORITIES[priority]} priority`;

export const editQuestion = (teacher: string) =>
  `These are ${teacher || 'a colleague'}’s words. Edit them all the same?`;
export const notExpected = (grades: readonly string[]) =>
  `Not expected of ${gradesTitle(grades)}`;
export const addTo = (area: string) => `Add an activity for ${area}`;
