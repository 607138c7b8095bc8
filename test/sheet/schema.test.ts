import {headerOf} from '../../src/sheet/column';
import {GRID, TABLES, ACTIVITIES} from '../../src/sheet/schema';

const headers = Object.fromEntries(
  [...TABLES, GRID].map(({tab, columns}) => [
    tab,
    columns.map(({header}) => header).join(' · '),
  ]),
);

test.each([
  [
    'Objectives',
    'Month · Grade · Teacher · Subject · Standards · Objective · Priority · For families (English) · For families (Spanish) · For families (Portuguese) · Notes · Objective ID',
  ],
  [
    'Activities',
    'Month · Area · Activity · Objective IDs · Why it supports · Alignment · Partner · Lead · When · Start date · End date · Sessions · Minutes per session · Expected participants · Status · Delivered minutes · Attended · Indicators · Notes · Activity ID',
  ],
  [
    'Grid',
    'Month · Grade · Teacher · Subject · Standards · Objective · Priority · Academic enrichment · Family literacy · Behavioral supports · Health and wellness · Family engagement · Early childhood · Covered · Objective ID',
  ],
  [
    'Activity bank',
    'Area · Activity · Grades · Standards · Description · Materials · What families do · Sessions · Minutes per session · Partner · Why it supports · Times used · Bank ID',
  ],
  [
    'Partners',
    'Partner · Role · Areas · Hours a month · Agreement start · Agreement end · Next review · Contact',
  ],
  ['Locked dates', 'Start date · End date · What · Locked by'],
  [
    'Results',
    'Result · Site result · Indicator · Source · Unit · Baseline · Target · Date · Reading',
  ],
  ['Standards', 'Code · Text · Grade · Subject · Parent · GUID · Framework'],
  [
    'Expected areas',
    'Grade · Academic enrichment · Family literacy · Behavioral supports · Health and wellness · Family engagement · Early childhood',
  ],
  ['Settings', 'Setting · Value'],
  ['Log', 'When · Who · What · Operation · Table · ID · Before · After'],
])('%s has the columns that the design names', (tab, expected) => {
  expect(headers[tab]).toBe(expected);
});

test('ids start with the prefix of their tab', () => {
  expect(
    TABLES.filter(({idPrefix}) => idPrefix !== null).map(
      ({tab, idPrefix}) => `${tab} ${idPrefix}`,
    ),
  ).toEqual(['Objectives OBJ-', 'Activities ACT-', 'Activity bank BNK-']);
});

test('a drop-down offers what the column accepts', () => {
  const offered = Object.fromEntries(
    ACTIVITIES.columns.map(({key, values}) => [key, values]),
  );
  expect(offered['status']).toEqual([
    'Idea',
    'Planned',
    'Confirmed',
    'Delivered',
    'Cancelled',
  ]);
  expect(offered['alignment']).toEqual(['1', '2', '3']);
  expect(offered['area']).toContain('Health and wellness');
});

test('a header is found by the key of its column', () => {
  expect(headerOf(ACTIVITIES, 'minutesPerSession')).toBe('Minutes per session');
});
