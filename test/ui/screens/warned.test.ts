/** What a person is warned of: locked days, agreements that ended, what a month holds already. */
import {activity, schoolInOctober, type Shipped} from '../../addon/shipped';
import {openPlanner} from '../window/planner';
import {below, buttons, heard, press, text, type} from '../window/person';

const ENDED = 'The agreement with Y Club ended on Sep 30, 2026.';

/** A break in October; a swim in September and October, a walk in the break with a partner of last year. */
function school(): Shipped {
  const {school: made, ids} = schoolInOctober();
  made.type('Locked dates', 2, 1, [
    ['2026-10-12', '2026-10-16', 'Break', 'Office'],
  ]);
  made.type('Partners', 2, 1, [
    ['Library', 'Reads', '', '3', '', ''],
    ['Y Club', 'Sports', '', '3', '', '2026-09-30'],
  ]);
  const [objective] = ids;
  const rows = [
    {month: '2026-09', activity: 'Swim', startDate: '2026-09-14'},
    {month: '2026-09', activity: 'Dance', startDate: '2026-09-02'},
    {month: '2026-10', activity: 'Swim', startDate: '2026-10-06'},
    {
      month: '2026-10',
      activity: 'Walk',
      startDate: '2026-10-13',
      partner: 'Y Club',
    },
  ] as const;
  for (const [index, row] of rows.entries())
    made.run(
      'saveActivity',
      activity({
        operation: `saved-${index}`,
        area: 'healthWellness',
        objectiveIds: row.month === '2026-10' ? [objective!] : [],
        status: 'Planned',
        ...row,
      }),
    );
  return made;
}

test('an activity on a locked day is told beside it, and nowhere else', async () => {
  await openPlanner({school: school(), role: 'staff'});
  await press('All objectives (2)');
  await press(/^Equal groups/);
  const lines = text().split('\n');
  const start = lines.indexOf('Health and wellness') + 1;
  expect(lines.slice(start, start + 5)).toEqual([
    'Thin',
    'Swim',
    'Planned',
    'Walk',
    `Y Club · PlannedOct 13 is locked for Break: ask Office. ${ENDED}`,
  ]);
});

test('days that are typed are looked up among the locked ones, first to last', async () => {
  await openPlanner({school: school(), role: 'staff'});
  await press('All objectives (2)');
  await press(/^Equal groups/);
  await press('Swim');
  expect(heard()).not.toContain('locked');
  await type('Last day', '2026-10-14');
  expect(heard()).toContain('Oct 14 is locked for Break: ask Office.');
});

test('what would be copied tells that it stands there already, and on which locked day it falls', async () => {
  await openPlanner({school: school(), role: 'staff'});
  await press('Copy from September');
  const unlinked =
    'None of its objectives goes on in October: choose one later, or it counts nowhere.';
  expect(below('All', 1, 2)).toEqual([
    `SwimAlready in October · Oct 12Oct 12 is locked for Break: ask Office.${unlinked}`,
    `DanceOct 7${unlinked}`,
  ]);
});

test('a partner whose agreement has ended is told in the list, and in its title', async () => {
  await openPlanner({school: school(), role: 'staff'});
  const title = 'Partners (2): 1 to look at';
  await press(title);
  expect(below(title, 1, 2)).toEqual([
    'Library0 min of 3 h planned, 3 h freeReads',
    `Y Club0 min of 3 h planned, 3 h freeSports${ENDED}`,
  ]);
});

const WRITES = ['Show the grid for October', 'Write the Coverage tab'];

test.each([
  [true, WRITES],
  [false, []],
])('who may edit (%j) is offered %j', async (canEdit, offered) => {
  await openPlanner({
    school: school(),
    role: 'staff',
    before: workbook =>
      workbook.answer('loadPlanner', planner => ({
        ...planner,
        canEdit,
        readOnlyReason: canEdit ? null : 'You may only read it.',
      })),
  });
  const atHome = buttons();
  await press('Review coverage');
  expect(
    [...atHome, ...buttons()].filter(name => WRITES.includes(name)),
  ).toEqual(offered);
});
