/** Rows of the Objectives tab as columns: what the figures need of them, without an object a row. */
import {numbered} from '../domain/column-maker';
import type {ObjectiveColumns} from '../domain/columns';
import {EMPHASES, emphasisOf} from '../domain/emphasis';
import {gradeBits} from '../domain/grade';
import type {Month} from '../domain/month';
import {PRIORITIES} from '../domain/priority';
import type {Standard} from '../domain/standard';
import {coded, emptyRows, fillRows} from './coded';
import type {KeyOf} from './column';
import {readGrades, readPriority} from './meaning';
import {words} from './own-text';
import {typedText} from './reading';
import {typedId} from './row-ids';
import type {OBJECTIVES} from './schema';
import type {Table} from './table';

type Key = KeyOf<typeof OBJECTIVES>;

export interface ReadObjectives {
  readonly columns: Omit<ObjectiveColumns, 'at'>;
  /** For each objective its place in the table's values. */
  readonly rows: Uint32Array;
  /** The objective that has each id; below 0 where a row has it that holds nothing else. */
  readonly places: ReadonlyMap<string, number>;
}

/**
 * @param yearStart first month of the school year
 * @param standardsOf those that the text of a cell names
 */
export function readObjectiveColumns(
  table: Table<Key>,
  yearStart: Month,
  standardsOf: (text: string) => readonly Standard[],
): ReadObjectives {
  const teachers = numbered<string>();
  const subjects = numbered<string>();
  const standards: (readonly Standard[])[] = [];
  const dated = emptyRows(table);
  const {length} = dated.rows;
  const columns = {
    month: dated.month,
    grades: new Uint16Array(length),
    teacher: new Int32Array(length),
    subject: new Int32Array(length),
    named: new Int32Array(length),
    priority: new Uint8Array(length),
  };
  const count = fillRows(table, dated, yearStart, [
    coded(table, 'grades', dated, columns.grades, cell =>
      gradeBits(readGrades(cell).value),
    ),
    coded(table, 'teacher', dated, columns.teacher, cell =>
      teachers.numberOf(words(cell)),
    ),
    coded(table, 'subject', dated, columns.subject, cell =>
      subjects.numberOf(words(cell)),
    ),
    coded(
      table,
      'standards',
      dated,
      columns.named,
      cell => standards.push(standardsOf(typedText(cell))) - 1,
    ),
    coded(table, 'priority', dated, columns.priority, cell =>
      PRIORITIES.indexOf(readPriority(cell).value),
    ),
  ]);
  return {
    columns: {
      ...columns,
      count,
      teachers: teachers.list,
      subjects: subjects.list,
      standards,
      emphases: standards.map(each => EMPHASES.indexOf(emphasisOf(each))),
    },
    rows: dated.rows,
    places: placesOf(table, dated.rows, count),
  };
}

function placesOf(
  {values, indexes}: Table<Key>,
  rows: Uint32Array,
  count: number,
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  let next = 0;
  for (let row = 1; row < values.length; row++) {
    const isObjective = next < count && rows[next] === row;
    const place = isObjective ? next++ : -1;
    const id = typedId(values[row]![indexes.id] ?? '');
    if (id !== '' && !places.has(id)) places.set(id, place);
  }
  return places;
}
