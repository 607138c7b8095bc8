/** The Activity bank as people type it. */
import {commonCore} from '../../src/data/common-core';
import {catalogueOf} from '../../src/domain/catalogue';
import type {Cell} from '../../src/domain/cell';
import {readBankTable} from '../../src/sheet/bank-reader';
import {ACTIVITY_BANK} from '../../src/sheet/reference-tabs';
import {readTable} from '../../src/sheet/table';

const CATALOGUE = catalogueOf(commonCore());
const HEADERS = ACTIVITY_BANK.columns.map(({header}) => header);

type Typed = {readonly [header: string]: Cell};

function bank(...rows: readonly Typed[]) {
  const values = rows.map(row => HEADERS.map(header => row[header] ?? ''));
  return readBankTable(
    readTable(ACTIVITY_BANK, [HEADERS, ...values]),
    CATALOGUE,
  );
}

const SOUND: Typed = {
  Area: 'Family literacy',
  Activity: 'Library night',
  Grades: 'K-2',
  Standards: 'RL, RF.K, 1.OA.A',
  Sessions: 2,
  'Minutes per session': '1 h',
  'Bank ID': 'BNK-AAAAAA',
};

const problemsOf = (typed: Typed) =>
  bank({...SOUND, ...typed}).problems.map(
    ({column, value, severity}) => `${severity}: ${column} ${value}`,
  );

test('a row is an activity with its grades, codes and length', () => {
  const {activities, problems} = bank(SOUND);
  expect(problems).toEqual([]);
  expect(activities).toMatchObject([
    {
      row: 2,
      id: 'BNK-AAAAAA',
      area: 'familyLiteracy',
      activity: 'Library night',
      grades: ['K', '1', '2'],
      tags: [{code: 'RL'}, {code: 'RF.K'}, {code: '1.OA.A'}],
      sessions: 2,
      minutesPerSession: 60,
    },
  ]);
});

test.each([
  [{Area: ''}, 'problem: Area '],
  [{Area: 'Music'}, 'problem: Area Music'],
  [{Activity: ''}, 'problem: Activity '],
  [{Grades: 'older ones'}, 'problem: Grades older ones'],
  [{Standards: 'RL, 3.ZZ.9'}, 'problem: Standards 3.ZZ.9'],
  [{Standards: 'RL equal groups'}, 'problem: Standards equal groups'],
  [{Sessions: 'a few'}, 'problem: Sessions a few'],
  [{'Minutes per session': 'long'}, 'problem: Minutes per session long'],
  [{Description: '#REF!'}, 'problem: Description #REF!'],
])('%j is listed, and the rest of the row is read', (typed, problem) => {
  expect(problemsOf(typed)).toEqual([problem]);
  expect(bank({...SOUND, ...typed}).activities).toHaveLength(1);
});

test.each<Typed>([
  {Area: 'family LITERACY'},
  {Grades: ''},
  {Grades: 'All grades'},
  {Standards: ''},
  {Standards: 'rl; sl, oa'},
  {Standards: 'RL SL'},
  {Standards: 'CCSS.Math.Content.3.OA.A.1'},
  {Sessions: '', 'Minutes per session': ''},
  {'Times used': 'often'},
  {'Bank ID': ''},
])('%j is understood', typed => {
  expect(problemsOf(typed)).toEqual([]);
});

test('a row that holds nothing but what the planner put there is no activity', () => {
  expect(bank({'Bank ID': 'BNK-AAAAAA', 'Times used': 3}).activities).toEqual(
    [],
  );
});

test('a copied id is reported, and names the first row alone', () => {
  const {activities, problems} = bank(SOUND, SOUND);
  expect(activities.map(({id}) => id)).toEqual(['BNK-AAAAAA', null]);
  expect(problems).toMatchObject([{row: 3, column: 'Bank ID'}]);
});
