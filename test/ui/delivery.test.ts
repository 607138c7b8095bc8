import type {MonthView} from '../../src/contract/month';
import type {ActivityRow} from '../../src/contract/rows';
import {
  deliveredActivity,
  deliveryOf,
  deliverySums,
  firstTally,
  wrongIn,
} from '../../src/ui/delivery';

const NIGHT = {
  id: 'ACT-1',
  activity: 'Library night',
  objectiveIds: ['OBJ-1'],
  status: 'Planned',
  startDate: '2026-10-06',
  sessions: 4,
  minutesPerSession: 45,
  deliveredMinutes: null,
  attended: null,
} as unknown as ActivityRow;

const october = (...rows: readonly Partial<ActivityRow>[]) =>
  ({
    month: '2026-10',
    today: '2026-10-15',
    objectives: [{id: 'OBJ-1'}],
    activities: rows.map((row, index) => ({
      ...NIGHT,
      id: `ACT-${index + 1}`,
      ...row,
    })),
  }) as unknown as MonthView;

const ids = (rows: readonly ActivityRow[]) => rows.map(({id}) => id);

test('what is planned and has begun can be marked, the earliest first', () => {
  const {open, toCome, delivered} = deliveryOf(
    october(
      {startDate: null},
      {startDate: '2026-10-15', status: 'Confirmed'},
      {startDate: '2026-10-02'},
      {startDate: '2026-10-16'},
      {status: 'Idea'},
      {status: 'Cancelled'},
      {status: 'Delivered'},
    ),
  );
  expect(ids(open)).toEqual(['ACT-3', 'ACT-2', 'ACT-1']);
  expect(ids(toCome)).toEqual(['ACT-4']);
  expect(ids(delivered)).toEqual(['ACT-7']);
});

test('in a month that is still to come, nothing without a day has begun', () => {
  const view = {...october({startDate: null}), today: '2026-09-30'};
  expect(deliveryOf(view).open).toEqual([]);
});

test('a tick begins with the minutes that were planned, and with nobody counted', () => {
  expect(firstTally(NIGHT)).toEqual({minutes: '180', attended: ''});
  expect(firstTally({...NIGHT, sessions: null}).minutes).toBe('45');
  expect(firstTally({...NIGHT, minutesPerSession: null}).minutes).toBe('');
  expect(firstTally({...NIGHT, deliveredMinutes: 90, attended: 7})).toEqual({
    minutes: '90',
    attended: '7',
  });
});

test('minutes may be written as hours, and blanks say that nobody knows', () => {
  const of = (minutes: string, attended: string) =>
    deliveredActivity(NIGHT, {minutes, attended});
  expect(of('1 h 30', ' 12 ')).toEqual({
    id: 'ACT-1',
    base: {status: 'Planned', deliveredMinutes: null, attended: null},
    deliveredMinutes: 90,
    attended: 12,
  });
  expect(of('', '0')).toMatchObject({deliveredMinutes: null, attended: 0});
});

test('what is no number is wrong', () => {
  expect(wrongIn({minutes: 'long', attended: '12.5'})).toEqual({
    minutes: true,
    attended: true,
  });
  expect(wrongIn({minutes: '1 h', attended: ''})).toEqual({
    minutes: false,
    attended: false,
  });
});

test('sums count what counts and supports an objective of the month', () => {
  expect(
    deliverySums(
      october(
        {status: 'Delivered', deliveredMinutes: 150},
        {status: 'Confirmed'},
        {status: 'Idea'},
        {status: 'Delivered', objectiveIds: ['OBJ-9'], deliveredMinutes: 60},
      ),
    ),
  ).toEqual({
    activities: 2,
    delivered: 1,
    plannedMinutes: 360,
    deliveredMinutes: 150,
  });
});
