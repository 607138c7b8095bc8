import {monthOf} from '../../src/domain/month';
import {readPlan} from '../../src/sheet/plan-reader';
import {monthRows, typedAt} from '../../src/sheet/row-reader';
import {TODAY, type TypedRow, type TypedTabs, school} from './school';

function october(tabs: TypedTabs) {
  const tables = school(tabs);
  return monthRows(tables, readPlan(tables, TODAY).plan, monthOf(2026, 10));
}

const OBJECTIVE: TypedRow = {
  Month: 'Oct 2026',
  Grade: 'K–2',
  Teacher: ' Ms. Alves',
  Subject: 'Math',
  Standards: '3.oa.1;  rl 3.2',
  Objective: 'line 1\nline 2',
  Priority: 'high',
  Notes: '  bring rulers ',
  'Objective ID': 'OBJ-AAAAAA',
};

test('an objective comes back with its words as typed and the rest as it is meant', () => {
  expect(october({objectives: [OBJECTIVE]}).objectives).toEqual([
    {
      id: 'OBJ-AAAAAA',
      month: '2026-10',
      grades: ['K', '1', '2'],
      teacher: ' Ms. Alves',
      subject: 'Math',
      standards: '3.oa.1;  rl 3.2',
      objective: 'line 1\nline 2',
      priority: 'High',
      notes: '  bring rulers ',
    },
  ]);
});

test('an activity likewise', () => {
  expect(
    october({
      activities: [
        {
          Month: {year: 2026, month: 10, day: 1},
          Area: 'health & wellness',
          Activity: 'Dance',
          'Objective IDs': 'OBJ-AAAAAA,OBJ-BBBBBB',
          Alignment: '2',
          When: 'Tuesdays',
          'Start date': {year: 2026, month: 10, day: 6},
          'End date': '2026-10-27',
          Sessions: '4',
          'Minutes per session': '1 h 30',
          Status: 'delivered',
          Attended: 17,
          'Activity ID': 'ACT-AAAAAA',
        },
      ],
    }).activities,
  ).toEqual([
    {
      id: 'ACT-AAAAAA',
      month: '2026-10',
      area: 'healthWellness',
      activity: 'Dance',
      objectiveIds: ['OBJ-AAAAAA', 'OBJ-BBBBBB'],
      why: '',
      alignment: 2,
      partner: '',
      lead: '',
      when: 'Tuesdays',
      startDate: '2026-10-06',
      endDate: '2026-10-27',
      sessions: 4,
      minutesPerSession: 90,
      participants: null,
      status: 'Delivered',
      deliveredMinutes: null,
      attended: 17,
      indicators: '',
      notes: '',
    },
  ]);
});

test('only rows of the month with an id of their own are given', () => {
  const rows = ['A', '', 'A', 'B', 'C'].map(id => ({
    ...OBJECTIVE,
    'Objective ID': id,
    Month: id === 'C' ? 'May' : 'October',
  }));
  expect(october({objectives: rows}).objectives.map(({id}) => id)).toEqual([
    'A',
    'B',
  ]);
});

test('an activity of no known area is mended in the sheet, not in a form', () => {
  expect(
    october({
      activities: [
        {Month: 'October', Area: 'Sports', 'Activity ID': 'ACT-AAAAAA'},
      ],
    }).activities,
  ).toEqual([]);
});

test.each([
  [' as typed ', ' as typed '],
  [3, '3'],
  [true, 'TRUE'],
  [{year: 2026, month: 3, day: 5}, '2026-03-05'],
])('a cell that holds %j shows %j', (cell, text) => {
  const {objectives} = school({objectives: [{Notes: cell}]});
  expect(typedAt(objectives, objectives.rows[0]!, 'notes')).toBe(text);
});
