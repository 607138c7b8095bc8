/** What people do to the workbook with keyboard and mouse. */
import type {Actor} from './actor';
import type {Book} from './book';
import type {Edit} from '../wire';
import type {Rect} from '../protocol';
import {checkInside, checkShape} from './range-check';
import {
  checkProtection,
  checkSheetProtection,
  checkSheetRemoval,
} from './protection';
import {clearRange} from './clearing';
import {copyCells, copyTarget, moveCells} from './copying';
import {copySheet, deleteSheet, insertSheet, updateSheet} from './tabs';
import {lengthOf, reshapeSheet} from './structure';
import {Refusal} from './refusal';
import {setFilter} from './filter';
import {setSpan} from './spans';
import {shownText} from './facets';
import {sortRange} from './sort';
import {spanRect} from './operations';
import {typingWriter} from './writing';
import {withParts} from './cells';
import {writeContents} from './facet-writes';

export interface EditOutcome {
  /** For onEdit: what was typed over, the texts only of a single cell. */
  readonly event: {
    readonly rect: Rect;
    readonly value: string | undefined;
    readonly oldValue: string | undefined;
  } | null;
  /** For onChange: a name of its change types. */
  readonly change:
    | 'EDIT'
    | 'INSERT_ROW'
    | 'INSERT_COLUMN'
    | 'REMOVE_ROW'
    | 'REMOVE_COLUMN'
    | 'INSERT_GRID'
    | 'REMOVE_GRID'
    | 'FORMAT'
    | 'OTHER';
  /** A sentence where a protection only warns. */
  readonly warning: string | null;
}

type Does<Name extends Edit['do']> = Extract<Edit, {do: Name}>;

const outcome = (
  change: EditOutcome['change'],
  warning: string | null = null,
): EditOutcome => ({event: null, change, warning});

/** All but undo and redo, which the workbook's history answers. */
export function performEdit(
  book: Book,
  edit: Exclude<Edit, {do: 'undo' | 'redo'}>,
  actor: Actor,
): EditOutcome {
  switch (edit.do) {
    case 'type':
      return type(book, edit, actor);
    case 'clear':
      return clear(book, edit, actor);
    case 'insert':
    case 'delete':
    case 'move':
      return reshape(book, edit, actor);
    case 'resize':
    case 'hide':
      checkSheetProtection(book, edit.sheet, actor);
      setSpan(book, edit);
      return outcome(edit.do === 'resize' ? 'FORMAT' : 'OTHER');
    case 'sort':
      return sort(book, edit, actor);
    case 'filter':
    case 'filterValues':
      return filter(book, edit, actor);
    case 'note': {
      checkInside(book, edit.rect);
      const warning = checkProtection(book, edit.rect, actor);
      book.rewrite(edit.rect, cell => withParts(cell, {note: edit.text}));
      return outcome('OTHER', warning);
    }
    case 'paste':
      return paste(book, edit, actor);
    case 'addSheet':
    case 'renameSheet':
    case 'copySheet':
    case 'moveSheet':
    case 'hideSheet':
    case 'deleteSheet':
      return tab(book, edit, actor);
  }
}

function type(
  book: Book,
  {rect, texts}: Does<'type'>,
  actor: Actor,
): EditOutcome {
  growTo(book, rect, actor);
  checkInside(book, rect);
  checkShape(rect, texts);
  const warning = checkProtection(book, rect, actor);
  const fills = texts.length === 1 && texts[0]?.length === 1;
  const oldValue = eventValue(book, rect);
  writeContents(
    book,
    rect,
    typingWriter(book),
    (row, column) =>
      fills ? texts[0]?.[0] : texts[row - rect.row]?.[column - rect.column],
    true,
  );
  return {
    event: {rect, value: eventValue(book, rect), oldValue},
    change: 'EDIT',
    warning,
  };
}

/** A block that reaches beyond the sheet makes the sheet larger. */
function growTo(book: Book, rect: Rect, actor: Actor): void {
  const sheet = book.sheet(rect.sheet);
  const more = {
    rows: rect.row + rect.rows - 1 - sheet.maxRows,
    columns: rect.column + rect.columns - 1 - sheet.maxColumns,
  };
  for (const axis of ['rows', 'columns'] as const) {
    if (!(more[axis] > 0)) continue;
    checkSheetProtection(book, rect.sheet, actor);
    reshapeSheet(book, {
      sheet: rect.sheet,
      axis,
      kind: 'insert',
      start: lengthOf(sheet, axis) + 1,
      count: more[axis],
      destination: 0,
      inheritBefore: true,
    });
  }
}

/** The text of a single cell as onEdit gives it; undefined of a block or a blank cell. */
function eventValue(book: Book, rect: Rect): string | undefined {
  if (rect.rows * rect.columns !== 1) return undefined;
  const {sheet, row, column} = rect;
  const cell = book.cell(sheet, row, column);
  const value = book.value(sheet, row, column);
  if (!cell || value === null || value === '') return undefined;
  if (typeof value === 'number') return String(value);
  return shownText(book, cell, {sheet, row, column});
}

function clear(book: Book, {rect}: Does<'clear'>, actor: Actor): EditOutcome {
  checkInside(book, rect);
  const oldValue = eventValue(book, rect);
  const warning = clearRange(
    book,
    rect,
    {contents: true, formats: false, notes: false, validations: false},
    actor,
  );
  return {event: {rect, value: undefined, oldValue}, change: 'EDIT', warning};
}

function reshape(
  book: Book,
  edit: Does<'insert'> | Does<'delete'> | Does<'move'>,
  actor: Actor,
): EditOutcome {
  const {sheet, axis, start, count} = edit;
  const warning =
    edit.do === 'insert'
      ? (checkSheetProtection(book, sheet, actor), null)
      : checkProtection(book, spanRect(book, edit), actor);
  reshapeSheet(book, {
    sheet,
    axis,
    kind: edit.do,
    start,
    count,
    destination: edit.do === 'move' ? edit.destination : 0,
    inheritBefore: start > lengthOf(book.sheet(sheet), axis),
  });
  if (edit.do === 'move') return outcome('OTHER', warning);
  const noun = axis === 'rows' ? 'ROW' : 'COLUMN';
  return outcome(
    edit.do === 'insert' ? `INSERT_${noun}` : `REMOVE_${noun}`,
    warning,
  );
}

/** Frozen rows are headers and stay where they are. */
function sort(
  book: Book,
  {rect, column, ascending}: Does<'sort'>,
  actor: Actor,
): EditOutcome {
  checkInside(book, rect);
  const {frozenRows} = book.sheet(rect.sheet);
  const hidden = Math.max(0, Math.min(rect.rows, frozenRows - rect.row + 1));
  const body = {...rect, row: rect.row + hidden, rows: rect.rows - hidden};
  if (body.rows === 0) throw new Refusal("Frozen rows can't be sorted.");
  const warning = checkProtection(book, body, actor);
  sortRange(book, body, [{column, ascending}]);
  return outcome('OTHER', warning);
}

function filter(
  book: Book,
  edit: Does<'filter'> | Does<'filterValues'>,
  actor: Actor,
): EditOutcome {
  checkSheetProtection(book, edit.sheet, actor);
  if (edit.do === 'filter') {
    if (edit.rect) checkInside(book, edit.rect);
    setFilter(book, edit.sheet, edit.rect && {range: edit.rect, criteria: {}});
    return outcome('OTHER');
  }
  const old = book.sheet(edit.sheet).filter;
  if (!old) throw new Refusal('This sheet has no filter.');
  const others = Object.fromEntries(
    Object.entries(old.criteria).filter(
      ([column]) => Number(column) !== edit.column,
    ),
  );
  const criteria =
    edit.hiddenValues.length === 0
      ? others
      : {
          ...others,
          [edit.column]: {
            hiddenValues: edit.hiddenValues,
            criteria: null,
            args: [],
          },
        };
  setFilter(book, edit.sheet, {...old, criteria});
  return outcome('OTHER');
}

function paste(
  book: Book,
  {from, to, move}: Does<'paste'>,
  actor: Actor,
): EditOutcome {
  checkInside(book, from);
  const rect = move
    ? {...from, sheet: to.sheet, row: to.row, column: to.column}
    : copyTarget(from, to);
  growTo(book, rect, actor);
  checkInside(book, rect);
  const warning = checkProtection(book, rect, actor);
  const oldValue = eventValue(book, rect);
  if (move) {
    checkProtection(book, from, actor);
    moveCells(book, from, rect);
  } else copyCells(book, from, rect, 'all');
  return {
    event: {rect, value: eventValue(book, rect), oldValue},
    change: 'EDIT',
    warning,
  };
}

type TabEdit = Extract<Edit, {do: `${string}Sheet`}>;

function tab(book: Book, edit: TabEdit, actor: Actor): EditOutcome {
  if (edit.do === 'addSheet') {
    insertSheet(book, edit.name, null);
    return outcome('INSERT_GRID');
  }
  if (edit.do === 'copySheet') {
    const place = book.sheets.findIndex(({id}) => id === edit.sheet);
    copySheet(book, edit.sheet, null, place + 1);
    return outcome('INSERT_GRID');
  }
  if (edit.do === 'deleteSheet') {
    checkSheetRemoval(book, edit.sheet, actor);
    deleteSheet(book, edit.sheet);
    return outcome('REMOVE_GRID');
  }
  checkSheetProtection(book, edit.sheet, actor);
  if (edit.do === 'renameSheet')
    updateSheet(book, edit.sheet, {name: edit.name});
  else if (edit.do === 'moveSheet')
    updateSheet(book, edit.sheet, {index: edit.index});
  else updateSheet(book, edit.sheet, {hidden: edit.hidden});
  return outcome('OTHER');
}
