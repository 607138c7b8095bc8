/** Where activities name objectives that are not there, or not in their month. */
import {folded} from '../domain/cell';
import {type Month, monthName} from '../domain/month';
import type {Activity, Objective} from '../domain/plan';
import type {Problem} from '../domain/problem';
import {counts} from '../domain/status';
import {type Trouble, cellProblem, quoted} from './reading';
import {ACTIVITIES} from './schema';

export function linkProblems(
  activities: readonly Activity[],
  objectives: readonly Objective[],
): readonly Problem[] {
  const byId = new Map<string, Objective>();
  for (const objective of objectives)
    if (objective.id !== null) byId.set(objective.id, objective);
  const meant = nearestId(byId);
  const problems: Problem[] = [];
  for (const activity of activities) {
    if (isNameless(activity)) problems.push(nameless(activity.row));
    for (const id of activity.objectiveIds) {
      const trouble = troubleOf(id, activity, byId, meant);
      if (trouble !== null)
        problems.push(
          cellProblem(ACTIVITIES, activity.row, 'objectiveIds', {
            ...trouble,
            value: id,
          }),
        );
    }
  }
  return problems;
}

function troubleOf(
  id: string,
  {month}: Activity,
  byId: ReadonlyMap<string, Objective>,
  meant: (id: string) => string | undefined,
): Trouble | null {
  const objective = byId.get(id);
  if (objective === undefined) return unknownId(id, meant(id));
  if (month === null || objective.month === month) return null;
  return otherMonth(id, objective.month, month);
}

/** An orphan is listed by its id; one without an id of its own could not be told by it. */
function isNameless(activity: Activity): boolean {
  const {id, month, area, status, objectiveIds} = activity;
  return (
    id === null &&
    objectiveIds.length === 0 &&
    month !== null &&
    area !== null &&
    counts(status)
  );
}

function nameless(row: number): Problem {
  return cellProblem(ACTIVITIES, row, 'objectiveIds', {
    severity: 'notice',
    message:
      'The activity supports no objective, so it adds nothing to the plan.',
    fix: 'Copy the ids of the objectives that it supports from the Objective ID column.',
    value: '',
  });
}

/** Finds the id that differs in capitals alone; most workbooks never ask. */
function nearestId(
  byId: ReadonlyMap<string, Objective>,
): (id: string) => string | undefined {
  let byFolded: ReadonlyMap<string, string> | undefined;
  return id => {
    byFolded ??= new Map([...byId.keys()].map(known => [folded(known), known]));
    return byFolded.get(folded(id));
  };
}

function unknownId(id: string, meant: string | undefined): Trouble {
  return {
    severity: 'problem',
    message: `No objective has the id ${quoted(id)}, so the activity does not support it.`,
    fix:
      meant === undefined
        ? 'Copy the id from the Objective ID column; put commas between several.'
        : `Did you mean ${meant}?`,
  };
}

function otherMonth(id: string, theirs: Month | null, ours: Month): Trouble {
  const place =
    theirs === null
      ? 'has no month that we can read'
      : `is in ${monthName(theirs)}`;
  return {
    severity: 'problem',
    message: `The objective ${quoted(id)} ${place}, and this activity is in ${monthName(ours)}, so it does not support it.`,
    fix: 'Name an objective of the same month, or change the month.',
  };
}
