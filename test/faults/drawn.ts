/** Functions that draw tabs, and set up: what they make they can make again. */
import type {WorkbookData} from '../../src/host/workbook/data';
import {Hands, after} from './hands';
import {EMPTY, SCHOOL} from './school';
import type {Scenario} from './scenario';

const OCTOBER = {month: '2026-10'};

const drawing = (
  functionName: string,
  argument: object,
  data: WorkbookData = SCHOOL,
): Scenario => ({
  data,
  asked: {functionName, args: [argument]},
  givesIds: true,
  undo: null,
});

const BUILT = after(SCHOOL, hands =>
  hands.ask('buildGrid', OCTOBER).ask('writeCoverage', OCTOBER),
);

/** Somebody typed a title into an empty cell of the Grid tab, and the trigger did not come. */
const TYPED_INTO = after(BUILT, hands => {
  hands.type('Grid', 3, 'Family literacy', 'Story hour');
});

export const DRAWN: {readonly [what: string]: () => Scenario} = {
  'the first grid': () => drawing('buildGrid', OCTOBER),
  'the grid of another month': () =>
    drawing('buildGrid', {month: '2026-11'}, BUILT),
  'a grid into which somebody typed': () =>
    drawing('buildGrid', OCTOBER, TYPED_INTO),
  'a title that the trigger takes over': () => ({
    data: TYPED_INTO,
    asked: {
      functionName: 'onEdit',
      via: 'trigger',
      event: {
        type: 'edit',
        range: {
          sheet: new Hands(TYPED_INTO).sheet('Grid'),
          row: 3,
          column: 9,
          rows: 1,
          columns: 1,
        },
        value: 'Story hour',
      },
    },
    // What the trigger left undone, the next build does.
    again: {functionName: 'buildGrid', args: [OCTOBER]},
    isOpening: true,
    givesIds: true,
    undo: null,
  }),
  'the coverage': () => drawing('writeCoverage', OCTOBER),
  'tabs that follow a save': () =>
    drawing(
      'refreshTabs',
      OCTOBER,
      after(BUILT, hands => {
        hands.type('Activities', 2, 'Activity', 'Library evening');
      }),
    ),
  'the year': () =>
    drawing('writeYear', {...OCTOBER, grade: '3', subject: 'Math'}),
  'the grants': () => drawing('writeGrants', {from: '2026-08', to: '2026-10'}),
  'a month that is published': () => drawing('publishMonth', OCTOBER, BUILT),
  'a set-up from nothing': () => ({
    ...drawing(
      'setUpPlanner',
      {schoolName: 'Hope School', grades: ['3']},
      EMPTY,
    ),
    goesOn: true,
  }),
  'a set-up that repairs': () => ({
    ...drawing(
      'setUpPlanner',
      {schoolName: 'Hope School', grades: ['3']},
      after(SCHOOL, hands => {
        hands.deleteColumn('Objectives', 'Notes');
        hands.rename('Partners', 'Friends');
        hands.type('Activities', 1, 'Lead', 'Who leads');
      }),
    ),
    goesOn: true,
  }),
};
