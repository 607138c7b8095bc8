/** What set-up writes about the school: settings, and which areas each grade is asked for. */
import {AREAS, AREA_TITLES, type ByArea} from '../../domain/area';
import {expectedAtFirst} from '../../domain/expected-at-first';
import {folded, isBlank} from '../../domain/cell';
import {GRADES, type Grade, parseGrades} from '../../domain/grade';
import type {Month} from '../../domain/month';
import {type CellWrite, checkTargets, makeRoom, writeAll} from '../cell-writes';
import type {Schema} from '../column';
import {EXPECTED_AREAS, LEAST_MINUTES, SETTING, SETTINGS} from '../schema';
import {type Record, writableTable} from './records';
import {DEFAULT_FRAMEWORK, DEFAULT_SUBJECTS} from '../settings-reader';
import {type Row, type Table, cellAt, textAt} from '../table';
import type {Workbook} from '../workbook';

export interface SchoolFacts {
  readonly schoolName?: string;
  readonly firstMonth?: Month;
  readonly grades?: readonly Grade[];
  readonly expected?: {readonly [grade: string]: ByArea<boolean> | undefined};
}

/** Adds the settings that are missing, and fills those that are blank. @returns whether anything was */
export function fillSettings(workbook: Workbook, facts: SchoolFacts): boolean {
  const wanted: readonly (readonly [name: string, value: string])[] = [
    [SETTING.schoolName, facts.schoolName ?? ''],
    [SETTING.schoolYearStarts, facts.firstMonth ?? ''],
    [SETTING.framework, DEFAULT_FRAMEWORK],
    [SETTING.subjects, DEFAULT_SUBJECTS.join(', ')],
    ...AREAS.map(area => [LEAST_MINUTES + AREA_TITLES[area], ''] as const),
  ];
  return fill(workbook, SETTINGS, table =>
    wanted.map(([setting, value]) => ({
      row: settingRow(table, setting),
      record: {setting, value},
    })),
  );
}

/** Whether a setting has a value, so that set-up leaves it as it is. */
export function isSet(table: Table, setting: string): boolean {
  const row = settingRow(table, setting);
  return row !== undefined && !isBlank(cellAt(table, row, 'value'));
}

function settingRow(table: Table, setting: string): Row | undefined {
  return table.rows.find(
    row => folded(textAt(table, row, 'setting')) === folded(setting),
  );
}

/**
 * Adds the grades that are missing; all grades where nobody said which the school has. A grade that stands
 * there is left as it is, since a blank cell means something, too: that the area is expected.
 */
export function addExpectedAreas(
  workbook: Workbook,
  {grades, expected}: SchoolFacts,
): boolean {
  return fill(workbook, EXPECTED_AREAS, table => {
    const known = table.rows.flatMap(
      row => parseGrades(cellAt(table, row, 'grade')) ?? [],
    );
    const ticks = table.rows.filter(row =>
      isBlank(cellAt(table, row, 'grade')),
    );
    const isNew = ticks.length === table.rows.length;
    return (grades ?? (isNew ? GRADES : []))
      .filter(grade => !known.includes(grade))
      .map(grade => {
        const areas = expected?.[grade] ?? expectedAtFirst(grade);
        // A set-up that was cut off has left ticks without their grade.
        const at = ticks.findIndex(row =>
          AREAS.every(area => cellAt(table, row, area) === areas[area]),
        );
        const [row] = at < 0 ? [] : ticks.splice(at, 1);
        return {row, record: {grade, ...areas}};
      });
  });
}

/** Blanks the school's name where it still is the given one. */
export function clearSchoolName(workbook: Workbook, name: string): void {
  const own = writableTable(workbook, SETTINGS);
  const row = own?.table.rows.find(
    each =>
      textAt(own.table, each, 'setting') === SETTING.schoolName &&
      textAt(own.table, each, 'value') === name,
  );
  if (!own || !row) return;
  const index = own.table.indexes['value'] ?? -1;
  writeAll(own, [{row: row.row, index, id: '', key: 'value', value: ''}]);
}

interface Wanted {
  /** Where it stands already. */
  readonly row: Row | undefined;
  readonly record: Record;
}

function fill(
  workbook: Workbook,
  schema: Schema,
  wanted: (table: Table) => readonly Wanted[],
): boolean {
  const own = writableTable(workbook, schema);
  if (own === null) return false;
  const {table, sheet, lastRow} = own;
  let next = lastRow + 1;
  const writes = wanted(table).flatMap(({row, record}) =>
    writesOf(table, record, row, row?.row ?? next++),
  );
  checkTargets(own, writes);
  makeRoom(sheet, writes);
  // What a row is known by comes last: before that, it is not there.
  for (const isFirst of [true, false])
    writeAll(
      own,
      writes.filter(({value}) => (typeof value === 'boolean') === isFirst),
    );
  return writes.length > 0;
}

/** Only cells that are blank, so that nothing that stands there is overwritten. */
function writesOf(
  table: Table,
  record: Record,
  known: Row | undefined,
  row: number,
): readonly CellWrite[] {
  return Object.entries(record).flatMap(([key, value]) => {
    const index = table.indexes[key] ?? -1;
    const isFree = known === undefined || isBlank(cellAt(table, known, key));
    return index >= 0 && isFree && value !== ''
      ? [{row, index, id: '', key, value}]
      : [];
  });
}
