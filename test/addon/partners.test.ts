/** Partners and locked days in a whole workbook: typed into their tabs, seen in every view. */
import {ACTIVITIES} from '../../src/sheet/schema';
import {activity, schoolInOctober} from './shipped';

const OCTOBER = {month: '2026-10'};

const typist = {
  key: 'ana',
  name: 'Ana',
  isOwner: true,
  kind: 'person',
} as const;

/** A club of twelve hours a month whose agreement ended, and a training day. */
function school() {
  const {school, ids} = schoolInOctober();
  school.type('Partners', 2, 1, [
    [
      'Riverside Youth Club',
      'Clubs',
      'Academic enrichment',
      '12',
      '2018-08-01',
      '2019-06-30',
    ],
    ['YMCA', 'Swimming', 'All', '1 h 30', '', ''],
  ]);
  school.type('Locked dates', 2, 1, [
    ['10/12/2026', '', 'professional development', 'Ms. Rivera'],
    ['12/21/2026', '1/1/2027', 'winter break', 'District'],
  ]);
  return {school, ids};
}

test('a save answers with the loads, the locked days and what is flagged', () => {
  const {school: each, ids} = school();
  const {id, view} = each.run(
    'saveActivity',
    activity({
      objectiveIds: ids,
      partner: 'riverside youth club',
      startDate: '2026-10-12',
      sessions: 4,
      minutesPerSession: 60,
    }),
  );
  expect(
    view.partners.map(({partner, minutes, hoursAgreed, state}) => [
      partner,
      minutes,
      hoursAgreed,
      state,
    ]),
  ).toEqual([
    ['Riverside Youth Club', 240, 12, 'ended'],
    ['YMCA', 0, 1.5, 'current'],
  ]);
  expect(view.lockedDates).toEqual([
    {
      startDate: '2026-10-12',
      endDate: '2026-10-12',
      what: 'professional development',
      lockedBy: 'Ms. Rivera',
    },
    {
      startDate: '2026-12-21',
      endDate: '2027-01-01',
      what: 'winter break',
      lockedBy: 'District',
    },
  ]);
  expect(view.flags).toEqual([
    {
      activityId: id,
      message:
        'Oct 12 is locked for professional development: ask Ms. Rivera. The agreement with Riverside Youth Club ended on Jun 30, 2019.',
    },
  ]);
  expect(view.lists.partners).toEqual(['Riverside Youth Club', 'YMCA']);
  expect(
    view.coverage.problems.map(({sheet, column, severity}) => [
      sheet,
      column,
      severity,
    ]),
  ).toEqual([
    ['Activities', 'Start date', 'notice'],
    ['Activities', 'Partner', 'notice'],
    ['Activities', 'Partner', 'notice'],
  ]);
});

test.each(['Pacific/Auckland', 'America/New_York', 'Pacific/Honolulu'])(
  'a locked date cell is the day that people in %s see',
  timeZone => {
    const {school: each} = school();
    each.workbook.apply('spreadsheet.set', {timeZone}, typist);
    const {lockedDates} = each.run('loadMonth', OCTOBER);
    expect(lockedDates[0]?.startDate).toBe('2026-10-12');
  },
);

test('text in place of a date is read in the order of the file’s own country', () => {
  const {school: each} = school();
  const rect = each.rect('Locked dates', 2, 1, 1, 1);
  each.workbook.apply(
    'range.set',
    {rect, facet: 'numberFormats', values: [['@']]},
    typist,
  );
  const startAs = (locale: string) => {
    each.workbook.apply('spreadsheet.set', {locale}, typist);
    return each.run('loadMonth', OCTOBER).lockedDates[0]?.startDate;
  };
  each.type('Locked dates', 2, 1, [['3/4/2026']]);
  expect([startAs('en_US'), startAs('pt_BR')]).toEqual([
    '2026-03-04',
    '2026-04-03',
  ]);
});

test('an activity’s days are read so too, and a save that leaves them leaves them as typed', () => {
  const {school: each, ids} = school();
  const start = ACTIVITIES.columns.findIndex(({key}) => key === 'startDate');
  const {id} = each.run('saveActivity', activity({objectiveIds: ids}));
  const rect = each.rect('Activities', 2, start + 1, 1, 1);
  each.workbook.apply(
    'range.set',
    {rect, facet: 'numberFormats', values: [['@']]},
    typist,
  );
  each.workbook.apply('spreadsheet.set', {locale: 'pt_BR'}, typist);
  each.type('Activities', 2, start + 1, [['12/10/2026']]);
  const {activities, flags, coverage} = each.run('loadMonth', OCTOBER);
  expect(activities[0]!.startDate).toBe('2026-10-12');
  expect(flags[0]!.message).toMatch(/^Oct 12 is locked/);
  expect(
    coverage.problems.filter(({severity}) => severity === 'problem'),
  ).toEqual([]);
  const {view} = each.run('saveActivity', {
    operation: 'again',
    base: activities[0]!,
    ...activities[0]!,
    id,
    notes: 'Bring chairs',
  });
  expect(view.activities[0]).toMatchObject({
    startDate: '2026-10-12',
    notes: 'Bring chairs',
  });
  expect(each.texts('Activities')[1]![start]).toBe('12/10/2026');
});

test('without the two tabs there is nothing to say', () => {
  const {school: each} = schoolInOctober();
  each.deleteTab('Partners');
  each.deleteTab('Locked dates');
  expect(each.run('loadMonth', OCTOBER)).toMatchObject({
    partners: [],
    lockedDates: [],
    flags: [],
  });
});
