import {csvText} from '../../../src/domain/csv';
import {csvRows, textLines} from '../../../src/ui/report/table';
import {percent} from '../../../src/domain/percent';

const TABLE = {
  title: 'By grade',
  columns: ['Name', 'Expected', 'Coverage', 'Note'],
  rows: [
    ['Grade 3', 300, {part: 299, whole: 300}, '=cmd()'],
    ['Grade 4', 0, {part: 0, whole: 0}, null],
  ],
} as const;

test('a table is copied a line a row, each figure with its name', () => {
  expect(textLines(TABLE)).toEqual([
    'By grade',
    'Grade 3: Expected 300, Coverage 99 %, Note =cmd()',
    'Grade 4: Expected 0, Coverage n/a, Note –',
  ]);
});

test('as CSV, a share is a number, nothing is a blank, and no text is a formula', () => {
  expect(csvText(csvRows(TABLE))).toBe(
    "\ufeffName,Expected,Coverage,Note\r\nGrade 3,300,99,'=cmd()\r\nGrade 4,0,,\r\n",
  );
});

test.each([
  [41, 50, 82],
  [1, 300, 1],
  [299, 300, 99],
  [0, 5, 0],
  [5, 5, 100],
  [13, 12, 108],
  [0, 0, null],
])('%p of %p is %p percent', (part, whole, expected) => {
  expect(percent(part, whole)).toBe(expected);
});
