/** Where text wraps where nobody can measure it: the counts are those of a browser with Arial, 10 points. */
import {textWidth, wrappedLines} from '../../../src/host/workbook/text-width';

const AREA = 128 - 7;

test.each([
  ['', 1],
  ['○ empty', 1],
  ['● strong · 600 min', 1],
  [
    '• Calm start circle · Calm Harbor Counseling · Mondays, 8:30–8:45 am · Confirmed',
    5,
  ],
  [
    '• Count, stretch, breathe · Elmgrove Health Center · Tuesdays, 9:00–9:20 am · Planned',
    5,
  ],
  [
    '• Family math night · Casa Adelante · Thu, Nov 19, 5:30–6:45 pm · Planned',
    4,
  ],
  [
    '• Numbers in picture books · Harbor Branch Library · Tuesdays, 4:00–4:45 pm · Planned',
    5,
  ],
])('%j is %d lines of an area', (text, lines) => {
  expect(wrappedLines(text, AREA, {})).toBe(lines);
});

test('a word longer than a line is broken', () => {
  expect(wrappedLines('m'.repeat(40), 100, {})).toBe(5);
});

test('bold and larger letters are wider', () => {
  const usual = textWidth('Objective', {});
  expect(textWidth('Objective', {bold: true})).toBeGreaterThan(usual);
  expect(textWidth('Objective', {size: 20})).toBeCloseTo(2 * usual);
});
