/** Every problem of a workbook, each with what can safely be done about it. */
import {cellText} from '../../domain/cell';
import type {Plan} from '../../domain/plan';
import type {Problem} from '../../domain/problem';
import type {Schema} from '../column';
import {isDayFirst} from '../day-reader';
import {anyHoldsText} from '../own-text';
import {ACTIVITY_BANK, LOCKED_DATES, PARTNERS} from '../reference-tabs';
import {patiently} from '../runtime';
import {typedIdAt} from '../row-ids';
import {
  ACTIVITIES,
  EXPECTED_AREAS,
  OBJECTIVES,
  SETTINGS,
  TABLES,
} from '../schema';
import {type Row, type Table, cellAt, readTable} from '../table';
import type {Doubt} from '../witnesses';
import {type Tab, type Workbook, isCopy, readTab} from '../workbook';
import {type Surroundings, cellFix, setTo} from './cell-fixes';
import type {CellFix, Fix, Found, MarkFix} from './fix';
import {copiedTabs, doubtFix, missingColumns} from './header-fixes';
import {newId, oddCells, withoutOddBlanks} from './odd-cells';

/** Those whose cells are looked at one by one. */
const CHECKED: readonly Schema[] = [
  OBJECTIVES,
  ACTIVITIES,
  ACTIVITY_BANK,
  PARTNERS,
  LOCKED_DATES,
  EXPECTED_AREAS,
  SETTINGS,
];

/** @param problems what the readers of the tabs report */
export function findAll(
  workbook: Workbook,
  plan: Plan,
  problems: readonly Problem[],
): readonly Found[] {
  const around = surroundings(workbook, plan);
  const tables = CHECKED.map(schema => known(workbook, schema));
  const listed = new Set(problems.map(placeOf));
  const found = [
    ...copiedTabs(workbook),
    ...missingColumns(workbook),
    ...problems.map(problem => ({
      problem,
      fix: fixFor(workbook, tables, problem, around),
    })),
    ...tables.flatMap(({table}) =>
      oddCells(table, around, (row, key) =>
        listed.has(`${table.schema.tab}/${row.row}/${headerAt(table, key)}`),
      ),
    ),
  ];
  const writable = withoutDoubt(workbook, found);
  return inOrder(withoutFormulas(workbook, tables, writable));
}

interface Known {
  readonly table: Table;
  readonly rowAt: ReadonlyMap<number, Row>;
  /** The first row of each id, which keeps it. */
  readonly firstOf: ReadonlyMap<string, Row>;
}

function known(workbook: Workbook, schema: Schema): Known {
  const table = readTable(schema, readTab(workbook, schema).values);
  const firstOf = new Map<string, Row>();
  for (const row of table.rows) {
    const id = typedIdAt(table, row, schema.idKey ?? '');
    if (!firstOf.has(id)) firstOf.set(id, row);
  }
  return {
    table,
    rowAt: new Map(table.rows.map(row => [row.row, row])),
    firstOf,
  };
}

const placeOf = ({sheet, row, column}: Problem) => `${sheet}/${row}/${column}`;

const headerAt = ({schema}: Table, key: string) =>
  schema.columns.find(column => column.key === key)?.header ?? '';

function surroundings(workbook: Workbook, plan: Plan): Surroundings {
  const months = new Map(plan.activities.map(({row, month}) => [row, month]));
  return {
    yearStart: plan.settings.schoolYearStarts,
    isDayFirst: isDayFirst(workbook.spreadsheet.getSpreadsheetLocale()),
    objectiveIds: plan.objectives.flatMap(({id}) => id ?? []),
    monthOf: ({row}) => months.get(row) ?? null,
  };
}

function fixFor(
  workbook: Workbook,
  tables: readonly Known[],
  problem: Problem,
  around: Surroundings,
): Fix | null {
  const {sheet, row, column, value} = problem;
  if (sheet === null) return isCopy(workbook) ? ADOPT : null;
  const doubted = doubtOf(workbook, problem);
  if (doubted) return doubtFix(doubted.doubt, doubted.tab);
  const own = tables.find(({table}) => table.schema.tab === sheet);
  const found = own?.rowAt.get(row ?? 0);
  if (!own || !found) return null;
  const {table} = own;
  const key = table.schema.columns.find(({header}) => header === column)?.key;
  if (key === undefined) return null;
  if (key === table.schema.idKey) return idFix(own, found, key);
  return cellFix({table, row: found, key, part: value ?? ''}, around);
}

const ADOPT: MarkFix = {
  does: 'marks',
  kind: 'copy',
  label: 'Keep as its own planner',
  before: 'A copy that nobody has spoken for',
  after: 'A planner of its own',
  doubt: null,
};

/** The problem is the very one that was made of the doubt. */
function doubtOf(
  workbook: Workbook,
  problem: Problem,
): {doubt: Doubt; tab: Tab} | null {
  for (const schema of TABLES) {
    const tab = readTab(workbook, schema);
    const doubt = tab.doubts[tab.problems.indexOf(problem)];
    if (doubt) return {doubt, tab};
  }
  return null;
}

/** The first row with an id keeps it, though not the blanks around it. */
function idFix({table, firstOf}: Known, row: Row, key: string): CellFix | null {
  const id = typedIdAt(table, row, key);
  const others = table.schema.columns.map(each => each.key);
  const isRow = anyHoldsText(
    table,
    row,
    others.filter(each => each !== key),
  );
  if (id === '' || !isRow) return null;
  if (firstOf.get(id) !== row) return newId(table, row, key);
  const plain = withoutOddBlanks(cellText(cellAt(table, row, key)));
  return setTo({table, row, key}, 'blanks', plain, 'Take the blanks out');
}

/** In a tab that is not clearly ours no cell is written before that is cleared up. */
function withoutDoubt(
  workbook: Workbook,
  found: readonly Found[],
): readonly Found[] {
  return found.map(each => {
    const {fix} = each;
    const isWrite =
      fix?.does === 'cell' || (fix?.does === 'headers' && fix.index === null);
    const isBlocked = isWrite && readTab(workbook, fix.schema).refusal !== null;
    return isBlocked ? {...each, fix: null} : each;
  });
}

/** A formula is mended by whoever wrote it; one call a tab tells where they are. */
function withoutFormulas(
  workbook: Workbook,
  tables: readonly Known[],
  found: readonly Found[],
): readonly Found[] {
  const formulas = new Map<Schema, string[][]>();
  const formulaAt = ({schema, row, key}: CellFix) => {
    const {sheet, values} = readTab(workbook, schema);
    const own = tables.find(({table}) => table.schema === schema);
    const index = own?.table.indexes[key] ?? -1;
    if (!formulas.has(schema))
      formulas.set(
        schema,
        sheet ? formulasOf(workbook, sheet, values?.length ?? 1) : [],
      );
    return formulas.get(schema)?.[row.row - 1]?.[index] ?? '';
  };
  return found.map(each => {
    const {fix, problem} = each;
    if (fix?.does !== 'cell' || formulaAt(fix) === '') return each;
    return {
      problem: {
        ...problem,
        fix: `${problem.fix} The cell holds a formula: mend it there.`,
      },
      fix: null,
    };
  });
}

/** Rows may go between two reads, so the sheet is asked anew how far it goes. */
function formulasOf(
  workbook: Workbook,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  rows: number,
): string[][] {
  return patiently(workbook.runtime, () => {
    const height = Math.min(rows, sheet.getMaxRows());
    return sheet.getRange(1, 1, height, sheet.getMaxColumns()).getFormulas();
  });
}

/** Of the whole file first, then tab by tab from the top. */
function inOrder(found: readonly Found[]): readonly Found[] {
  const tabs = TABLES.map(({tab}) => tab);
  const rank = ({sheet}: Problem) => {
    if (sheet === null) return -1;
    const index = tabs.indexOf(sheet);
    return index < 0 ? tabs.length : index;
  };
  return [...found].sort(
    ({problem: one}, {problem: other}) =>
      rank(one) - rank(other) || (one.row ?? 0) - (other.row ?? 0),
  );
}
