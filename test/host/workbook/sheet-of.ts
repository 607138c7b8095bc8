/** A small workbook to try things on, and short words for doing so. */
import {
  type Actor,
  type EditOutcome,
  Workbook,
} from '../../../src/host/workbook/workbook';
import type {Edit} from '../../../src/host/wire';
import type {Facet, Facets, Rect} from '../../../src/host/protocol';
import {columnNumber} from '../../../src/host/workbook/rect';

export const OWNER: Actor = {
  key: 'owner',
  name: 'Olive',
  isOwner: true,
  kind: 'person',
};
export const TEACHER: Actor = {
  key: 'teacher',
  name: 'Tess',
  isOwner: false,
  kind: 'person',
};
export const SCRIPT: Actor = {...OWNER, kind: 'script'};

/** 2026-10-15 12:00 in New York. */
export const NOON = Date.UTC(2026, 9, 15, 16);

/** What a conditional format does to cells that only become red. */
export const RED_LOOK = {
  background: '#ff0000',
  fontColor: null,
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
  gradient: null,
};

/** `B2` or `A1:C3` of a sheet, the first one unless said. */
export function at(a1: string, sheet = 0): Rect {
  const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(a1);
  if (!match) throw new Error(`${a1} is no range`);
  const [, column = '', row = '', lastColumn = column, lastRow = row] = match;
  return {
    sheet,
    row: Number(row),
    column: columnNumber(column),
    rows: Number(lastRow) - Number(row) + 1,
    columns: columnNumber(lastColumn) - columnNumber(column) + 1,
  };
}

export class Trial {
  readonly workbook: Workbook;

  constructor(locale = 'en_US') {
    this.workbook = Workbook.create({locale}, () => NOON);
  }

  /** As a script does. */
  set(a1: string, values: unknown, facet: Facet = 'values', sheet = 0): this {
    const rows = Array.isArray(values) ? values : [[values]];
    this.workbook.apply(
      'range.set',
      {rect: at(a1, sheet), facet, values: rows},
      SCRIPT,
    );
    return this;
  }

  get<Name extends Facet>(
    a1: string,
    facet: Name,
    sheet = 0,
  ): Facets[Name][][] {
    return this.workbook.apply(
      'range.get',
      {rect: at(a1, sheet), facet},
      SCRIPT,
    ) as Facets[Name][][];
  }

  value(a1: string, sheet = 0): unknown {
    return this.get(a1, 'values', sheet)[0]?.[0];
  }

  shown(a1: string, sheet = 0): string | undefined {
    return this.get(a1, 'displayValues', sheet)[0]?.[0];
  }

  formula(a1: string, sheet = 0): string | undefined {
    return this.get(a1, 'formulas', sheet)[0]?.[0];
  }

  type(a1: string, text: string, actor: Actor = OWNER): EditOutcome {
    return this.edit({do: 'type', rect: at(a1), texts: [[text]]}, actor);
  }

  edit(edit: Edit, actor: Actor = OWNER): EditOutcome {
    return this.workbook.edit(edit, actor);
  }
}
