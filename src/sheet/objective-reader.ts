/** Rows of the Objectives tab as objectives of the plan. */
import type {Catalogue} from '../domain/catalogue';
import {type ObjectiveColumns, monthNumbered} from '../domain/columns';
import {GRADE_SETS, gradesIn} from '../domain/grade';
import type {Month} from '../domain/month';
import type {Objective} from '../domain/plan';
import {PRIORITIES} from '../domain/priority';
import type {Problem} from '../domain/problem';
import {type CodesReader, codesReader} from './codes-reader';
import type {KeyOf} from './column';
import {readGrades, readMonth, readPriority} from './meaning';
import {type ReadObjectives, readObjectiveColumns} from './objective-columns';
import {oddRows} from './odd-rows';
import {checkOwnText, ownText} from './own-text';
import {remembered, taker} from './reading';
import {remembering} from './remembering';
import {firstIds, typedIdAt} from './row-ids';
import {rowAt} from './row-objects';
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
  return {
    ...read,
    columns: {
      ...read.columns,
      at: remembering(objectiveMaker(table, read, codes)),
    },
    problems: () => problems(table, yearStart, read, codes),
  };
}

/** What the columns hold is taken from there, the rest is read in the row. */
function objectiveMaker(
  table: Table<Key>,
  {columns, rows, places}: ReadObjectives,
  codes: CodesReader,
): (place: number) => Objective {
  const monthOf = remembering(monthNumbered);
  const gradesOf = remembering(gradesIn);
  return place => {
    const row = rowAt(table, rows[place]!);
    const month = columns.month[place]!;
    const id = typedIdAt(table, row, 'id');
    return {
      row: row.row,
      id: places.get(id) === place ? id : null,
      month: month === 0 ? null : monthOf(month),
      grades: gradesOf(columns.grades[place]!),
      teacher: ownText(table, row, 'teacher'),
      subject: ownText(table, row, 'subject'),
      codes: codes.codesOf(textAt(table, row, 'standards')),
      standards: columns.standards[columns.named[place]!]!,
      objective: ownText(table, row, 'objective'),
      priority: PRIORITIES[columns.priority[place]!]!,
    };
  };
}

/** In row order: rows of which there is nothing to say are passed over. */
function problems(
  table: Table<Key>,
  yearStart: Month,
  {columns, rows}: ReadObjectives,
  codes: CodesReader,
): readonly Problem[] {
  const ids = firstIds(table, 'id');
  const monthOf = remembered(cell => readMonth(cell, yearStart));
  const gradesOf = remembered(readGrades);
  const priorityOf = remembered(readPriority);
  const odd = oddRows(table, OWN_WORDS, [
    ['month', monthOf],
    ['grades', gradesOf],
    ['priority', priorityOf],
  ]);
  // Many rows have the same codes and grades.
  const oddCodes = new Map<number, boolean>();
  const hasOddCodes = (row: Row, objective: number) => {
    const both =
      columns.named[objective]! * GRADE_SETS + columns.grades[objective]!;
    const isOdd =
      oddCodes.get(both) ??
      codes.isOdd(
        textAt(table, row, 'standards'),
        gradesOf(cellAt(table, row, 'grades')).value,
      );
    oddCodes.set(both, isOdd);
    return isOdd;
  };
  const {take, report, problems} = taker(table);
  let next = 0;
  for (let place = 1; place < table.values.length; place++) {
    const row = rowAt(table, place);
    const isObjective = next < columns.count && rows[next] === place;
    const objective = isObjective ? next++ : -1;
    const isOdd =
      odd[place] === 1 ||
      ids.plain[place] === 0 ||
      (objective >= 0 && hasOddCodes(row, objective));
    if (!isOdd) continue;
    if (objective >= 0) {
      take(row, 'month', monthOf(cellAt(table, row, 'month')));
      const grades = gradesOf(cellAt(table, row, 'grades'));
      take(row, 'grades', grades);
      const text = textAt(table, row, 'standards');
      take(row, 'standards', codes.read(text, grades.value));
      take(row, 'priority', priorityOf(cellAt(table, row, 'priority')));
    }
    checkOwnText(table, row, OWN_WORDS, report);
    take(row, 'id', ids.at(place));
  }
  return problems;
}
