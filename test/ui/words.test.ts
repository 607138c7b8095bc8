import {dotted} from '../../src/ui/words/joined';
import {
  dayWords,
  momentWords,
  monthAfter,
  monthTitle,
  whenWords,
} from '../../src/ui/words/date';
import {gradesTitle} from '../../src/ui/words/grade';
import {parseTime, parseWhole, totalWords} from '../../src/ui/words/minutes';
import {
  areaLine,
  gapLine,
  gapWithoutId,
  headline,
} from '../../src/ui/words/month';
import {gapWithoutId as inSpanish} from '../../src/ui/words/es/month';
import {gapWithoutId as inPortuguese} from '../../src/ui/words/pt/month';
import {becomes, summary, where} from '../../src/ui/words/problems';
import {added} from '../../src/ui/words/activity';
import {result} from '../../src/ui/words/set-up';

test('blank parts leave no dot behind', () => {
  expect(dotted('Grade 3', '', 'Math')).toBe('Grade 3 · Math');
});

test.each([
  [['3'], 'Grade 3'],
  [['3', '4'], 'Grades 3 and 4'],
  [['PK'], 'Pre-K'],
  [['K', '1'], 'Kindergarten and Grade 1'],
  [[], 'Grade unclear'],
])('grades %j are "%s"', (grades, words) => {
  expect(gradesTitle(grades)).toBe(words);
});

test('months are said in full, in any time zone', () => {
  expect(monthTitle('2026-10')).toBe('October 2026');
  expect(monthAfter('2026-12', 1)).toBe('2027-01');
  expect(monthAfter('2026-01', -1)).toBe('2025-12');
});

test.each([
  ['Tuesdays', '2026-10-06', null, 'Tuesdays'],
  ['', '2026-10-14', null, 'Oct 14'],
  ['', '2026-10-14', '2026-10-14', 'Oct 14'],
  ['', '2026-10-14', '2026-10-28', 'Oct 14 to Oct 28'],
  ['', null, null, ''],
])('when %j from %s to %s reads "%s"', (when, start, end, words) => {
  expect(whenWords(when, start, end)).toBe(words);
});

test('a day is plain', () => {
  expect(dayWords('2026-03-01')).toBe('Mar 1');
});

test('a change made an hour ago was today, and one before midnight yesterday', () => {
  const now = new Date(2026, 9, 14, 15, 0);
  const at = (day: number, hour: number) =>
    new Date(2026, 9, day, hour, 5).toISOString();
  expect(momentWords(at(14, 14), now)).toMatch(/^today at 2:05/);
  expect(momentWords(at(13, 23), now)).toMatch(/^yesterday at 11:05/);
  expect(momentWords(at(3, 9), now)).toMatch(/^Oct 3 at 9:05/);
});

test.each([
  ['4', '45', '4 × 45 min = 3 h in all'],
  ['', '45', '1 × 45 min = 45 min in all'],
  ['2', '1 h 30', '2 × 1 h 30 = 3 h in all'],
  ['0', '45', '0 × 45 min = 0 min in all'],
  ['4', '', ''],
  ['many', '45', ''],
  ['4', 'long', ''],
])('%s sessions of %s minutes: "%s"', (sessions, minutes, words) => {
  expect(totalWords(sessions, minutes)).toBe(words);
});

test.each([
  ['', null],
  [' 12 ', 12],
  ['0', 0],
  ['-1', undefined],
  ['1.5', undefined],
  ['twelve', undefined],
])('%j typed for a number is %s', (text, n) => {
  expect(parseWhole(text)).toBe(n);
});

test('a length of time may be typed as people say it', () => {
  expect(parseTime('1 h 30')).toBe(90);
  expect(parseTime('')).toBeNull();
  expect(parseTime('soon')).toBeUndefined();
});

test('the headline gives numerator and denominator', () => {
  expect(headline({expected: 48, covered: 31})).toBe(
    '31 of 48 expected cells are covered',
  );
  expect(headline({expected: 0, covered: 0})).toBe(
    'No area is expected of these objectives.',
  );
});

test('an area that nobody expects has no denominator', () => {
  const slice = {expected: 14, covered: 3, minutes: 0};
  expect(areaLine(slice)).toBe('3 of 14 covered');
  expect(areaLine({...slice, expected: 0})).toBe('not expected');
});

test('a gap says whose it is', () => {
  expect(
    gapLine({
      objectiveId: 'OBJ-AAAAAA',
      area: 'familyLiteracy',
      grades: ['3'],
      teacher: 'Ms. Alves',
      priority: 'High',
      emphasis: 'major',
      emptyCells: 4,
      monthsOpen: 2,
      reason: '',
    }),
  ).toBe('Grade 3 · Ms. Alves');
});

test('a saved activity says what it did for the plan', () => {
  expect(added(3, 6)).toBe('Added. It supports 3 objectives. 6 gaps left.');
  expect(added(0, 1)).toBe('Added. It supports no objective yet. 1 gap left.');
  expect(added(1, 0)).toBe('Added. It supports 1 objective. No gaps left.');
});

const PROBLEM = {
  sheet: 'Objectives',
  row: 7,
  column: 'Month',
  value: 'Octember',
  severity: 'problem',
  message: '',
  fix: '',
} as const;

test('a problem is named by its place', () => {
  expect(where(PROBLEM)).toBe('Objectives, row 7, Month');
  expect(where({...PROBLEM, column: null})).toBe('Objectives, row 7');
  expect(where({...PROBLEM, sheet: null, row: null, column: null})).toBe(
    'The whole file',
  );
});

test.each([
  ['word', 'Comfirmed', 'Confirmed', '“Comfirmed” becomes “Confirmed”'],
  ['blanks', ' 3\u00a0', '3', '“␣3␣” becomes “3”'],
  ['blanks', 'In  May', 'In May', '“In␣␣May” becomes “In May”'],
  ['blanks', 'May\u200f\u00ad', 'May', '“May␣␣” becomes “May”'],
  ['link', 'OBJ-GONE', '', '“OBJ-GONE” becomes a blank cell'],
  ['newId', '', 'a new id', 'a blank cell becomes a new id'],
  ['missingColumns', '', 'Partner', 'Adds “Partner”'],
])(
  'what a fix does is seen before it is done: %s',
  (kind, before, after, told) => {
    expect(becomes({id: '', label: '', kind, before, after})).toBe(told);
  },
);

test('problems and notices are counted apart', () => {
  expect(summary([PROBLEM, {...PROBLEM, severity: 'notice'}])).toBe(
    '1 entry not understood and 1 worth a look. What is sound in a row still counts.',
  );
});

test('set-up says what it added and what it mended', () => {
  expect(result(['Grid'], ['Activities'])).toBe(
    'Added Grid. Repaired Activities.',
  );
  expect(result([], [])).toBe('Nothing was missing: all tabs are in order.');
});

test.each([
  ['English', gapWithoutId, /the grid/],
  ['Spanish', inSpanish, /la cuadrícula/],
  ['Portuguese', inPortuguese, /a grade/],
])(
  'in %s only who can show the grid is told that it gives IDs',
  (_, sentence, grid) => {
    expect(sentence(true)).toMatch(grid);
    expect(sentence(false)).not.toMatch(grid);
  },
);
