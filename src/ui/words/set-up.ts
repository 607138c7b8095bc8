/** Words of the Set up screen. */
import {listed} from '../../domain/count';

export const TITLE = 'Set up planner';
export const SCHOOL = 'School name';
export const FIRST_MONTH = 'The school year begins in';
export const GRADES = 'Grades of the school';
export const EXPECTED = 'Areas expected of each grade';
export const EXPECTED_HINT = 'A gap is shown only where an area is ticked.';
export const GRADE = 'Grade';
export const ADDS =
  'This adds the tabs Start here, Objectives, Activities, Activity bank, Partners, Locked dates, Results, Standards, Expected areas, Settings and a hidden Log, where they are missing. Nothing else in this file changes.';
export const SAVE = 'Set up';
export const SAVE_AGAIN = 'Add and repair';
export const MORE_GRADES = 'Add grades';
export const STANDS =
  'What stands in the tabs Settings and Expected areas stays as it is here. To change it, type there.';
export const OPENING = 'Opening…';
export const OPEN_SETTINGS = 'Open Settings';
export const OPEN_EXPECTED = 'Open Expected areas';
export const WORKING = 'Setting up…';
export const NO_GRADES = 'Choose the grades that the school has.';

/** What was added and mended, in one sentence each. */
export function result(
  made: readonly string[],
  repaired: readonly string[],
): string {
  const parts = [
    made.length > 0 ? `Added ${listed(made)}.` : '',
    repaired.length > 0 ? `Repaired ${listed(repaired)}.` : '',
  ].filter(Boolean);
  return parts.join(' ') || 'Nothing was missing: all tabs are in order.';
}

export const standingGrades = (grades: readonly string[]) =>
  `${GRADES}: ${grades.join(', ')}`;

export const tick = (area: string, grade: string) => `${area}, ${grade}`;
