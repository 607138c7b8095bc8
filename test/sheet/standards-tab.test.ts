/** Rows of the Standards tab as the catalogue takes them, and what is told of the others. */
import {STANDARDS} from '../../src/sheet/reference-tabs';
import {readStandards} from '../../src/sheet/standards-tab';
import {readTable} from '../../src/sheet/table';
import type {Cell} from '../../src/domain/cell';

const HEADERS = STANDARDS.columns.map(({header}) => header);

const read = (...rows: readonly (readonly Cell[])[]) =>
  readStandards(
    readTable<(typeof STANDARDS.columns)[number]['key']>(STANDARDS, [
      HEADERS,
      ...rows,
    ]),
  );

test('a row is a standard of its framework; one without a framework is the school’s own', () => {
  expect(
    read(
      ['A.1', 'Share', 'K-2', 'Math', 'A', 'guid-1', 'Ocean'],
      [' A.2 ', '', '', '', '', '', ''],
    ),
  ).toEqual({
    standards: [
      {
        code: 'A.1',
        text: 'Share',
        grades: ['K', '1', '2'],
        subject: 'Math',
        parent: 'A',
        framework: 'Ocean',
      },
      {
        code: 'A.2',
        text: '',
        grades: [],
        subject: '',
        parent: '',
        framework: 'Own standards',
      },
    ],
    problems: [],
  });
});

test('blank rows, and boxes that nobody ticked, are nothing', () => {
  expect(
    read(['', '', '', '', '', '', ''], [false, '', '', '', '', '', '']),
  ).toEqual({standards: [], problems: []});
});

test('what can’t be read is told at its cell', () => {
  const {standards, problems} = read(
    ['', 'Words without a code', '3', '', '', '', 'Ocean'],
    ['A.1', '', '3', '', '', '', 'Ocean'],
    ['a.1', '', '3', '', '', '', 'OCEAN'],
    ['A.1', '', '3', '', '', '', 'Other'],
    ['A.2', '', 'soon', '', '', '', 'Ocean'],
    [{year: 2026, month: 3, day: 5}, '', '', '', '', '', 'Ocean'],
    ['A.3', '#REF!', '', '', '', '', 'Ocean'],
  );
  expect(standards.map(({code, framework}) => `${framework} ${code}`)).toEqual([
    'Ocean A.1',
    'Other A.1',
    'Ocean A.2',
    'Ocean A.3',
  ]);
  expect(
    problems.map(({row, column, message}) => `${row} ${column}: ${message}`),
  ).toEqual([
    '2 Code: This standard has no code, so no objective can name it.',
    '4 Code: "a.1" stands in row 3 too, which is the one that is read.',
    '6 Grade: "soon" is not a grade that we can read.',
    '7 Code: The code became a date, 2026-03-05, so it is not read.',
    '8 Text: The cell shows "#REF!" instead of a value, so it is read as blank.',
  ]);
});
