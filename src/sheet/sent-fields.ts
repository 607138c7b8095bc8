/** The fields of a request as cells, and whether two cells mean the same. */
import type {ActivityRow, ObjectiveRow} from '../contract/rows';
import {AREA_TITLES} from '../domain/area';
import {type Cell, cellText, trimmed} from '../domain/cell';
import {formatIds, parseIds} from '../domain/ids';
import {type Calendar, dayReader} from './day-reader';
import {
  readAlignment,
  readArea,
  readCount,
  readGrades,
  readMinutes,
  readMonth,
  readPriority,
  readStatus,
} from './meaning';
import type {Cells} from './row-change';

type Sent = Partial<ObjectiveRow> | Partial<ActivityRow>;
type Field = string | number | null | readonly string[];

/** By the keys of their columns; fields that were left out are left out, null is a blank cell. */
export function sentCells(sent: Sent): Cells {
  const fields = Object.entries(sent) as [string, Field | undefined][];
  return Object.fromEntries(
    fields.flatMap(([key, field]) =>
      field === undefined || key === 'id' ? [] : [[key, cellOf(key, field)]],
    ),
  );
}

function cellOf(key: string, field: Field): Cell {
  if (field === null) return '';
  if (typeof field === 'number') return field;
  if (typeof field !== 'string') return formatIds(field);
  if (key === 'area')
    return AREA_TITLES[field as keyof typeof AREA_TITLES] ?? field;
  return key === 'startDate' || key === 'endDate' ? dayOf(field) : field;
}

function dayOf(text: string): Cell {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return text;
  return {
    year: Number(parts[1]),
    month: Number(parts[2]),
    day: Number(parts[3]),
  };
}

export function meanSame(
  key: string,
  one: Cell,
  other: Cell,
  calendar: Calendar,
): boolean {
  return meaning(key, one, calendar) === meaning(key, other, calendar);
}

/**
 * Whether what is wanted leaves a cell as it stands, because it means the same.
 *
 * Blanks around the wanted words are meant; around those that stand there they may be a slip, and stay.
 */
export function leavesAsIs(
  key: string,
  cell: Cell,
  wanted: Cell,
  calendar: Calendar,
): boolean {
  if (!meanSame(key, cell, wanted, calendar)) return false;
  return (
    typeof wanted !== 'string' || wanted === trimmed(wanted) || wanted === cell
  );
}

/** To be compared with what the same column means in another cell, and for nothing else. */
function meaning(
  key: string,
  cell: Cell,
  {yearStart, isDayFirst}: Calendar,
): string | number | null {
  switch (key) {
    case 'month':
      return readMonth(cell, yearStart).value;
    case 'grades':
      return readGrades(cell).value.join();
    case 'area':
      return readArea(cell).value;
    case 'priority':
      return readPriority(cell).value;
    case 'status':
      return readStatus(cell).value;
    case 'alignment':
      return readAlignment(cell).value;
    case 'objectiveIds':
      return parseIds(cellText(cell)).join();
    case 'startDate':
    case 'endDate':
      return dayReader(isDayFirst)(cell).value;
    case 'sessions':
    case 'participants':
    case 'attended':
      return readCount(cell).value;
    case 'minutesPerSession':
    case 'deliveredMinutes':
      return readMinutes(cell).value;
    default:
      return cellText(cell).replace(/\r\n?/g, '\n');
  }
}
