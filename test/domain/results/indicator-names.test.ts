import {indicatorKey} from '../../../src/domain/results/indicator';
import {
  formatIndicators,
  indicatorNames,
} from '../../../src/domain/results/indicator-names';

const KNOWN = ['Attendance rate', 'Grade 3 reading, spring', 'Sums; products'];
const isKnown = (key: string) => KNOWN.map(indicatorKey).includes(key);
const names = (text: string) => indicatorNames(text, isKnown);

test('names stand apart by line breaks, semicolons or commas', () => {
  expect(names('A, B; C\r\nD')).toEqual(['A', 'B', 'C', 'D']);
});

test('a name that Results have is taken whole', () => {
  expect(names('grade 3 READING, spring; Attendance rate')).toEqual([
    'grade 3 READING, spring',
    'Attendance rate',
  ]);
});

test('each stands once, and blanks name nothing', () => {
  expect(names(' ; A,, a ;')).toEqual(['A']);
});

test.each([[KNOWN.slice(0, 2)], [KNOWN], [[]]])(
  'what is written of %j is read back',
  chosen => {
    expect(names(formatIndicators(chosen))).toEqual(chosen);
  },
);
