/** The Grid tab of a month: one row an objective, one column an area. */
import {AREAS, AREA_TITLES} from '../../domain/area';
import type {Area} from '../../domain/area';
import type {Grid, GridRow} from '../../domain/grid';
import {isMonth, monthName} from '../../domain/month';
import {headerOf} from '../column';
import {GRID} from '../schema';
import type {Drawing, Drawn} from './drawing';
import {INK, drawn, padded} from './drawing';
import {checksum, fingerprint} from './fingerprint';
import {
  EMPTY,
  SIGNS,
  gridCellLook,
  gridCellText,
  isBuilt,
  typedTitle,
} from './grid-cell';

/** Pixels, so that all of it fits on letter paper sideways and stays readable. */
const WIDTHS: {readonly [key: string]: number} = {
  month: 60,
  grades: 60,
  teacher: 84,
  subject: 84,
  standards: 92,
  objective: 168,
  priority: 76,
  covered: 76,
  id: 64,
};
const AREA_WIDTH = 128;

/** Each follows from what the row says: where it stands, and the first word of an area's cell. */
const LOOKS = {
  header: {...INK.header, align: 'center'},
  centred: {align: 'center'},
  objective: {bold: true},
} as const;
const LOOKS_NAME = checksum(JSON.stringify([INK, LOOKS]));

const HEADERS = GRID.columns.map(({header}) => header);
const ID_HEADER = headerOf(GRID, 'id');
/** Of the columns before the objective's own words. */
const BEFORE_OBJECTIVE = GRID.columns.findIndex(({key}) => key === 'objective');

/** Through the teacher's name: what must stay in sight beside a narrow window's sidebar. */
const FROZEN_COLUMNS = 3;

export function gridDrawing(grid: Grid): Drawing {
  const rows = grid.rows.map(row => objectiveRow(grid.month, row));
  return {
    rows: [
      HEADERS.map(header => drawn(header, LOOKS.header)),
      ...(rows.length > 0 ? rows : [nothingYet(grid.month)]),
    ],
    widths: GRID.columns.map(({key}) => WIDTHS[key] ?? AREA_WIDTH),
    notes: GRID.columns.map(({key, note}) =>
      key in AREA_TITLES ? `${note}\n${SIGNS}` : note,
    ),
    frozenRows: 1,
    frozenColumns: FROZEN_COLUMNS,
    hidden: [HEADERS.length],
    wide: [],
    heights: [],
    looks: LOOKS_NAME,
  };
}

function objectiveRow(month: string, row: GridRow): readonly Drawn[] {
  return [
    drawn(month),
    drawn(row.grades.join(', '), LOOKS.centred),
    drawn(row.teacher),
    drawn(row.subject),
    drawn(row.standards.join(', ')),
    drawn(row.objective, LOOKS.objective),
    drawn(row.priority),
    ...AREAS.map(area =>
      drawn(gridCellText(row.cells[area]), gridCellLook(row.cells[area])),
    ),
    drawn(covered(row), LOOKS.centred),
    drawn(row.objectiveId ?? ''),
  ];
}

function covered({covered, expected}: GridRow): string {
  return expected === 0 ? 'none expected' : `${covered} of ${expected}`;
}

function nothingYet(month: string): readonly Drawn[] {
  const name = isMonth(month) ? monthName(month) : month;
  const sentence = `No objectives for ${name} yet. Add them with Extensions › Integration Grid › Plan this month.`;
  const blanks = Array.from({length: BEFORE_OBJECTIVE - 1}, () => drawn(''));
  return padded(
    [drawn(month), ...blanks, drawn(sentence, INK.quiet)],
    HEADERS.length,
  );
}

/** An activity's title that somebody typed into a cell that stood empty. */
export interface Typed {
  readonly objectiveId: string;
  readonly area: Area;
  readonly title: string;
}

/**
 * What was typed into empty area cells since the tab was built.
 *
 * @param built the fingerprint of the tab as it was built
 * @returns null where anything else changed as well
 */
export function typedSince(
  values: readonly (readonly string[])[],
  built: string,
): readonly Typed[] | null {
  const columns = areaColumns(values[0] ?? []);
  const idColumn = (values[0] ?? []).indexOf(ID_HEADER);
  const before = values.map((row, index) => {
    if (index === 0 || !row[idColumn]) return row;
    return row.map((text, column) => beforeTyping(text, columns[column]));
  });
  if (fingerprint(before) !== built) return null;
  return values.slice(1).flatMap(row =>
    row.flatMap((text, column) => {
      const area = columns[column];
      const title = typedTitle(text);
      if (area === undefined || isBuilt(text) || title === '') return [];
      return [{objectiveId: row[idColumn] ?? '', area, title}];
    }),
  );
}

/** An area's text that we did not write stood empty before, if the fingerprint agrees. */
function beforeTyping(text: string, area: Area | undefined): string {
  return area === undefined || isBuilt(text) ? text : EMPTY;
}

/** Sparse: the area of each column of the tab, by its index. */
export function areaColumns(
  header: readonly string[],
): readonly (Area | undefined)[] {
  return header.map(title => AREAS.find(area => AREA_TITLES[area] === title));
}
