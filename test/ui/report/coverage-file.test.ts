/** The file of a month's coverage, a cell a row. */
import {byArea} from '../../../src/domain/area';
import {coverageTable} from '../../../src/ui/report/coverage-file';
import {EVERYTHING} from '../../../src/ui/report/filters';
import {heat} from '../../../src/ui/report/heat';
import {activity, month, row} from './month';

const OCTOBER = {
  ...month(
    [row('OBJ-1', {grades: ['3', '4'], standards: ['3.OA.A.1', '3.OA.A.2']})],
    [
      activity(['OBJ-1']),
      activity(['OBJ-1'], {activity: 'Math night', minutes: 30}),
      activity(['OBJ-1'], {area: 'familyLiteracy'}),
    ],
  ),
  expected: {
    '3': byArea(area => area === 'healthWellness'),
    '4': byArea(area => area === 'academicEnrichment'),
  },
};

test('the file says of each cell whether it is expected, how it is covered, and by what', () => {
  const {rows} = coverageTable(OCTOBER, heat(OCTOBER, EVERYTHING, 'objective'));
  expect(rows.map(cells => cells.slice(7))).toEqual([
    ['Academic enrichment', 'Yes', 'Strong', 90, 'Math club; Math night'],
    ['Family literacy', 'No', 'Strong', 60, 'Math club'],
    ['Behavioral supports', 'No', 'Not expected', 0, ''],
    ['Health and wellness', 'Yes', 'None yet', 0, ''],
    ['Family engagement', 'No', 'Not expected', 0, ''],
    ['Early childhood', 'No', 'Not expected', 0, ''],
  ]);
  expect(rows[3]!.slice(0, 7)).toEqual([
    '2026-10',
    '3, 4',
    'Ms. Lopez',
    'Math',
    '3.OA.A.1, 3.OA.A.2',
    'Words of OBJ-1',
    'Normal',
  ]);
});
