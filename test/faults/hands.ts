/** What people do to a spreadsheet by hand, before a run or after it. */
import type {WorkbookData} from '../../src/host/workbook/data';
import {Stage} from './stage';

const TYPIST = {
  key: 'ana',
  name: 'Ana',
  isOwner: true,
  kind: 'person',
} as const;

/** Rows that a tab keeps, and those left blank below. */
const MOST_ROWS = 8;
const SPARE_ROWS = 6;

export class Hands {
  readonly stage: Stage;

  constructor(data: WorkbookData) {
    this.stage = new Stage(data);
  }

  get data(): WorkbookData {
    return this.stage.workbook.toData();
  }

  /** Lets the planner do something. @throws Error where it refuses */
  ask(functionName: string, argument: object): this {
    this.stage.done({functionName, args: [argument]});
    return this;
  }

  /** Types below a header, without the trigger that answers it; a header that is not there is added. */
  type(tab: string, row: number, header: string, text: string): this {
    const [headers = []] = this.texts(tab);
    const index = headers.indexOf(header);
    if (index < 0) this.typeAt(tab, 1, headers.length + 1, header);
    const column = (index < 0 ? headers.length : index) + 1;
    return this.typeAt(tab, row, column, text);
  }

  typeAt(tab: string, row: number, column: number, text: string): this {
    const sheet = this.sheet(tab);
    const rect = {sheet, row, column, rows: 1, columns: 1};
    this.stage.workbook.edit({do: 'type', rect, texts: [[text]]}, TYPIST);
    return this;
  }

  rename(tab: string, name: string): void {
    const sheet = this.sheet(tab);
    this.stage.workbook.edit({do: 'renameSheet', sheet, name}, TYPIST);
  }

  deleteColumn(tab: string, header: string): void {
    const start = this.texts(tab)[0]!.indexOf(header) + 1;
    const sheet = this.sheet(tab);
    this.stage.workbook.edit(
      {do: 'delete', axis: 'columns', sheet, start, count: 1},
      TYPIST,
    );
  }

  deleteRows(tab: string, start: number, count: number): void {
    const sheet = this.sheet(tab);
    this.stage.workbook.edit(
      {do: 'delete', axis: 'rows', sheet, start, count},
      TYPIST,
    );
  }

  /** As people see it. */
  texts(tab: string): string[][] {
    const sheet = this.sheet(tab);
    const {workbook} = this.stage;
    const {row, column} = workbook.apply('sheets.last', {sheet}, TYPIST);
    const rect = {sheet, row: 1, column: 1, rows: row, columns: column};
    return workbook.apply(
      'range.get',
      {rect, facet: 'displayValues'},
      TYPIST,
    ) as string[][];
  }

  sheet(tab: string): number {
    return this.stage.workbook
      .apply('sheets.list', null, TYPIST)
      .find(({name}) => name === tab)!.id;
  }

  /** Takes the blank rows below the last one away. */
  fill(tab: string): this {
    return this.shorten(tab, 0);
  }

  /** Reading a thousand blank rows takes longest of all. */
  shortenAll(): this {
    const sheets = this.stage.workbook.apply('sheets.list', null, TYPIST);
    for (const {name} of sheets) this.shorten(name, SPARE_ROWS, MOST_ROWS);
    return this;
  }

  private shorten(tab: string, spare: number, most = Infinity): this {
    const {workbook} = this.stage;
    const sheet = this.sheet(tab);
    const {row} = workbook.apply('sheets.last', {sheet}, TYPIST);
    const start = Math.min(Math.max(row, 1), most) + spare + 1;
    const {maxRows} = workbook
      .apply('sheets.list', null, TYPIST)
      .find(({id}) => id === sheet)!;
    if (maxRows >= start) this.deleteRows(tab, start, maxRows - start + 1);
    return this;
  }
}

/** Of a spreadsheet, with something done to it. */
export function after(
  data: WorkbookData,
  act: (hands: Hands) => void,
): WorkbookData {
  const hands = new Hands(data);
  act(hands);
  return hands.data;
}
