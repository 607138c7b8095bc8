/** Saves of rows that have ids: every function that sends one. */
import type {WorkbookData} from '../../src/host/workbook/data';
import {after} from './hands';
import {SCHOOL} from './school';
import type {Scenario} from './scenario';

const EDIT = {
  operation: 'edit',
  id: 'ACT-AAAAAA',
  month: '2026-10',
  area: 'familyLiteracy',
  activity: 'Library night',
  partner: 'Museum',
  sessions: 9,
  notes: 'Shoes',
};
const ADD = {
  operation: 'add',
  month: '2026-11',
  area: 'healthWellness',
  activity: 'Eye test',
  partner: 'Clinic',
  startDate: '2026-11-03',
  sessions: 7,
  notes: 'Forms',
};
const REMOVE = {operation: 'remove', table: 'Activities', id: 'ACT-BBBBBB'};

const OPEN = {
  operation: 'state',
  month: '2026-10',
  state: 'open',
  until: '2026-10-20',
};

const saving = (
  functionName: string,
  argument: object,
  data: WorkbookData = SCHOOL,
): Scenario => ({data, asked: {functionName, args: [argument]}});

/** An undo has no name of its own: asked again, it says that nothing is left to undo. */
const undoing = (functionName: string, argument: {operation: string}) => ({
  ...saving(
    'undo',
    {operation: argument.operation},
    after(SCHOOL, hands => hands.ask(functionName, argument)),
  ),
  isOnce: true,
  undo: {
    functionName: 'undo',
    args: [{operation: `undo:${argument.operation}`}],
  },
});

/** Rows of which one lacks its id, one is a copy with another's, and the Log has no room left. */
const UNTIDY = after(SCHOOL, hands => {
  hands.ask('saveMonthState', {...OPEN, operation: 'earlier'});
  hands.type('Activities', 4, 'Activity ID', '');
  hands.type('Objectives', 3, 'Objective ID', 'OBJ-AAAAAA');
  hands.fill('Log');
});

export const ROW_SAVES: {readonly [what: string]: () => Scenario} = {
  'an edit': () => saving('saveActivity', EDIT),
  'an edit of a date and a number': () =>
    saving('saveActivity', {
      operation: 'edit',
      id: 'ACT-AAAAAA',
      month: '2026-10',
      area: 'familyLiteracy',
      activity: 'Library night',
      startDate: '2026-10-20',
      minutesPerSession: 50,
    }),
  'a new activity': () => saving('saveActivity', ADD),
  'a new activity where ids are missing': () => ({
    ...saving('saveActivity', ADD, UNTIDY),
    givesIds: true,
  }),
  'two objectives, one of them new': () =>
    saving('saveObjectives', {
      operation: 'objectives',
      month: '2026-10',
      grades: ['3'],
      teacher: 'Rivera',
      subject: 'Math',
      objectives: [
        {
          id: 'OBJ-AAAAAA',
          standards: '3.OA.2',
          objective: 'Divide',
          priority: 'High',
        },
        {standards: '3.OA.3', objective: 'Word problems', priority: 'Low'},
      ],
    }),
  'a copied month': () =>
    saving('saveActivities', {
      operation: 'copy',
      activities: ['Choir', 'Chess'].map(activity => ({
        month: '2026-11',
        area: 'familyEngagement',
        activity,
      })),
    }),
  'what took place': () =>
    saving('saveDelivered', {
      operation: 'delivered',
      activities: ['ACT-AAAAAA', 'ACT-CCCCCC'].map(id => ({
        id,
        base: {status: 'Planned', deliveredMinutes: null, attended: null},
        deliveredMinutes: 90,
        attended: 12,
      })),
    }),
  'a removal': () => saving('removeRow', REMOVE),
  'words for families': () =>
    saving('saveFamilyWords', {
      operation: 'words',
      id: 'OBJ-AAAAAA',
      english: 'Groups of the same size',
      spanish: 'Grupos iguales',
      portuguese: '',
    }),
  'an activity kept in the bank': () =>
    saving('addToBank', {operation: 'bank', activityId: 'ACT-AAAAAA'}),
  'the first state of a month': () => saving('saveMonthState', OPEN),
  'the next state of a month': () =>
    saving(
      'saveMonthState',
      {...OPEN, state: 'closed', until: null},
      after(SCHOOL, hands =>
        hands.ask('saveMonthState', {...OPEN, operation: 'earlier'}),
      ),
    ),
  'the undo of an edit': () => undoing('saveActivity', EDIT),
  'the undo of a new row': () => undoing('saveActivity', ADD),
  'the undo of a removal': () => undoing('removeRow', REMOVE),
};
