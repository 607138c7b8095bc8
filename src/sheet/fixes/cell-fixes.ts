/** What a cell that was not understood can only have meant. */
import {AREAS, AREA_TITLES, slippedArea} from '../../domain/area';
import {
  type Cell,
  cellText,
  folded,
  isErrorValue,
  trimmed,
} from '../../domain/cell';
import {parseGrades} from '../../domain/grade';
import {formatIds, parseIds} from '../../domain/ids';
import {meantDate} from '../../domain/meant-date';
import {
  meantAlignment,
  meantCount,
  meantMinutes,
} from '../../domain/meant-number';
import {
  meantGrades,
  meantMonth,
  meantPriority,
  meantStatus,
} from '../../domain/meant-word';
import type {Month} from '../../domain/month';
import {dayReader} from '../day-reader';
import {typedText} from '../reading';
import {LEAST_MINUTES} from '../schema';
import {type Row, type Table, cellAt} from '../table';
import type {CellFix, FixKind} from './fix';

/** What the other cells say. */
export interface Surroundings {
  readonly yearStart: Month;
  readonly isDayFirst: boolean;
  /** Of the objectives that have an id of their own. */
  readonly objectiveIds: readonly string[];
  readonly monthOf: (row: Row) => Month | null;
}

interface Asked {
  readonly table: Table;
  readonly row: Row;
  readonly key: string;
  /** The part of the cell that was not understood. */
  readonly part: string;
}

type Meant = readonly [FixKind, Cell | undefined];

/** Null where none or more than one thing can be meant, and for people's own words. */
export function cellFix(
  {table, row, key, part}: Asked,
  around: Surroundings,
): CellFix | null {
  const cell = cellAt(table, row, key);
  if (isErrorValue(cell)) return null;
  if (key === 'objectiveIds')
    return linkFix({table, row, key, part}, cellText(cell), around);
  if (key === 'areas') return areaFix({table, row, key, part}, cellText(cell));
  const [kind, after] = meant(key, cell, {
    ...around,
    month: around.monthOf(row),
  });
  return after === undefined ||
    after === cell ||
    isSaidElsewhere({table, row, key}, after)
    ? null
    : setTo({table, row, key}, kind, after);
}

type Place = Pick<Asked, 'table' | 'row' | 'key'>;

/** A setting or a grade has one row: a second one would be passed over, or take the place of the first. */
function isSaidElsewhere({table, row, key}: Place, after: Cell): boolean {
  const isAlike = ALIKE[key];
  return (
    isAlike !== undefined &&
    table.rows.some(
      other =>
        other.row !== row.row && isAlike(cellAt(table, other, key), after),
    )
  );
}

const ALIKE: {
  readonly [key: string]: ((one: Cell, other: Cell) => boolean) | undefined;
} = {
  setting: (one, other) => settingNamed(one) === settingNamed(other),
  grade: (one, other) =>
    haveCommonGrade(meantGrades(one) ?? '', meantGrades(other) ?? ''),
};

const settingNamed = (cell: Cell) =>
  folded(settingOf(cellText(cell)) ?? cellText(cell));

function haveCommonGrade(one: string, other: string): boolean {
  const grades = parseGrades(other) ?? [];
  return (parseGrades(one) ?? []).some(grade => grades.includes(grade));
}

/** Writes one cell. */
export function setTo(
  {table, row, key}: Place,
  kind: FixKind,
  after: Cell,
  label = `Write “${typedText(after)}”`,
): CellFix {
  return {
    does: 'cell',
    kind,
    label,
    before: typedText(cellAt(table, row, key)),
    after: typedText(after),
    schema: table.schema,
    row,
    key,
    change: () => after,
  };
}

interface Around extends Surroundings {
  readonly month: Month | null;
}

function meant(key: string, cell: Cell, around: Around): Meant {
  const text = cellText(cell);
  switch (key) {
    case 'month':
      return ['month', meantMonth(text, around.yearStart)];
    case 'grades':
    case 'grade':
      return ['grade', meantGrades(cell)];
    case 'area':
      return ['word', titleOf(text)];
    case 'setting':
      return ['word', settingOf(text)];
    case 'priority':
      return ['word', meantPriority(text)];
    case 'status':
      return ['word', meantStatus(text)];
    case 'alignment':
      return ['number', meantAlignment(text)];
    case 'sessions':
    case 'participants':
    case 'attended':
    case 'timesUsed':
      return ['number', meantCount(text)];
    case 'minutesPerSession':
    case 'deliveredMinutes':
      return ['number', meantMinutes(text)];
    case 'startDate':
    case 'endDate':
    case 'agreementStart':
    case 'agreementEnd':
    case 'nextReview':
      return ['date', dateOf(cell, around)];
    default:
      return AREAS.some(area => area === key)
        ? ['word', ANSWERS.get(folded(text))]
        : ['word', undefined];
  }
}

const ANSWERS = new Map([
  ['yes', true],
  ['y', true],
  ['x', true],
  ['no', false],
  ['n', false],
]);

function titleOf(text: string): string | undefined {
  const area = slippedArea(text);
  return area && AREA_TITLES[area];
}

/** Of several areas in a cell the one that is misspelt, each time that it stands there. */
function areaFix({table, row, key, part}: Asked, text: string): CellFix | null {
  const title = titleOf(part);
  if (title === undefined) return null;
  const change = (from: Cell) =>
    cellText(from).replace(/[^,;\r\n]+/g, piece =>
      trimmed(piece) === part ? piece.replace(part, () => title) : piece,
    );
  const after = change(text);
  return after === text
    ? null
    : {...setTo({table, row, key}, 'word', after), change};
}

function settingOf(text: string): string | undefined {
  const title = titleOf(text.slice(LEAST_MINUTES.length));
  return folded(text).startsWith(folded(LEAST_MINUTES)) && title !== undefined
    ? LEAST_MINUTES + title
    : undefined;
}

/** A date that was understood may be odd all the same, and then only a person can tell. */
function dateOf(cell: Cell, {month, isDayFirst}: Around): Cell | undefined {
  const isRead = dayReader(isDayFirst)(cell).troubles.length === 0;
  return isRead ? undefined : meantDate(cellText(cell), month);
}

/** Ids in other letters or without commas are written as they are; an id that nobody has is taken out. */
function linkFix(
  {table, row, key, part}: Asked,
  text: string,
  {objectiveIds}: Surroundings,
): CellFix | null {
  if (!parseIds(text).includes(part) || objectiveIds.includes(part))
    return null;
  const known = (id: string) =>
    objectiveIds.filter(each => folded(each) === folded(id));
  const pieces = part.split(/[\s;]+/).filter(piece => piece !== '');
  const instead = pieces.flatMap(piece =>
    known(piece).length === 1 ? known(piece) : [],
  );
  const change = (from: Cell) =>
    formatIds(
      parseIds(cellText(from)).flatMap(id => (id === part ? instead : [id])),
    );
  return {
    does: 'cell',
    kind: 'link',
    label:
      instead.length > 0
        ? `Write “${formatIds(instead)}”`
        : `Take “${part}” out`,
    before: text,
    after: typedText(change(text)),
    schema: table.schema,
    row,
    key,
    change,
  };
}
