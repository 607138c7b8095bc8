import type {MonthView} from '../../src/contract/month';
import type {ActivityRow} from '../../src/contract/rows';
import type {GridRow} from '../../src/domain/grid';
import {copiedActivities, draftOf} from '../../src/ui/copied-activities';

const ROW: ActivityRow = {
  id: 'ACT-A',
  month: '2026-10',
  area: 'familyLiteracy',
  activity: 'Library night',
  objectiveIds: ['OBJ-A'],
  why: 'Families read the same book',
  alignment: 2,
  partner: 'City library',
  lead: 'Ms. Reis',
  when: 'Wednesdays',
  startDate: '2026-10-07',
  endDate: '2026-10-28',
  sessions: 4,
  minutesPerSession: 45,
  participants: 20,
  status: 'Delivered',
  deliveredMinutes: 180,
  attended: 17,
  indicators: 'Attendance rate',
  notes: 'Room 12',
};

const objective = (objectiveId: string, part: Partial<GridRow> = {}) =>
  ({
    objectiveId,
    grades: ['3'],
    teacher: 'Ms. Alves',
    subject: 'ELA',
    standards: ['RL.3.2'],
    objective: 'Retell fables',
    ...part,
  }) as GridRow;

const view = (
  month: string,
  rows: readonly GridRow[],
  activities: readonly ActivityRow[] = [],
) => ({month, grid: {rows}, activities}) as unknown as MonthView;

function copied(
  rows: readonly GridRow[],
  part: Partial<ActivityRow> = {},
  there: readonly ActivityRow[] = [],
) {
  const october = view('2026-10', [objective('OBJ-A')], [{...ROW, ...part}]);
  return copiedActivities(october, view('2026-11', rows, there));
}

test('a copy is a draft of this month, on the same weekdays, with nothing delivered', () => {
  const [copy] = copied([objective('OBJ-B')]);
  expect(copy?.draft).toEqual({
    month: '2026-11',
    area: 'familyLiteracy',
    activity: 'Library night',
    objectiveIds: ['OBJ-B'],
    why: 'Families read the same book',
    alignment: 2,
    partner: 'City library',
    lead: 'Ms. Reis',
    when: 'Wednesdays',
    startDate: '2026-11-04',
    endDate: '2026-11-25',
    sessions: 4,
    minutesPerSession: 45,
    participants: 20,
    status: 'Idea',
    indicators: 'Attendance rate',
    notes: 'Room 12',
  });
});

test('it goes on supporting what the same teacher goes on with, by standard or by words', () => {
  const rows = [
    objective('same standard', {objective: 'Something else'}),
    objective('same words', {standards: []}),
    objective('another class', {teacher: 'Mr. Lee'}),
    objective('another thing', {standards: ['RL.3.5'], objective: 'Poems'}),
  ];
  expect(copied(rows)[0]?.draft.objectiveIds).toEqual([
    'same standard',
    'same words',
  ]);
});

test('where nothing goes on, the likeliest are offered and none is linked', () => {
  const rows = [
    objective('same grade', {teacher: 'Mr. Lee', standards: []}),
    objective('same teacher', {standards: ['RL.3.5'], objective: 'Poems'}),
    objective('same standard', {teacher: 'Mr. Lee', objective: 'Fables'}),
    objective('neither', {teacher: 'Mr. Lee', standards: [], grades: ['5']}),
  ];
  const [copy] = copied(rows);
  expect(copy?.draft.objectiveIds).toEqual([]);
  expect(copy?.choices.map(({objectiveId}) => objectiveId)).toEqual([
    'same standard',
    'same teacher',
    'same grade',
  ]);
  expect(draftOf(copy!, 'same teacher').objectiveIds).toEqual(['same teacher']);
  expect(draftOf(copy!).objectiveIds).toEqual([]);
});

test('an objective that has no id yet is neither linked nor offered', () => {
  const [copy] = copied([{...objective('x'), objectiveId: null}]);
  expect([copy?.draft.objectiveIds, copy?.choices]).toEqual([[], []]);
});

test.each(['Oct 14', 'October evenings', '10/14, 5 pm', 'May 3', '2026-10-14'])(
  'the words “%s” name a day of last month and are left out',
  when => {
    const [copy] = copied([], {when});
    expect([copy?.draft.when, copy?.droppedWhen]).toEqual(['', when]);
  },
);

test.each([
  'Tuesdays after school',
  'Every 3rd Tuesday',
  'May vary',
  'Marches',
])('the words “%s” hold in any month', when => {
  expect(copied([], {when})[0]?.draft.when).toBe(when);
});

test('what is cancelled is not copied, and what is there already is said to be', () => {
  expect(copied([], {status: 'Cancelled'})).toEqual([]);
  const there = [{...ROW, activity: ' library Night'}];
  expect(copied([], {}, there)[0]?.timesThere).toBe(1);
  expect(
    copied([], {}, [{...ROW, area: 'healthWellness'}])[0]?.timesThere,
  ).toBe(0);
});

test('a row without a name, which could not be saved, is not offered', () => {
  expect(copied([], {activity: ' '})).toEqual([]);
});
