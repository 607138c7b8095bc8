/** Rows of the Objectives tab as objectives of the plan. */
import type {Catalogue} from '../domain/catalogue';
import type {ObjectiveColumns} from '../domain/columns';
import type {Month} from '../domain/month';
import type {Objective} from '../domain/plan';
import type {Problem} from '../domain/problem';
import {type CodesReader, codesReader} from './codes-reader';
import type {KeyOf} from './column';
import {readGrades, readMonth, readPriority} from './meaning';
import {type ReadObjectives, readObjectiveColumns} from './objective-columns';
import {checkOwnText, isOddText, ownText} from './own-text';
import {type Take, WITHOUT_TROUBLES, remembered, taker} from './reading';
import {made, rowAt} from './row-objects';
import type {OBJECTIVES} from './schema';
import {type Row, type Table, cellAt, textAt} from './table';

type Key = KeyOf<typeof OBJECTIVES>;

const OWN_WORDS: readonly Key[] = [
  'teacher',
  'subject',
  'objective',
  'familiesEnglish',
  'familiesSpanish',
  'familiesPortuguese',
  'notes',
];

export interface Objectives extends ReadObjectives {
  readonly columns: ObjectiveColumns;
  /** Looked for when they are asked for. */
  readonly problems: () => readonly Problem[];
}

/**
 * @param yearStart first month of the school year
 * @param catalogue what the codes are codes of
 */
export function readObjectives(
  table: Table<Key>,
  yearStart: Month,
  catalogue: Catalogue,
): Objectives {
  const codes = codesReader(catalogue);
  const read = readObjectiveColumns(table, yearStart, codes.standardsOf);
  const {rows, ids} = read;
  const reader = objectiveReader(table, yearStart, codes);
  return {
    ...read,
    columns: {
      ...read.columns,
      at: made(place => {
        const row = rows[place]!;
        const id = ids.at(row).value;
        return reader.objective(rowAt(table, row), id, WITHOUT_TROUBLES);
      }),
    },
    problems: () => problems(table, read, reader),
  };
}

interface Reader {
  readonly objective: (
    row: Row,
    id: string | null,
    take: Take<Key>,
  ) => Objective;
  /** Whether something is to be said of what it reads in the row. */
  readonly isOdd: (row: Row) => boolean;
}

function objectiveReader(
  table: Table<Key>,
  yearStart: Month,
  codes: CodesReader,
): Reader {
  const monthOf = remembered(cell => readMonth(cell, yearStart));
  const gradesOf = remembered(readGrades);
  const priorityOf = remembered(readPriority);
  const gradesIn = (row: Row) => gradesOf(cellAt(table, row, 'grades'));
  const codesIn = (row: Row) =>
    codes.read(textAt(table, row, 'standards'), gradesIn(row).value);
  return {
    isOdd: row =>
      monthOf(cellAt(table, row, 'month')).troubles.length > 0 ||
      gradesIn(row).troubles.length > 0 ||
      codes.isOdd(textAt(table, row, 'standards'), gradesIn(row).value) ||
      priorityOf(cellAt(table, row, 'priority')).troubles.length > 0,
    objective: (row, id, take) => {
      const month = take(row, 'month', monthOf(cellAt(table, row, 'month')));
      const grades = take(row, 'grades', gradesIn(row));
      const {codes, standards} = take(row, 'standards', codesIn(row));
      return {
        row: row.row,
        id,
        month,
        grades,
        teacher: ownText(table, row, 'teacher'),
        subject: ownText(table, row, 'subject'),
        codes,
        standards,
        objective: ownText(table, row, 'objective'),
        priority: take(
          row,
          'priority',
          priorityOf(cellAt(table, row, 'priority')),
        ),
      };
    },
  };
}

/** In row order: rows of which there is nothing to say are passed over. */
function problems(
  table: Table<Key>,
  {places, ids}: ReadObjectives,
  reader: Reader,
): readonly Problem[] {
  const {values, indexes} = table;
  const {take, report, problems} = taker(table);
  const words = OWN_WORDS.map(key => indexes[key]);
  for (let place = 1; place < values.length; place++) {
    const row = rowAt(table, place);
    const isObjective = places[place]! >= 0;
    const isOdd =
      ids.plain[place] === 0 ||
      words.some(column => isOddText(row.cells[column])) ||
      (isObjective && reader.isOdd(row));
    if (!isOdd) continue;
    const id = ids.at(place);
    if (isObjective) reader.objective(row, id.value, take);
    checkOwnText(table, row, OWN_WORDS, report);
    take(row, 'id', id);
  }
  return problems;
}
