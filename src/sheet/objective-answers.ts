/** What is answered to somebody who types into the Objectives tab: what was understood, and what is odd. */
import {type Cell, cellText, isBlank} from '../domain/cell';
import {formatGrades} from '../domain/grade';
import {monthName} from '../domain/month';
import type {Objective, Plan} from '../domain/plan';
import type {Problem} from '../domain/problem';
import {noteAfter} from './answer-note';
import {type KeyOf, headerOf} from './column';
import {OBJECTIVES} from './schema';
import {type Table, cellAt} from './table';

export type ObjectiveKey = KeyOf<typeof OBJECTIVES>;

/**
 * Answers by the note that a cell is to have, from the one that it has.
 *
 * There is nothing to say of a cell that is blank, or understood just as it stands.
 *
 * @param table the rows that the plan was read from
 * @param problems of that plan
 */
export function objectiveAnswers(
  table: Table<ObjectiveKey>,
  {objectives}: Pick<Plan, 'objectives'>,
  problems: readonly Problem[],
): (row: number, key: ObjectiveKey, note: string) => string {
  const objectiveAt = new Map(objectives.map(each => [each.row, each]));
  const rowAt = new Map(table.rows.map(each => [each.row, each]));
  const problemsAt = byPlace(problems);
  const linesFor = (number: number, key: ObjectiveKey, cell: Cell) => {
    const objective = objectiveAt.get(number);
    if (!objective || key === 'id' || isBlank(cell)) return [];
    const odd = problemsAt.get(place(number, headerOf(OBJECTIVES, key))) ?? [];
    const isUnread =
      key !== 'standards' && odd.some(({severity}) => severity === 'problem');
    const lines = isUnread ? [] : understood(objective, key);
    return [
      ...lines.filter(line => line !== cellText(cell)),
      ...odd.map(({message, fix}) => `${message} ${fix}`),
    ];
  };
  return (number, key, note) => {
    const row = rowAt.get(number);
    const cell = row ? cellAt(table, row, key) : '';
    return noteAfter(note, cell, linesFor(number, key, cell));
  };
}

function understood(
  {month, grades, standards, priority}: Objective,
  key: ObjectiveKey,
): readonly string[] {
  if (key === 'month') return month === null ? [] : [monthName(month)];
  if (key === 'grades') return grades.length > 0 ? [formatGrades(grades)] : [];
  if (key === 'priority') return [priority];
  if (key !== 'standards') return [];
  return standards.map(({code, label, emphasis}) =>
    [code, label, emphasis ?? ''].filter(part => part !== '').join(' · '),
  );
}

function byPlace(
  problems: readonly Problem[],
): ReadonlyMap<string, readonly Problem[]> {
  const found = new Map<string, Problem[]>();
  for (const problem of problems) {
    const {sheet, row, column} = problem;
    if (sheet !== OBJECTIVES.tab || row === null || column === null) continue;
    const known = found.get(place(row, column));
    if (known) known.push(problem);
    else found.set(place(row, column), [problem]);
  }
  return found;
}

const place = (row: number, column: string) => `${row} ${column}`;
