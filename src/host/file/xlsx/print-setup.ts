/** How a tab is printed: as its file said, or for the tabs that the planner makes as suits a letter page. */
import type {NamedRange, PageSetup, Sheet, WriteSheet} from 'hucre';
import {orientationOf} from '../../../sheet/made/printing';
import type {PrintSetup, SheetData} from '../../workbook/data';
import {equal} from './equal';
import {finiteOnly} from './finite';
import {quoteSheet} from './a1';

type Parts = Pick<
  WriteSheet,
  'pageSetup' | 'headerFooter' | 'rowBreaks' | 'colBreaks'
>;

/** Rows to repeat and the area to print stand among the names of the file: see `printNames`. */
export function toFilePrint(sheet: SheetData): Parts {
  const {page, ...rest} = (sheet.print ?? madePrint(sheet)) as Print;
  const {printArea, printTitlesRow, printTitlesColumn, ...pageSetup} =
    page ?? {};
  const isNamed =
    printArea !== undefined ||
    printTitlesRow !== undefined ||
    printTitlesColumn !== undefined;
  const isBare = isNamed && Object.keys(pageSetup).length === 0;
  return {...rest, ...(page === undefined || isBare ? {} : {pageSetup})};
}

type Print = Omit<Parts, 'pageSetup'> & {readonly page?: PageSetup};

/** @param file the tab's name in the file */
export function printNames(sheet: SheetData, file: string): NamedRange[] {
  const {page} = (sheet.print ?? madePrint(sheet)) as Print;
  const area = page?.printArea?.split(',') ?? [];
  const titles = [page?.printTitlesColumn, page?.printTitlesRow].filter(
    title => title !== undefined,
  );
  const name = (called: string, ranges: readonly string[]) =>
    ranges.length === 0
      ? []
      : [
          {
            name: called,
            range: ranges
              .map(range => `${quoteSheet(file)}!${range}`)
              .join(','),
            scope: file,
          },
        ];
  return [
    ...name('_xlnm.Print_Area', area),
    ...name('_xlnm.Print_Titles', titles),
  ];
}

/** The margins that every program gives by itself. */
const MARGINS = {
  left: 0.7,
  right: 0.7,
  top: 0.75,
  bottom: 0.75,
  header: 0.3,
  footer: 0.3,
};

/** @returns undefined where the file says nothing of its own */
export function fromFilePrint({
  pageSetup,
  headerFooter,
  rowBreaks = [],
  colBreaks = [],
}: Sheet | WriteSheet): PrintSetup | undefined {
  const {margins: own, ...rest} = pageSetup ?? {};
  const margins = {...MARGINS, ...finiteOnly(own)};
  const page = {
    ...rest,
    ...(equal(margins, MARGINS) ? {} : {margins}),
  };
  // LibreOffice writes out that there is none.
  const lines = Object.fromEntries(
    Object.entries(headerFooter ?? {}).filter(([, line]) => line !== ''),
  );
  const print: PrintSetup = {
    ...(Object.keys(page).length === 0 ? {} : {page}),
    ...(Object.keys(lines).length === 0 ? {} : {headerFooter: lines}),
    ...(rowBreaks.length === 0 ? {} : {rowBreaks}),
    ...(colBreaks.length === 0 ? {} : {colBreaks}),
  };
  return Object.keys(print).length === 0 ? undefined : print;
}

function madePrint({name, frozenRows}: SheetData): Print {
  const orientation = orientationOf(name);
  if (orientation === null) return {};
  return {
    page: {
      paperSize: 'letter',
      orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      ...(frozenRows === 0 ? {} : {printTitlesRow: `$1:$${frozenRows}`}),
    },
  };
}
