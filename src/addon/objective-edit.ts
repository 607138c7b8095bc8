/** What happens when somebody types into the Objectives tab: the cell's note says what was understood. Never needed for correctness. */
import type {Schema} from '../sheet/column';
import {type ObjectiveKey, objectiveAnswers} from '../sheet/objective-answers';
import {readPlan} from '../sheet/plan-reader';
import {LOCKED_DATES, PARTNERS, STANDARDS} from '../sheet/reference-tabs';
import {
  ACTIVITIES,
  EXPECTED_AREAS,
  OBJECTIVES,
  SETTINGS,
} from '../sheet/schema';
import {type Table, readTable} from '../sheet/table';
import {recognised} from '../sheet/witnesses';
import {type Workbook, cellsOf, readTab} from '../sheet/workbook';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** More than anybody types; a simple trigger has thirty seconds. */
const MOST_CELLS = 5_000;

/**
 * Writes what was understood of the cells that were edited into their notes; her words are never touched.
 *
 * Only the rows that were edited are read. There is no lock: a note is no part of the plan, and two people
 * who type at once write two different notes.
 *
 * @param range of that tab
 * @returns a sentence where too much was edited at once to answer; else null
 */
export function answerObjectives(
  workbook: Workbook,
  range: Range,
): string | null {
  const sheet = range.getSheet();
  const block = editedBlock(range, sheet);
  if (block.rows <= 0) return null;
  if (block.rows * block.columns > MOST_CELLS) return TOO_MUCH;
  const table = editedTable(workbook, sheet, block);
  // A file of another kind may have a tab of this name.
  if (table.indexes.grades < 0 || table.indexes.standards < 0) return null;
  const runs = answeredRuns(table, block);
  if (runs.length === 0) return null;
  const answer = answersOf(workbook, table, runs);
  for (const {index, keys} of runs) {
    const {row, rows} = block;
    const cells = sheet.getRange(row, index + 1, rows, keys.length);
    const notes = cells.getNotes();
    const answers = notes.map((line, down) =>
      // The table has its headers in row 1, and the first row that was edited in row 2.
      line.map((note, across) => answer(down + 2, keys[across]!, note)),
    );
    if (JSON.stringify(answers) !== JSON.stringify(notes))
      cells.setNotes(answers);
  }
  return null;
}

const TOO_MUCH =
  'So much was changed at once that it was not looked at cell by cell. Choose Check the workbook in the menu to see what was read.';

interface Block {
  /** As the sheet counts it. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What was edited, without the row of headers. */
function editedBlock(range: Range, sheet: Sheet): Block {
  const row = Math.max(2, range.getRow());
  const last = Math.min(range.getLastRow(), sheet.getMaxRows());
  return {
    row,
    rows: last - row + 1,
    column: range.getColumn(),
    columns: range.getNumColumns(),
  };
}

/** The headers and the rows that were edited, as a table of their own. */
function editedTable(
  workbook: Workbook,
  sheet: Sheet,
  {row, rows}: Block,
): Table<ObjectiveKey> {
  const width = sheet.getMaxColumns();
  const cells = [
    ...cellsOf(workbook, sheet.getRange(1, 1, 1, width)),
    ...cellsOf(workbook, sheet.getRange(row, 1, rows, width)),
  ];
  const {values} = recognised(OBJECTIVES, sheet, workbook.marks, cells);
  return readTable<ObjectiveKey>(OBJECTIVES, values);
}

interface Run {
  /** Of the first column, from 0. */
  readonly index: number;
  readonly keys: readonly ObjectiveKey[];
}

/**
 * The planner's columns among those that were edited, side by side; the id is no word of hers.
 *
 * Standards are looked at anew where the grade was edited: it decides whether a code is one of another grade.
 */
function answeredRuns(
  {indexes}: Table<ObjectiveKey>,
  {column, columns}: Block,
): readonly Run[] {
  const isEdited = (index: number) =>
    index >= column - 1 && index < column - 1 + columns;
  const answered = OBJECTIVES.columns
    .map(({key}) => ({key, index: indexes[key]}))
    .filter(
      ({key, index}) =>
        key !== 'id' &&
        (isEdited(index) || (key === 'standards' && isEdited(indexes.grades))),
    )
    .sort((a, b) => a.index - b.index);
  const runs: {index: number; keys: ObjectiveKey[]}[] = [];
  for (const {key, index} of answered) {
    const last = runs[runs.length - 1];
    if (last && last.index + last.keys.length === index) last.keys.push(key);
    else runs.push({index, keys: [key]});
  }
  return runs;
}

/** Read as the plan reads it, with nothing but what decides the cells that were edited. */
function answersOf(
  workbook: Workbook,
  objectives: Table<ObjectiveKey>,
  runs: readonly Run[],
) {
  const isAnswered = (key: ObjectiveKey) =>
    runs.some(({keys}) => keys.includes(key));
  const valuesFor = (schema: Schema, ...keys: readonly ObjectiveKey[]) =>
    keys.some(isAnswered) ? readTab(workbook, schema).values : null;
  const {plan, problems} = readPlan(
    {
      objectives,
      activities: readTable(ACTIVITIES, null),
      partners: readTable(PARTNERS, null),
      lockedDates: readTable(LOCKED_DATES, null),
      expectedAreas: readTable(EXPECTED_AREAS, null),
      // The school year decides a bare `October`; the frameworks, what a code means.
      settings: readTable(SETTINGS, valuesFor(SETTINGS, 'month', 'standards')),
      standards: readTable(STANDARDS, valuesFor(STANDARDS, 'standards')),
    },
    workbook.today,
  );
  return objectiveAnswers(objectives, plan, problems);
}
