/** Saves that name no row by an id: results, fixes, standards, settings, the school year. */
import type {FrameworkPreview} from '../../src/contract/frameworks';
import type {CheckedProblem} from '../../src/contract/problems';
import type {WorkbookData} from '../../src/host/workbook/data';
import {MATH} from '../domain/framework/packages';
import {type Hands, after} from './hands';
import {SCHOOL} from './school';
import {Stage} from './stage';
import type {Scenario} from './scenario';

const asking = (
  functionName: string,
  argument: object,
  data: WorkbookData = SCHOOL,
): Scenario => ({data, asked: {functionName, args: [argument]}});

const reading = (fields: object): Scenario => ({
  ...asking('saveReading', {
    operation: 'reading',
    indicator: 'Attendance',
    date: '2026-10-10',
    reading: 93,
    ...fields,
  }),
});

/** The planner gives such rows ids by the way, and then they are others. */
const BY_CONTENT = {givesIds: true, mayBeGone: true, undo: null} as const;

/** Everything that the check says can be fixed, once somebody has done something to the school. */
function fixing(
  kind: string,
  changed: WorkbookData | ((hands: Hands) => void),
  flags: Partial<Scenario> = {},
): Scenario {
  const data = typeof changed === 'function' ? after(SCHOOL, changed) : changed;
  const found = new Stage(data).done({
    functionName: 'checkWorkbook',
  }) as CheckedProblem[];
  const repairs = found.flatMap(({repair}) =>
    repair?.kind === kind ? [repair.id] : [],
  );
  const argument = {operation: 'fix', repairs};
  return {
    ...asking('fixProblems', argument, data),
    ...flags,
  };
}

const PACKAGE = JSON.stringify(MATH);

function importing(data: WorkbookData = SCHOOL) {
  const {framework, expected} = new Stage(data).done({
    functionName: 'previewFramework',
    args: [{text: PACKAGE}],
  }) as FrameworkPreview;
  return {operation: 'import', text: PACKAGE, framework, expected};
}

const IMPORTED = () =>
  after(SCHOOL, hands => hands.ask('importFramework', importing()));

/** A copy of a file, in which the year that ends is planned and published. */
const COPY = (): WorkbookData => ({
  ...after(SCHOOL, hands =>
    hands
      .ask('buildGrid', {month: '2026-10'})
      .ask('publishMonth', {month: '2026-10'}),
  ),
  id: 'file-2',
});

export const OTHER_SAVES: {readonly [what: string]: () => Scenario} = {
  'a new reading': () => reading({}),
  'a corrected reading': () => reading({date: '2026-09-30', base: 91}),
  'a reading taken away': () =>
    reading({date: '2026-09-30', base: 91, reading: null}),
  'a list of results': () => ({
    ...asking('adoptResults', {
      operation: 'adopt',
      indicators: ['Visits', 'Home reading'].map(name => ({
        name,
        result: '',
        siteResult: '',
        source: 'Count',
        unit: '',
        baseline: null,
        target: 40,
      })),
    }),
  }),
  'the undo of a reading': () => ({
    ...asking(
      'undo',
      {operation: 'reading'},
      after(SCHOOL, hands =>
        hands.ask('saveReading', reading({}).asked.args![0] as object),
      ),
    ),
    isOnce: true,
    undo: null,
  }),
  'a misspelt word put right': () =>
    fixing('word', hands => {
      hands.type('Activities', 2, 'Status', 'Comfirmed');
      hands.type('Activities', 4, 'Area', 'Family litracy');
    }),
  'a word put right in a row without an id': () =>
    fixing(
      'word',
      hands => {
        hands.type('Activities', 2, 'Status', 'Comfirmed');
        hands.type('Activities', 2, 'Activity ID', '');
      },
      BY_CONTENT,
    ),
  'blanks around a partner': () =>
    fixing('blanks', hands =>
      hands.type('Objectives', 2, 'Objective ID', 'OBJ-AAAAAA '),
    ),
  'new ids for two copied rows': () =>
    fixing(
      'newId',
      hands => {
        hands.type('Activities', 3, 'Activity ID', 'ACT-AAAAAA');
        hands.type('Activities', 4, 'Activity ID', 'ACT-AAAAAA');
      },
      BY_CONTENT,
    ),
  'a header that was changed': () =>
    fixing('header', hands =>
      hands.type('Activities', 1, 'Partner', 'Who comes'),
    ),
  'columns that are missing': () =>
    fixing('missingColumns', hands => {
      hands.deleteColumn('Objectives', 'Notes');
      hands.deleteColumn('Objectives', 'Priority');
    }),
  'a tab that was renamed': () =>
    fixing('tab', hands => hands.rename('Activities', 'What we do'), {
      undo: null,
    }),
  'a copied file that goes its own way': () =>
    fixing('copy', COPY(), {undo: null}),
  'an import of standards': () => ({
    ...asking('importFramework', importing()),
    goesOn: true,
  }),
  'the undo of an import': () => ({
    ...asking('undo', {operation: 'import'}, IMPORTED()),
    isOnce: true,
    undo: null,
  }),
  'the choice of frameworks': () => ({
    ...asking(
      'chooseFrameworks',
      {operation: 'choose', frameworks: ['Ocean State Mathematics']},
      IMPORTED(),
    ),
    undo: null,
  }),
  'a name that somebody gives': () => asking('saveName', {name: 'Ana Maria'}),
  'the language of the pages': () => asking('saveLanguage', {language: 'es'}),
  'a copy that is taken for its own': () => asking('adoptCopy', {}, COPY()),
  'the start of a school year': () => ({
    ...asking('startYear', {operation: 'year', firstMonth: '2027-08'}, COPY()),
    goesOn: true,
    undo: null,
  }),
};
