/** A school's file in a locale and a time zone, and the ways in which text comes into it and goes out. */
import Papa from 'papaparse';
import {byArea} from '../../src/domain/area';
import {csvText} from '../../src/domain/csv';
import type {TableName} from '../../src/domain/table-name';
import {parseTsv} from '../../src/host/page/tsv';
import type {Rect} from '../../src/host/protocol';
import type {Schema} from '../../src/sheet/column';
import {TABLES} from '../../src/sheet/schema';
import {Workbook} from '../../src/host/workbook/workbook';
import {Shipped, copied} from '../addon/shipped';

export const LOCALES = ['en_US', 'pt_BR', 'es_MX', 'de_DE'] as const;

/** The second has no summer time; the third is ahead of UTC. */
export const ZONES = [
  'America/New_York',
  'Pacific/Honolulu',
  'Europe/Berlin',
] as const;

export const EVERYWHERE = LOCALES.flatMap(locale =>
  ZONES.map(timeZone => ({locale, timeZone})),
);

const SCRIPT = {
  key: 'ana',
  name: 'Ana',
  isOwner: true,
  kind: 'script',
} as const;
const PERSON = {...SCRIPT, kind: 'person'} as const;

const planner = copied(() => {
  const school = new Shipped();
  school.run('setUpPlanner', {
    schoolName: 'Hope School',
    firstMonth: '2026-08',
    grades: ['3'],
    expected: {'3': byArea(() => true)},
  });
  return {school};
});

/** In a year in which every date of the corpus is meant that has none. */
function planned(locale: string, timeZone: string): Workbook {
  const data = planner().school.workbook.toData();
  const noon = () => Date.UTC(2026, 9, 15, 16);
  return Workbook.from({...data, locale, timeZone}, noon);
}

export class CorpusSchool {
  readonly school: Shipped;

  constructor(
    locale = 'en_US',
    timeZone = 'America/New_York',
    workbook = planned(locale, timeZone),
  ) {
    this.school = new Shipped([], workbook);
  }

  /** The same school in another workbook. */
  withWorkbook(workbook: Workbook): CorpusSchool {
    return new CorpusSchool('', '', workbook);
  }

  /** Takes the plain-text format away, as in a column that the school made itself. */
  makeAutomatic(tab: string, header: string): void {
    const {maxRows} = this.school.workbook
      .apply('sheets.list', null, SCRIPT)
      .find(({name}) => name === tab)!;
    const rect = this.column(tab, header, 2, maxRows - 1);
    const values = Array.from({length: rect.rows}, () => ['']);
    this.school.workbook.apply(
      'range.set',
      {rect, facet: 'numberFormats', values},
      SCRIPT,
    );
  }

  /** A person types one text a row, from row 2 on. */
  type(tab: string, header: string, texts: readonly string[]): void {
    texts.forEach((text, index) =>
      this.school.workbook.edit(
        {
          do: 'type',
          rect: this.column(tab, header, 2 + index, 1),
          texts: [[text]],
        },
        PERSON,
      ),
    );
  }

  /** A person pastes what another program put on the clipboard. */
  paste(tab: string, header: string, clipboard: string): void {
    const texts = parseTsv(clipboard);
    const rect = this.column(tab, header, 2, texts.length);
    this.school.workbook.edit({do: 'type', rect, texts}, PERSON);
  }

  /** What cells hold, from row 2 on: dates as instants in ISO form. */
  values(tab: string, header: string, count: number): unknown[] {
    const rect = this.column(tab, header, 2, count);
    const found = this.school.workbook.apply(
      'range.get',
      {rect, facet: 'values'},
      SCRIPT,
    ) as (string | number | boolean | {date: number})[][];
    return found
      .flat()
      .map(value =>
        typeof value === 'object' && 'date' in value
          ? new Date(value.date).toISOString()
          : value,
      );
  }

  shown(tab: string, header: string, count: number): string[] {
    const rect = this.column(tab, header, 2, count);
    return this.school.workbook
      .apply('range.get', {rect, facet: 'displayValues'}, SCRIPT)
      .flat() as string[];
  }

  formulas(tab: string): string[] {
    const {row, column} = this.school.workbook.apply(
      'sheets.last',
      {sheet: this.school.sheet(tab)},
      SCRIPT,
    );
    const rect = this.school.rect(tab, 1, 1, row, column);
    return this.school.workbook
      .apply('range.get', {rect, facet: 'formulas'}, SCRIPT)
      .flat()
      .filter(formula => formula !== '') as string[];
  }

  /** The columns of a tab as the file that people save of it has them, before any program reads it. */
  exported(table: TableName): {readonly [header: string]: string[]} {
    const {rows} = this.school.run('loadTable', {table});
    const [headers = [], ...lines] = rows;
    return Object.fromEntries(
      headers.map((header, at) => [
        header,
        lines.map(row => csvText([[row[at] ?? '']]).slice(1, -2)),
      ]),
    );
  }

  private column(tab: string, header: string, row: number, rows: number): Rect {
    const schema: Schema = TABLES.find(each => each.tab === tab)!;
    const index = schema.columns.findIndex(each => each.header === header);
    return this.school.rect(tab, row, index + 1, rows, 1);
  }
}

/** How other programs write a column to the clipboard: in quotes where it holds a tab, a line break or a quote at its start. */
export const clipboardOf = (texts: readonly string[]): string =>
  Papa.unparse(
    texts.map(text => [text]),
    {delimiter: '\t', newline: '\n', quotes: true},
  );
