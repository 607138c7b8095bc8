/** The month's grid as rows of a file: an objective a row, the activities of an area in one cell. */
import type {GridView} from '../../contract/month';
import {AREAS} from '../../domain/area';
import type {CsvCell} from '../../domain/csv';
import {AREA_TITLES} from '../words/area';
import {PRIORITIES} from '../words/choices';
import {dotted} from '../words/joined';
import * as words from '../words/outputs';

type Row = GridView['rows'][number];

export function gridRows(
  rows: readonly Row[],
): readonly (readonly CsvCell[])[] {
  return [
    [
      words.GRADE,
      words.TEACHER,
      words.SUBJECT,
      words.STANDARDS,
      words.OBJECTIVE,
      words.PRIORITY,
      ...AREAS.map(area => AREA_TITLES[area]),
      words.COVERED,
    ],
    ...rows.map(row => [
      row.grades.join(', '),
      row.teacher,
      row.subject,
      row.standards.join(', '),
      row.objective,
      PRIORITIES[row.priority as keyof typeof PRIORITIES],
      ...AREAS.map(area =>
        row.cells[area].activities
          .map(({activity, when, partner}) => dotted(activity, when, partner))
          .join('\n'),
      ),
      words.covered(row.covered, row.expected),
    ]),
  ];
}
