/** Where an activity names objectives that are not there, or not in its month. */
import {folded} from '../domain/cell';
import {monthNumber, monthNumbered} from '../domain/columns';
import {formatIds, parseIds} from '../domain/ids';
import {type Month, monthName} from '../domain/month';
import type {Activity} from '../domain/plan';
import type {Problem} from '../domain/problem';
import {counts} from '../domain/status';
import type {Objectives} from './objective-reader';
import {type Trouble, cellProblem, quoted} from './reading';
import {ACTIVITIES} from './schema';

/** Finds what is to be said of the objectives that an activity names. */
export function linkProblems(
  objectives: Objectives,
): (activity: Activity) => readonly Problem[] {
  const meant = nearestIds(objectives);
  return activity => {
    const problems = isNameless(activity) ? [nameless(activity.row)] : [];
    for (const id of activity.objectiveIds) {
      const trouble = troubleOf(id, activity, objectives, meant);
      if (trouble !== null)
        problems.push(
          cellProblem(ACTIVITIES, activity.row, 'objectiveIds', {
            ...trouble,
            value: id,
          }),
        );
    }
    return problems;
  };
}

function troubleOf(
  id: string,
  {month}: Activity,
  objectives: Objectives,
  meant: (id: string) => string | undefined,
): Trouble | null {
  if (!isOddLink(objectives, id, monthNumber(month))) return null;
  const place = placeOf(objectives, id);
  if (place === undefined || month === null) return unknownId(id, meant(id));
  const theirs = objectives.columns.month[place]!;
  return otherMonth(id, theirs === 0 ? null : monthNumbered(theirs), month);
}

/**
 * Whether there is something to say of an id in the text of a cell.
 *
 * @param month of the activity, by number; 0 where there is none
 */
export function hasOddLink(
  objectives: Objectives,
  text: string,
  month: number,
): boolean {
  return parseIds(text).some(id => isOddLink(objectives, id, month));
}

function isOddLink(objectives: Objectives, id: string, month: number): boolean {
  const place = placeOf(objectives, id);
  if (place === undefined) return true;
  return month !== 0 && objectives.columns.month[place] !== month;
}

/** Undefined where no objective has that id. */
function placeOf({places}: Objectives, id: string): number | undefined {
  const place = places.get(id);
  return place === undefined || place < 0 ? undefined : place;
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

/**
 * Finds the ids that differ in capitals alone, or stand apart by semicolons or spaces; most workbooks never ask.
 *
 * @returns as they are written in a cell; undefined where one of them is none
 */
function nearestIds(
  objectives: Objectives,
): (text: string) => string | undefined {
  let byFolded: ReadonlyMap<string, string> | undefined;
  return text => {
    const known = (byFolded ??= new Map(
      [...objectives.places.keys()]
        .filter(id => placeOf(objectives, id) !== undefined)
        .map(id => [folded(id), id]),
    ));
    const pieces = known.has(folded(text)) ? [text] : text.split(/[\s;]+/);
    const ids = pieces.flatMap(piece => known.get(folded(piece)) ?? []);
    return ids.length === pieces.length ? formatIds(ids) : undefined;
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
