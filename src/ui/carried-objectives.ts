/** A teacher's objectives of last month, as she may carry them into this one. */
import type {MonthView} from '../contract/month';
import type {ObjectiveRow} from '../contract/rows';
import {AREAS} from '../domain/area';
import {isSameName, objectiveRow, objectivesOf} from './lookup';

export interface Carried {
  readonly row: ObjectiveRow;
  /** Whether some activity that counts supported it. */
  readonly isSupported: boolean;
  /** Whether it stands in this month too. */
  readonly isThere: boolean;
}

/** In sheet order. */
export function carriedObjectives(
  before: MonthView,
  now: MonthView,
  teacher: string,
): readonly Carried[] {
  const there = objectivesOf(now, teacher);
  return objectivesOf(before, teacher).map(row => ({
    row,
    isSupported: isSupported(before, row.id),
    isThere: there.some(
      one =>
        isSameName(one.standards, row.standards) &&
        isSameName(one.objective, row.objective),
    ),
  }));
}

/** What is worth carrying over: still open, and not here yet. */
export function isDue({isSupported, isThere}: Carried): boolean {
  return !isSupported && !isThere;
}

function isSupported(view: MonthView, id: string): boolean {
  const cells = objectiveRow(view, id)?.cells;
  return AREAS.some(area => {
    const state = cells?.[area].state;
    return state === 'thin' || state === 'strong';
  });
}
