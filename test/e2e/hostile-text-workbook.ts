/** The sample school, with hostile text in every field of every tab that holds words. */
import {join} from 'node:path';
import {ROOT} from '../../src/host/built';
import {loadProject} from '../../src/host/execution/project';
import {Store} from '../../src/host/file/store';
import {newWorkbook} from '../../src/host/new-workbook';
import type {CellData, Row, SheetData} from '../../src/host/workbook/data';
import {HOSTILE_TEXTS} from './hostile-texts';

/** A tab of somebody's own, with what only the sheet itself shows. */
export const OWN_TAB = '<img src=x onerror=pwned(90)>';

/** By tab: the columns whose words nothing is read out of. */
const WORDS: {readonly [tab: string]: readonly string[]} = {
  Objectives: [
    'Teacher',
    'Subject',
    'Objective',
    'For families (English)',
    'For families (Spanish)',
    'For families (Portuguese)',
    'Notes',
  ],
  Activities: [
    'Activity',
    'Why it supports',
    'Partner',
    'Lead',
    'When',
    'Indicators',
    'Notes',
  ],
  'Activity bank': [
    'Activity',
    'Description',
    'Materials',
    'What families do',
    'Partner',
    'Why it supports',
  ],
  Partners: ['Partner', 'Role', 'Contact'],
  Results: ['Result', 'Site result', 'Indicator', 'Source', 'Unit'],
};

/** Writes the file. */
export async function writeHostileWorkbook(file: string): Promise<void> {
  const project = loadProject(join(ROOT, 'build'));
  const data = newWorkbook(file, project);
  const month = String(
    data.sheets.find(({name}) => name === 'Grid')!.rows[1]![0]!.value,
  );
  const sheets = data.sheets.map(sheet =>
    withOddRows(withWords(sheet, month), month),
  );
  const store = await Store.create(file, {
    ...data,
    name: HOSTILE_TEXTS[2]!,
    sheets: [ownTab(sheets.at(-1)!, data.nextId), ...sheets],
    nextId: data.nextId + 1,
  });
  await store.close();
}

/** The nth row of the month has the nth text, and another in each column. */
function withWords(sheet: SheetData, month: string): SheetData {
  const columns = columnsOf(sheet, WORDS[sheet.name] ?? []);
  const monthly = columnsOf(sheet, ['Month'])[0];
  let count = 0;
  const rows = sheet.rows.map((row, index) => {
    const isHeld = row?.some(cell => cell?.value !== undefined) ?? false;
    if (index === 0 || !row || !isHeld || columns.length === 0) return row;
    if (monthly !== undefined && row[monthly]?.value !== month) return row;
    const at = count++;
    return columns.reduce(
      (cells, column, which) =>
        withText(cells, column, textAt(at + which * 11)),
      row,
    );
  });
  return {...sheet, rows};
}

/** Rows below the last, with a text in what is read: codes, dates, settings, and what a person would look at. */
function withOddRows(sheet: SheetData, month: string): SheetData {
  const odd = ODD[sheet.name];
  if (odd === undefined) return sheet;
  const headers = (sheet.rows[0] ?? []).map(cell => String(cell?.value ?? ''));
  const below = sheet.rows.findLastIndex(row =>
    row?.some(cell => cell?.value !== undefined),
  );
  const rows = [...sheet.rows];
  HOSTILE_TEXTS.forEach((text, at) => {
    const values = odd(text, month, at);
    rows[below + 1 + at] = headers.map((header): CellData | null => {
      const value = values[header];
      return value === undefined ? null : {value, format: '@'};
    });
  });
  return {...sheet, rows, maxRows: Math.max(sheet.maxRows, rows.length)};
}

const ODD: {
  readonly [tab: string]: (
    text: string,
    month: string,
    at: number,
  ) => {readonly [header: string]: string};
} = {
  Objectives: (text, month, at) => ({
    Month: at % 2 ? text : month,
    Grade: at % 2 ? '3' : text,
    Standards: text,
    Priority: text,
  }),
  Activities: (text, month, at) => ({
    Month: at % 2 ? text : month,
    Area: text,
    Activity: 'Odd one',
    'Objective IDs': text,
    Alignment: text,
    'Start date': text,
    Sessions: text,
    Status: text,
  }),
  'Activity bank': text => ({Area: text, Activity: text, Grades: text}),
  Partners: text => ({Partner: `${text} `, Areas: text, 'Hours a month': text}),
  'Locked dates': (text, month, at) => ({
    'Start date': at % 2 ? text : `${month}-11`,
    What: text,
    'Locked by': text,
  }),
  Standards: (text, _, at) => ({
    Code: `EV.${at + 1}`,
    Text: text,
    Grade: '3',
    Subject: text,
    Framework: at % 2 ? text : 'Evil',
  }),
  'Expected areas': text => ({Grade: text, 'Family literacy': text}),
  Settings: text => ({Setting: text, Value: text}),
  Log: (text, _, at) => ({
    When: new Date(Date.UTC(2026, 0, 1, 0, at)).toISOString(),
    Who: text,
    What: text,
    Operation: `evil-${at}`,
    Table: text,
    ID: text,
  }),
};

function ownTab(like: SheetData, id: number): SheetData {
  const half = Math.ceil(HOSTILE_TEXTS.length / 2);
  const rows = Array.from({length: half}, (_, at): Row =>
    [textAt(at), textAt(at + half)].map((value, column) => ({
      value,
      format: '@',
      note: textAt(at + 5),
      ...(column === 0
        ? {runs: [{start: 0, end: 4, url: 'javascript:pwned(91)'}]}
        : {}),
    })),
  );
  const rect = {sheet: id, row: 1, column: 1, rows: half, columns: 2};
  return {
    ...like,
    id,
    name: OWN_TAB,
    hidden: false,
    rows,
    validations: [
      {
        ranges: [{...rect, column: 4, columns: 1}],
        rule: {
          criteria: 'VALUE_IN_LIST',
          args: [[...HOSTILE_TEXTS], true],
          allowInvalid: true,
          helpText: HOSTILE_TEXTS[3]!,
        },
      },
    ],
    filter: {range: rect, criteria: {}},
    protections: [],
    charts: [
      {
        id: id + 1,
        sheet: id,
        type: 'COLUMN',
        ranges: [rect],
        position: {row: 2, column: 6, offsetX: 0, offsetY: 0},
        options: {title: HOSTILE_TEXTS[5]},
        headers: 1,
        transpose: false,
      },
    ],
  };
}

const textAt = (index: number) => HOSTILE_TEXTS[index % HOSTILE_TEXTS.length]!;

const columnsOf = ({rows}: SheetData, headers: readonly string[]) =>
  headers.flatMap(header => {
    const at = rows[0]?.findIndex(cell => cell?.value === header) ?? -1;
    return at < 0 ? [] : [at];
  });

const withText = (row: Row, column: number, value: string): Row =>
  row.map((cell, at) => (at === column ? {...cell, value, format: '@'} : cell));
