/** Whatever people type where the planner expects words of its own: a fix leaves nothing odd in the cell. */
import fc from 'fast-check';
import {monthOf} from '../../../src/domain/month';
import {readPlan} from '../../../src/sheet/plan-reader';
import {cellFix} from '../../../src/sheet/fixes/cell-fixes';
import type {Schema} from '../../../src/sheet/column';
import {headerOf} from '../../../src/sheet/column';
import {ACTIVITIES, OBJECTIVES} from '../../../src/sheet/schema';
import {readTable} from '../../../src/sheet/table';
import {typedText} from '../../../src/sheet/reading';
import {TODAY, type TypedRow, school} from '../school';

const OBJECTIVE: TypedRow = {
  Month: '2026-10',
  Grade: '3',
  Objective: 'Equal groups',
  Priority: 'High',
  'Objective ID': 'OBJ-AAAAAA',
};
const ACTIVITY: TypedRow = {
  Month: '2026-10',
  Area: 'Family literacy',
  Activity: 'Library night',
  'Objective IDs': 'OBJ-AAAAAA',
  Sessions: 2,
  'Minutes per session': 45,
  Status: 'Planned',
  'Activity ID': 'ACT-AAAAAA',
};

const CELLS: readonly (readonly [Schema, TypedRow, string])[] = [
  ...['month', 'grades', 'priority'].map(
    key => [OBJECTIVES, OBJECTIVE, key] as const,
  ),
  ...[
    'month',
    'area',
    'status',
    'alignment',
    'sessions',
    'minutesPerSession',
    'participants',
    'startDate',
    'endDate',
    'objectiveIds',
  ].map(key => [ACTIVITIES, ACTIVITY, key] as const),
];

/** Words that were meant, with a slip or something around them. */
const typed = fc
  .tuple(
    fc.constantFrom(
      ...['October 2026', '3', '3-5', 'High', 'Family literacy', 'Confirmed'],
      ...['45 min', '1:30', '2 practises it', 'Oct 14', '2026-10-14'],
      ...['OBJ-AAAAAA', 'obj-aaaaaa; OBJ-GONE', '12', '4 sessions'],
    ),
    fc.nat(20),
    fc.constantFrom('', ' ', '?', 'x', ',', '/', '-', '.', '\u00a0', '3'),
    fc.boolean(),
  )
  .map(([text, at, other, isLeft]) =>
    isLeft
      ? text.slice(0, at) + other + text.slice(at + 1)
      : text.slice(0, at) + other + text.slice(at),
  );

function problemsOf(schema: Schema, row: TypedRow) {
  const tables = school({
    objectives: schema === OBJECTIVES ? [row] : [OBJECTIVE],
    activities: schema === ACTIVITIES ? [row] : [ACTIVITY],
  });
  return readPlan(tables, TODAY).problems;
}

test('after a fix nothing is odd about its cell', () => {
  let fixes = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...CELLS),
      typed,
      ([schema, row, key], text) => {
        const header = headerOf(schema, key);
        const odd = {...row, [header]: text};
        const [problem] = problemsOf(schema, odd).filter(
          ({sheet, column}) => sheet === schema.tab && column === header,
        );
        if (!problem) return;
        const headers = schema.columns.map(each => each.header);
        const table = readTable(schema, [
          headers,
          headers.map(each => odd[each] ?? ''),
        ]);
        const fix = cellFix(
          {table, row: table.rows[0]!, key, part: problem.value!},
          {
            yearStart: monthOf(2026, 8),
            isDayFirst: false,
            objectiveIds: ['OBJ-AAAAAA'],
            monthOf: () => monthOf(2026, 10),
          },
        );
        if (!fix?.change) return;
        fixes++;
        const cell = fix.change(text);
        expect(typedText(cell)).toBe(fix.after);
        const left = problemsOf(schema, {...odd, [header]: cell}).filter(
          each => each.sheet === schema.tab && each.column === header,
        );
        expect(left.map(each => each.value)).not.toContain(problem.value);
        expect(key === 'objectiveIds' ? [] : left).toEqual([]);
      },
    ),
    {numRuns: 1000},
  );
  expect(fixes).toBeGreaterThan(60);
});
