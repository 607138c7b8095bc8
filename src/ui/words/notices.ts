/** Words of what the Month screen has to tell. */
import {counted} from '../../domain/count';

export const NOT_SET_UP =
  "The planner's tabs are not in this file yet. Setting up adds them; nothing else in this file changes.";
export const SET_UP = 'Set up planner';
export const COPY =
  'This file is a copy of a planner. Say so, and from now on it is a workbook of its own.';
export const ADOPT = 'Keep as its own planner';
export const NEW_YEAR = 'Start a new school year';
export const ADOPTING = 'Keeping…';
export const ADOPTED = 'This file is a planner of its own now.';
export const SAMPLE = 'The sample school is in this file.';
export const REMOVE_SAMPLE = 'Remove the sample';
export const REMOVE_SAMPLE_QUESTION =
  'Remove the sample rows? Rows that somebody has changed stay.';
export const REMOVING = 'Removing…';
export const ADD_SAMPLE = 'Try with sample data';
export const ADDING = 'Adding…';
export const SAMPLE_ADDED = 'The sample school is here. Look around.';
export const SEE_PROBLEMS = 'See them';

export const sampleRemoved = (removed: number, kept: number) =>
  kept === 0
    ? `Sample removed: ${counted(removed, 'row')}.`
    : `Sample removed: ${counted(removed, 'row')}. ${counted(kept, 'row')} stayed, because somebody changed ${kept === 1 ? 'it' : 'them'}.`;

export const problems = (n: number) =>
  `${counted(n, 'entry', 'entries')} in this file could not be read.`;

export const orphans = (n: number) =>
  n === 1
    ? '1 activity supports no objective of this month yet:'
    : `${n} activities support no objective of this month yet:`;
