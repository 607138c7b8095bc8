/** Two small sheets with something of every kind on the same rows or columns. */
import type {Axis, Rect} from '../../../src/host/protocol';
import {RED_LOOK, SCRIPT} from './sheet-of';
import {Workbook} from '../../../src/host/workbook/workbook';
import {columnName} from '../../../src/host/workbook/rect';
import {emptySheet} from '../../../src/host/workbook/data';

export const SIZE = 12;
const FROZEN = 2;

export interface Edit {
  readonly kind: 'insert' | 'delete' | 'move';
  readonly start: number;
  readonly count: number;
  readonly destination: number;
  readonly inheritBefore: boolean;
}

/** A stretch of rows or columns, two wide across. */
export function block(
  axis: Axis,
  sheet: number,
  from: number,
  to: number,
): Rect {
  const [along, size] = [from, to - from + 1];
  return axis === 'rows'
    ? {sheet, row: along, rows: size, column: 3, columns: 2}
    : {sheet, column: along, columns: size, row: 3, rows: 2};
}

/** The corner of the same, one cell. */
export function cellAt(axis: Axis, sheet: number, index: number): Rect {
  return axis === 'rows'
    ? {sheet, row: index, rows: 1, column: 1, columns: 1}
    : {sheet, column: index, columns: 1, row: 1, rows: 1};
}

export const nameOf = ({row, column, rows, columns}: Rect) => {
  const first = `${columnName(column)}${row}`;
  const last = `${columnName(column + columns - 1)}${row + rows - 1}`;
  return first === last ? first : `${first}:${last}`;
};

/** For each place afterwards, which place it was; null where it is new. */
export function placesAfter({kind, start, count, destination: asked}: Edit) {
  const isInside = asked >= start && asked <= start + count;
  const destination = isInside ? start : asked;
  const places = Array.from({length: SIZE}, (_, at): number | null => at + 1);
  if (kind === 'insert')
    places.splice(start - 1, 0, ...Array<null>(count).fill(null));
  else {
    const taken = places.splice(start - 1, count);
    const goal = destination > start ? destination - count : destination;
    if (kind === 'move') places.splice(goal - 1, 0, ...taken);
  }
  return places;
}

const book = () =>
  Workbook.from({
    ...Workbook.create().toData(),
    sheets: ['One', 'Two'].map((title, id) => ({
      ...emptySheet(id, title),
      maxRows: SIZE,
      maxColumns: SIZE,
    })),
    nextId: 2,
  });

const OPEN = {allowInvalid: true, helpText: null};

/** Two sheets alike, all of whose things stand on the same stretch of the first or of their own. */
export function furnished(axis: Axis, from: number, to: number): Workbook {
  const workbook = book();
  const apply: typeof workbook.apply = (op, argument) =>
    workbook.apply(op, argument, SCRIPT);
  for (const sheet of [0, 1]) {
    const rect = block(axis, sheet, from, to);
    const source = block(axis, 0, from, to);
    const set = (where: Rect, facet: 'values' | 'notes', value: unknown) =>
      apply('range.set', {rect: where, facet, values: [[value]]}, SCRIPT);
    for (let index = 1; index <= SIZE; index++) {
      set(cellAt(axis, sheet, index), 'values', index);
      set(cellAt(axis, sheet, index), 'notes', `note ${index}`);
      const span = {sheet, axis, start: index, count: 1};
      apply('span.set', {...span, size: 30 + index}, SCRIPT);
      if (index % 3 === 0) apply('span.set', {...span, hidden: true}, SCRIPT);
    }
    for (const type of ['ROW', 'COLUMN'] as const)
      apply(
        'metadata.add',
        {
          key: type,
          value: null,
          visibility: 'DOCUMENT',
          location: {type, sheet, index: from},
        },
        SCRIPT,
      );
    apply('names.set', {name: `name${sheet}`, range: rect}, SCRIPT);
    apply('merges.set', {rect, how: 'all'}, SCRIPT);
    const guard = {
      description: '',
      warningOnly: false,
      editors: [],
      domainEdit: false,
      namedRange: null,
    };
    const whole = {sheet, row: 1, column: 1, rows: SIZE, columns: SIZE};
    for (const kind of ['SHEET', 'RANGE'] as const)
      apply(
        'protections.add',
        {
          ...guard,
          kind,
          range: kind === 'SHEET' ? whole : rect,
          unprotected: kind === 'SHEET' ? [rect] : [],
        },
        SCRIPT,
      );
    const colors = {header: '#111111', first: null, second: null, footer: null};
    const banding = {range: rect, ...colors};
    apply('bandings.set', {sheet, bandings: [banding]}, SCRIPT);
    const at = cellAt(axis, sheet, to);
    apply(
      'charts.put',
      {
        id: null,
        sheet,
        type: 'COLUMN',
        ranges: [source],
        position: {row: at.row, column: at.column, offsetX: 5, offsetY: 6},
        options: {},
        headers: 0,
        transpose: false,
      },
      SCRIPT,
    );
    const formula = `=${nameOf(cellAt(axis, 0, from))}>0`;
    apply(
      'rules.set',
      {
        sheet,
        rules: [
          {
            ...RED_LOOK,
            ranges: [rect],
            criteria: 'CUSTOM_FORMULA',
            args: [formula],
          },
        ],
      },
      SCRIPT,
    );
    const list = {criteria: 'VALUE_IN_RANGE', args: [source, true], ...OPEN};
    apply('range.set', {rect, facet: 'validations', values: [[list]]}, SCRIPT);
  }
  const frozen =
    axis === 'rows' ? {frozenRows: FROZEN} : {frozenColumns: FROZEN};
  if (from > FROZEN || to <= FROZEN)
    apply('sheets.update', {sheet: 0, ...frozen}, SCRIPT);
  const reads = `=SUM(One!${nameOf(block(axis, 0, from, to))})`;
  const corner = {sheet: 1, row: SIZE, column: SIZE, rows: 1, columns: 1};
  apply(
    'range.set',
    {rect: corner, facet: 'formulas', values: [[reads]]},
    SCRIPT,
  );
  return workbook;
}
