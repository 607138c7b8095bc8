/** The Expected areas tab: what the school asks of each grade. */
import {type ByArea, byArea} from '../domain/area';
import type {Grade} from '../domain/grade';
import type {ExpectedAreas} from '../domain/plan';
import type {Problem} from '../domain/problem';
import {readGrades, readTrueOrFalse} from './meaning';
import {anyHoldsText} from './own-text';
import {type Trouble, taker} from './reading';
import type {KeyOf} from './column';
import {EXPECTED_AREAS} from './schema';
import {type Table, cellAt} from './table';

type Key = KeyOf<typeof EXPECTED_AREAS>;

const KEYS = EXPECTED_AREAS.columns.map(({key}) => key);

/** A grade without a row, or a blank cell, expects the area. */
export function readExpectedAreas(table: Table<Key>): {
  expected: ExpectedAreas;
  problems: readonly Problem[];
} {
  const {take, report, problems} = taker(table);
  const expected = new Map<Grade, ByArea<boolean>>();
  for (const row of table.rows) {
    if (!anyHoldsText(table, row, KEYS)) continue;
    const grades = take(row, 'grade', readGrades(cellAt(table, row, 'grade')));
    const areas = byArea(area => {
      const reading = readTrueOrFalse(cellAt(table, row, area));
      return take(row, area, reading) ?? true;
    });
    for (const grade of grades)
      if (expected.has(grade)) report(row, 'grade', gradeAgain(grade));
      else expected.set(grade, areas);
  }
  return {expected, problems};
}

function gradeAgain(grade: Grade): Trouble {
  return {
    severity: 'problem',
    message: `Grade ${grade} has an earlier row, which is the one that is read.`,
    fix: 'Delete the row that you do not need.',
  };
}
