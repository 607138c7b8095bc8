/** Keeps activities of the school in the Activity bank. */
import {ideaKey, timesUsed} from '../domain/bank';
import {formatGrades, inOrder} from '../domain/grade';
import type {Objective} from '../domain/plan';
import {type BankEntry, saveToBank} from '../sheet/bank-save';
import {readActivityRow} from '../sheet/row-reader';
import {UserError} from '../sheet/user-error';
import {openWorkbook} from '../sheet/workbook';
import {checked} from './arguments/check';
import * as takes from './arguments/suggestions';
import {person} from './person';
import {type School, readSchool} from './school';

/** With the grades and the standards of the objectives that the activity is for. */
export function addToBank(argument: {operation: string; activityId: string}): {
  id: string;
} {
  const {operation, activityId} = checked(takes.addToBank, argument);
  const workbook = openWorkbook();
  const id = saveToBank(workbook, operation, person(), () =>
    entryOf(readSchool(workbook), activityId),
  );
  return {id};
}

/** @throws UserError where the activity is gone, or has no name or area */
function entryOf({plan, tables, calendar}: School, id: string): BankEntry {
  const {activities} = tables;
  const known = plan.activities.find(activity => activity.id === id);
  const row = activities.rows.find(each => each.row === known?.row);
  if (!known || !row)
    throw new UserError(
      `${id} is no longer in Activities: somebody removed it. Nothing was added to the bank.`,
    );
  const fields = readActivityRow(activities, row, calendar);
  if (fields === null || known.activity === '')
    throw new UserError(
      'This activity has no name or no area yet, so nobody would find it in the bank. Give it both, then add it.',
    );
  const objectives = plan.objectives.filter(
    objective =>
      objective.id !== null && known.objectiveIds.includes(objective.id),
  );
  const {area, sessions, minutesPerSession, partner, why} = fields;
  return {
    area,
    activity: known.activity,
    cells: {
      grades: formatGrades(inOrder(objectives.flatMap(({grades}) => grades))),
      standards: codesOf(objectives).join(', '),
      sessions: sessions ?? '',
      minutesPerSession: minutesPerSession ?? '',
      partner,
      why,
      timesUsed:
        timesUsed(plan.activities).get(ideaKey(area, known.activity)) ?? 0,
    },
  };
}

/** Each once; what is no code of ours stays out. */
function codesOf(objectives: readonly Objective[]): readonly string[] {
  const codes = objectives.flatMap(({standards}) =>
    standards.map(({code}) => code),
  );
  return [...new Set(codes)];
}
