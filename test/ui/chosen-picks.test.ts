import type {MonthView} from '../../src/contract/month';
import type {ActivityRow} from '../../src/contract/rows';
import type {Pick, SmallestSet} from '../../src/domain/smallest-set/answer';
import {
  areasOf,
  closedBy,
  drafts,
  leftOpen,
  openGaps,
  picksThere,
} from '../../src/ui/chosen-picks';

const cell = (objectiveId: string, area: Pick['area'] = 'familyLiteracy') => ({
  objectiveId,
  area,
});

const pick = (activity: string, ...ids: readonly string[]): Pick => ({
  bankId: 'BNK-A',
  area: 'familyLiteracy',
  activity,
  partner: 'City library',
  when: 'Thursdays',
  startDate: '2026-10-01',
  endDate: '2026-10-22',
  sessions: 4,
  minutesPerSession: 45,
  why: 'Families read the same book',
  alignment: 2,
  closes: ids.map(id => cell(id)),
  reason: 'The bank has it for RL.3.2: the standard of 1 objective.',
});

const NIGHT = pick('Night', 'OBJ-A', 'OBJ-B');
const SWAP = pick('Swap', 'OBJ-B', 'OBJ-C');

const SET: SmallestSet = {
  month: '2026-10',
  gaps: ['OBJ-A', 'OBJ-B', 'OBJ-C', 'OBJ-D'].map(id => cell(id)),
  picks: [NIGHT, SWAP],
  left: [{...cell('OBJ-D'), reason: 'Nothing fits.'}],
  isSmallest: true,
  bankSize: 2,
};

test('a gap that two picks close is counted once', () => {
  expect(closedBy([NIGHT, SWAP]).size).toBe(3);
  expect(closedBy([SWAP]).size).toBe(2);
});

test('what only a pick left out would close stays open, beside what nothing closes', () => {
  expect(leftOpen(SET, [NIGHT, SWAP], 'Left out.')).toEqual([
    {
      reason: 'Nothing fits.',
      gaps: [{...cell('OBJ-D'), reason: 'Nothing fits.'}],
    },
  ]);
  const [leftOut] = leftOpen(SET, [SWAP], 'Left out.');
  expect(leftOut).toMatchObject({reason: 'Left out.', gaps: [cell('OBJ-A')]});
  const both = leftOpen(SET, [], 'Left out.')[0]!;
  expect(both.gaps).toHaveLength(3);
});

test('a draft is an idea with all that the pick says', () => {
  expect(drafts('2026-10', [NIGHT])).toEqual([
    {
      month: '2026-10',
      area: 'familyLiteracy',
      activity: 'Night',
      objectiveIds: ['OBJ-A', 'OBJ-B'],
      why: 'Families read the same book',
      alignment: 2,
      partner: 'City library',
      when: 'Thursdays',
      startDate: '2026-10-01',
      endDate: '2026-10-22',
      sessions: 4,
      minutesPerSession: 45,
      status: 'Idea',
    },
  ]);
});

test('gaps are offered worst first, and those with an idea are known', () => {
  const view = {
    activities: [
      {area: 'familyLiteracy', objectiveIds: ['OBJ-A'], status: 'Idea'},
      {area: 'healthWellness', objectiveIds: ['OBJ-B'], status: 'Cancelled'},
    ],
    coverage: {
      gaps: [
        cell('OBJ-B', 'healthWellness'),
        cell('OBJ-A', 'familyLiteracy'),
        {objectiveId: null, area: 'familyLiteracy'},
      ],
    },
  } as unknown as MonthView;
  const gaps = openGaps(view);
  expect(gaps).toEqual([
    {...cell('OBJ-B', 'healthWellness'), hasIdea: false},
    {...cell('OBJ-A', 'familyLiteracy'), hasIdea: true},
  ]);
  expect(areasOf(gaps)).toEqual([
    {area: 'familyLiteracy', count: 1},
    {area: 'healthWellness', count: 1},
  ]);
});

test('a pick is there once a new row of its name and area supports all its objectives', () => {
  const row = (id: string, part: Partial<ActivityRow> = {}) =>
    ({
      id,
      area: 'familyLiteracy',
      activity: ' night',
      objectiveIds: ['OBJ-C', 'OBJ-B', 'OBJ-A'],
      ...part,
    }) as ActivityRow;
  const month = (...activities: readonly ActivityRow[]) =>
    ({month: '2026-10', activities}) as Partial<MonthView> as MonthView;
  const there = (...rows: readonly ActivityRow[]) =>
    picksThere([NIGHT, SWAP], month(row('ACT-A')), month(...rows));
  expect(there(row('ACT-A'), row('ACT-B'))).toEqual([NIGHT]);
  expect(there(row('ACT-A'))).toEqual([]);
  expect(there(row('ACT-B', {area: 'healthWellness'}))).toEqual([]);
  expect(there(row('ACT-B', {objectiveIds: ['OBJ-A']}))).toEqual([]);
});
