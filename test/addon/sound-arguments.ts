/** Of each function on the door a sound argument, and the sentence that another one is refused with. */
import type {GenericSchema} from 'valibot';
import {checked} from '../../src/addon/arguments/check';
import * as bundle from '../../src/addon/arguments/bundle';
import * as delivered from '../../src/addon/arguments/delivered';
import * as dialogs from '../../src/addon/arguments/dialogs';
import * as fixes from '../../src/addon/arguments/fixes';
import * as frameworks from '../../src/addon/arguments/frameworks';
import * as language from '../../src/addon/arguments/language';
import * as planner from '../../src/addon/arguments/planner';
import * as report from '../../src/addon/arguments/report';
import * as results from '../../src/addon/arguments/results';
import * as round from '../../src/addon/arguments/round';
import * as saves from '../../src/addon/arguments/saves';
import * as share from '../../src/addon/arguments/share';
import * as smallestSet from '../../src/addon/arguments/smallest-set';
import * as suggestions from '../../src/addon/arguments/suggestions';

export type Fields = {readonly [name: string]: unknown};

/** No argument is cut short here for its length as a whole. */
const ENDLESS = 1e9;

export const sentence = (schema: GenericSchema, argument: unknown): string => {
  try {
    checked(schema, argument, ENDLESS);
    return 'It passes.';
  } catch (error) {
    return (error as Error).message;
  }
};

export const LINE = 300;
export const PARAGRAPH = 5_000;
export const CELL = 50_000;

export const operation = 'op-1';
export const month = '2026-10';
export const area = 'familyLiteracy';
export const objective = {standards: '3.OA.1', objective: '', priority: 'High'};
export const activity = {month, area, activity: 'Library night'};
export const indicator = {
  name: 'Rate',
  result: '',
  siteResult: '',
  source: '',
  unit: '',
  baseline: null,
  target: null,
};

/** Of each function a sound argument with no more than it needs. */
export const SOUND: readonly (readonly [GenericSchema, Fields])[] = [
  [bundle.loadBundle, {name: 'activity'}],
  [
    delivered.saveDelivered,
    {
      operation,
      activities: [{id: 'A', base: {}, deliveredMinutes: 0, attended: null}],
    },
  ],
  [dialogs.showReport, {month, view: 'coverage'}],
  [dialogs.showShare, {month, view: 'handout'}],
  [fixes.fixProblem, {operation, repair: 'r'}],
  [fixes.fixProblems, {operation, repairs: ['r']}],
  [frameworks.previewFramework, {text: ''}],
  [frameworks.importFramework, {operation, text: '', expected: ''}],
  [frameworks.chooseFrameworks, {operation, frameworks: ['Common Core']}],
  [language.saveLanguage, {language: 'en'}],
  [planner.setUpPlanner, {}],
  [planner.ofMonth, {month}],
  [planner.perhapsOfMonth, {}],
  [planner.saveName, {name: 'Maple Hill'}],
  [planner.showRow, {table: 'Objectives', id: 'A'}],
  [planner.showProblem, {sheet: 'Objectives', row: 1, column: null}],
  [report.loadYear, {month, grade: '3', subject: 'Math'}],
  [
    results.saveReading,
    {operation, indicator: 'Rate', date: '2026-10-01', reading: null},
  ],
  [results.adoptResults, {operation, indicators: [indicator]}],
  [results.previewResults, {text: ''}],
  [results.ofMonths, {from: month, to: month}],
  [round.saveMonthState, {operation, month, state: 'closed', until: null}],
  [round.startYear, {operation, firstMonth: month}],
  [
    saves.saveObjectives,
    {
      operation,
      month,
      grades: ['3'],
      teacher: 'Rivera',
      subject: '',
      objectives: [objective],
    },
  ],
  [saves.saveActivity, {operation, ...activity}],
  [saves.saveActivities, {operation, activities: [activity]}],
  [saves.removeRow, {operation, table: 'Activities', id: 'A'}],
  [saves.undo, {}],
  [share.loadHandout, {}],
  [
    share.saveFamilyWords,
    {operation, id: 'A', english: '', spanish: '', portuguese: ''},
  ],
  [share.loadTable, {table: 'Objectives'}],
  [smallestSet.loadSmallestSet, {month}],
  [suggestions.loadSuggestions, {objectiveId: 'A', area}],
  [suggestions.addToBank, {operation, activityId: 'A'}],
];

export const soundOf = (schema: GenericSchema) =>
  SOUND.find(([each]) => each === schema)![1];

export const sentences = (
  schema: GenericSchema,
  ...changes: readonly Fields[]
) => changes.map(change => sentence(schema, {...soundOf(schema), ...change}));

export function without(fields: Fields, name: string): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([each]) => each !== name),
  );
}
