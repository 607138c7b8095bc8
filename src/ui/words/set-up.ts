/** Words of the Set up screen. */
import {listed} from './count';

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
export const SAVE_AGAIN = 'Save and repair';
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
  return parts.join(' ') || 'Saved. All tabs were there already.';
}

export const tick = (area: string, grade: string) => `${area}, ${grade}`;
