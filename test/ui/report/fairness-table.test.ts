import {comparisonTable} from '../../../src/ui/report/fairness-table';

const portion = (
  name: string,
  students: number,
  index: number | null,
  flag: 'less' | 'more' | null,
) => ({
  name,
  objectives: 1,
  expected: 6,
  covered: 3,
  parity: {minutes: 60, students, counted: 1, classes: 1, index, flag},
});

/** What the last column says of each. */
function readings(...portions: readonly ReturnType<typeof portion>[]) {
  const compared = {portions, range: null, minutes: 120, students: 50};
  return comparisonTable('By grade', 'Grade', compared, name => name).rows.map(
    row => row.at(-1),
  );
}

test('an index is read in words', () => {
  expect(
    readings(
      portion('3', 20, 1.3, 'more'),
      portion('4', 20, 1, null),
      portion('5', 30, 0.7, 'less'),
    ),
  ).toEqual(['more', 'even', 'less']);
});

test('students without another grade’s to compare with are not said to be missing', () => {
  expect(
    readings(portion('3', 20, null, null), portion('4', 0, null, null)),
  ).toEqual(['nothing to compare with', 'no students entered']);
});
