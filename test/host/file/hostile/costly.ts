/** Files that no check refuses, made to cost their reader as much as can be: limits of time and memory end some of them. */
import {rows, zip, parts} from '../zip';
import {withSheet} from './sound';

const CELL = rows('<c r="A1"><v>1</v></c>');

const many = (count: number, piece: (index: number) => string): string =>
  Array.from({length: count}, (_, index) => piece(index)).join('');

/** The last rectangle that is let in, with nothing in it. */
const CORNERS =
  '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="I1048576"><v>1</v></c></row></sheetData>';

export const COSTLY: readonly (readonly [what: string, file: () => Buffer])[] =
  [
    [
      'thousands of widths for all columns',
      () =>
        withSheet(
          `<cols>${many(30_000, n => `<col min="1" max="16384" width="${n}"/>`)}</cols><sheetData/>`,
        ),
    ],
    [
      'a million rows of a height each',
      () =>
        withSheet(
          `<sheetData>${many(1_000_000, n => `<row r="${n + 1}" ht="20" customHeight="1"/>`)}</sheetData>`,
        ),
    ],
    ['two cells as far apart as may be', () => withSheet(CORNERS)],
    [
      'a hundred thousand colour rules',
      () =>
        withSheet(
          `${CELL}${many(100_000, n => `<conditionalFormatting sqref="A1:A9"><cfRule type="cellIs" priority="${n}" operator="equal"><formula>${n}</formula></cfRule></conditionalFormatting>`)}`,
        ),
    ],
    [
      'a rule on three hundred thousand ranges',
      () =>
        withSheet(
          `${CELL}<dataValidations><dataValidation type="list" sqref="${many(300_000, n => `A${n + 1} `).trim()}"><formula1>"a"</formula1></dataValidation></dataValidations>`,
        ),
    ],
    [
      'a colour rule that reads all rows for each cell',
      () =>
        withSheet(
          `<sheetData>${many(5000, n => `<row r="${n + 1}"><c r="A${n + 1}"><v>${n}</v></c></row>`)}</sheetData><conditionalFormatting sqref="A1:ZZ5000"><cfRule type="expression" priority="1"><formula>COUNTIF($A$1:$A$5000,A1)&gt;1</formula></cfRule></conditionalFormatting>`,
        ),
    ],
    [
      'half a million attributes',
      () => withSheet(`<a ${many(500_000, n => `a${n}="${n}" `)}/>${CELL}`),
    ],
    [
      'four hundred thousand texts that no cell has',
      () =>
        zip(
          parts({
            sheet: CELL,
            strings: many(400_000, n => `<si><t>text ${n}</t></si>`),
          }),
        ),
    ],
    [
      'three hundred thousand days without a day',
      () =>
        withSheet(
          `<sheetData>${many(30_000, n => `<row r="${n + 1}">${'<c t="d"/>'.repeat(10)}</row>`)}</sheetData>`,
        ),
    ],
  ];
