/** The Settings tab, with a default for whatever it does not say. */
import {
  AREA_TITLES,
  type Area,
  byArea,
  nearestArea,
  parseArea,
} from '../domain/area';
import {type Cell, cellText, folded, trimmed} from '../domain/cell';
import type {CalendarDate} from '../domain/calendar-date';
import {monthName} from '../domain/month';
import type {Settings} from '../domain/plan';
import type {Problem} from '../domain/problem';
import {defaultYearStart} from '../domain/school-year';
import {readMinutes, readMonth} from './meaning';
import {ownText} from './own-text';
import {
  type Reading,
  type Taker,
  type Trouble,
  quoted,
  sound,
  taker,
} from './reading';
import type {KeyOf} from './column';
import {LEAST_MINUTES, SETTING, SETTINGS} from './schema';
import {type Row, type Table, cellAt, textAt} from './table';

type Key = KeyOf<typeof SETTINGS>;

export const DEFAULT_FRAMEWORK = 'Common Core';
export const DEFAULT_SUBJECTS: readonly string[] = [
  'ELA',
  'Math',
  'Science',
  'Social studies',
];

/** @param today decides the school year where no start is set */
export function readSettings(
  table: Table<Key>,
  today: CalendarDate,
): {settings: Settings; problems: readonly Problem[]} {
  const {take, report, problems} = taker(table);
  const rows = rowsByName(table, report);
  /** The value of a setting, or what stands in for it where it is blank, missing or odd. */
  const value = <Value>(
    name: string,
    read: (cell: Cell) => Reading<Value | null>,
    otherwise: Value,
  ): Value => {
    const row = rows.get(folded(name));
    if (row === undefined || ownText(table, row, 'value') === '')
      return otherwise;
    return take(row, 'value', read(cellAt(table, row, 'value'))) ?? otherwise;
  };
  const yearStart = defaultYearStart(today);
  const settings: Settings = {
    schoolName: value(SETTING.schoolName, readText, ''),
    schoolYearStarts: value(
      SETTING.schoolYearStarts,
      cell => withDefault(readMonth(cell, yearStart), monthName(yearStart)),
      yearStart,
    ),
    framework: value(SETTING.framework, readText, DEFAULT_FRAMEWORK),
    subjects: value(SETTING.subjects, readList, DEFAULT_SUBJECTS),
    leastMinutes: byArea(area =>
      value(LEAST_MINUTES + AREA_TITLES[area], readMinutes, 0),
    ),
  };
  return {settings, problems};
}

/** Settings by their names; an area in a name stands there by its title. */
function rowsByName(
  table: Table<Key>,
  report: Taker<Key>['report'],
): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>();
  for (const row of table.rows) {
    const typed = textAt(table, row, 'setting');
    const area = areaNamed(typed);
    if (area === undefined) report(row, 'setting', unknownArea(typed));
    const name = folded(area ? LEAST_MINUTES + AREA_TITLES[area] : typed);
    if (rows.has(name) && name !== '') report(row, 'setting', again(typed));
    else rows.set(name, row);
  }
  return rows;
}

/** The area whose least minutes a setting is; null where it is another setting, undefined for no area. */
function areaNamed(setting: string): Area | null | undefined {
  const start = folded(LEAST_MINUTES);
  const name = folded(setting);
  if (!name.startsWith(start)) return null;
  return parseArea(name.slice(start.length));
}

function readText(cell: Cell): Reading<string> {
  return sound(cellText(cell));
}

function readList(cell: Cell): Reading<readonly string[] | null> {
  const words = cellText(cell)
    .split(/[,;\r\n]/)
    .map(trimmed)
    .filter(word => word !== '');
  return sound(words.length === 0 ? null : [...new Set(words)]);
}

function withDefault<Value>(
  {value, troubles}: Reading<Value>,
  standIn: string,
): Reading<Value> {
  return {
    value,
    troubles: troubles.map(trouble => ({
      ...trouble,
      message: `${trouble.message} The school year is taken to start in ${standIn}.`,
    })),
  };
}

function unknownArea(setting: string): Trouble {
  const area = setting.slice(setting.indexOf(',') + 1);
  return {
    severity: 'problem',
    message: `${quoted(setting)} names none of the six areas, so it sets nothing.`,
    fix: `Did you mean "${LEAST_MINUTES}${AREA_TITLES[nearestArea(area)]}"?`,
  };
}

function again(setting: string): Trouble {
  return {
    severity: 'problem',
    message: `${quoted(setting)} is set in an earlier row, which is the one that is read.`,
    fix: 'Delete the row that you do not need.',
  };
}
