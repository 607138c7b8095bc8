/** What scripts ask of the workbook, by name. */
import type {Actor} from './actor';
import type {Axis, Rect, WorkbookOps} from '../protocol';
import type {Book} from './book';
import {
  addMetadata,
  findMetadata,
  removeMetadata,
  updateMetadata,
} from './metadata';
import {
  canEdit,
  checkProtection,
  checkSheetProtection,
  checkSheetRemoval,
} from './protection';
import {checkInside} from './range-check';
import {clearRange} from './clearing';
import {copyCells, copyTarget, moveCells} from './copying';
import {copySheet, deleteSheet, infoOf, insertSheet, updateSheet} from './tabs';
import {fitSpan, setSpan, spanOf} from './spans';
import {hasContent} from './cells';
import {reshapeSheet} from './structure';
import {mergesIn, setMerges} from './merges';
import {readFacet} from './facets';
import {Refusal} from './refusal';
import {addProtection, replaceProtection} from './protecting';
import {putChart, removeChart, setBandings} from './overlays';
import {setBorders} from './borders';
import {setFilter} from './filter';
import {setName} from './names';
import {sortRange} from './sort';
import {writeFacet} from './facet-writes';
import {zone} from './zone';

export type Operations = {
  readonly [Op in keyof WorkbookOps]: (
    book: Book,
    argument: WorkbookOps[Op]['in'],
    actor: Actor,
  ) => WorkbookOps[Op]['out'];
};

/** The whole rows or columns of a span. */
export function spanRect(
  book: Book,
  span: {sheet: number; axis: Axis; start: number; count: number},
): Rect {
  const {sheet, axis, start, count} = span;
  const {maxRows, maxColumns} = book.sheet(sheet);
  return axis === 'rows'
    ? {sheet, row: start, rows: count, column: 1, columns: maxColumns}
    : {sheet, column: start, columns: count, row: 1, rows: maxRows};
}

function guard(book: Book, rect: Rect, actor: Actor): void {
  checkInside(book, rect);
  checkProtection(book, rect, actor);
}

function lastContent(book: Book, id: number): {row: number; column: number} {
  const {rows} = book.sheet(id);
  let row = 0;
  let column = 0;
  rows.forEach((cells, index) => {
    if (!cells) return;
    for (let at = cells.length - 1; at >= 0; at--) {
      if (!hasContent(cells[at] ?? null)) continue;
      row = index + 1;
      column = Math.max(column, at + 1);
      break;
    }
  });
  return {row, column};
}

function setSpreadsheet(
  book: Book,
  {name, locale, timeZone}: WorkbookOps['spreadsheet.set']['in'],
): null {
  if (timeZone !== undefined) {
    try {
      zone(timeZone);
    } catch {
      throw new Refusal(`Invalid argument: ${timeZone}`);
    }
    book.timeZone = timeZone;
  }
  if (name !== undefined) book.name = name;
  if (locale !== undefined) book.localeName = locale;
  for (const sheet of book.sheets) book.touch(sheet);
  book.touchTabs();
  return null;
}

export const OPERATIONS: Operations = {
  'spreadsheet.get': book => ({
    id: book.id,
    name: book.name,
    locale: book.localeName,
    timeZone: book.timeZone,
    url: `https://docs.google.com/spreadsheets/d/${book.id}/edit`,
  }),
  'spreadsheet.set': setSpreadsheet,
  'sheets.list': book => book.sheets.map(infoOf),
  'sheets.insert': (book, {name, index}) =>
    infoOf(insertSheet(book, name, index)),
  'sheets.copy': (book, {sheet, name}) => infoOf(copySheet(book, sheet, name)),
  'sheets.delete': (book, {sheet}, actor) => {
    checkSheetRemoval(book, sheet, actor);
    deleteSheet(book, sheet);
    return null;
  },
  'sheets.update': (book, {sheet, ...change}, actor) => {
    checkSheetProtection(book, sheet, actor);
    updateSheet(book, sheet, change);
    return null;
  },
  'sheets.last': (book, {sheet}) => lastContent(book, sheet),
  'sheets.sort': (book, {rect, keys}, actor) => {
    guard(book, rect, actor);
    sortRange(book, rect, keys);
    return null;
  },
  'span.insert': (book, span, actor) => {
    checkSheetProtection(book, span.sheet, actor);
    reshapeSheet(book, {...span, kind: 'insert', destination: 0});
    return null;
  },
  'span.delete': (book, span, actor) => {
    checkProtection(book, spanRect(book, span), actor);
    reshapeSheet(book, {
      ...span,
      kind: 'delete',
      destination: 0,
      inheritBefore: false,
    });
    return null;
  },
  'span.move': (book, span, actor) => {
    checkProtection(book, spanRect(book, span), actor);
    reshapeSheet(book, {...span, kind: 'move', inheritBefore: false});
    return null;
  },
  'span.set': (book, span, actor) => {
    checkSheetProtection(book, span.sheet, actor);
    setSpan(book, span);
    return null;
  },
  'span.get': (book, span) => spanOf(book, span),
  'span.fit': (book, span) => {
    fitSpan(book, span);
    return null;
  },

  'range.get': (book, {rect, facet}) => {
    checkInside(book, rect);
    return readFacet(book, rect, facet);
  },
  'range.set': (book, {rect, facet, values}, actor) => {
    writeFacet(book, rect, facet, values, actor);
    return null;
  },
  'range.clear': (book, {rects, ...what}, actor) => {
    for (const rect of rects) guard(book, rect, actor);
    for (const rect of rects) clearRange(book, rect, what, actor);
    return null;
  },
  'range.copy': (book, {from, to, what, move}, actor) => {
    checkInside(book, from);
    guard(
      book,
      move ? {...copyTarget(from, from), ...corner(to)} : copyTarget(from, to),
      actor,
    );
    if (move) {
      checkProtection(book, from, actor);
      moveCells(book, from, to);
    } else copyCells(book, from, to, what);
    return null;
  },
  'range.borders': (book, {rect, sides, color, style}, actor) => {
    guard(book, rect, actor);
    setBorders(book, rect, sides, color, style);
    return null;
  },
  'range.canEdit': (book, {rect}, actor) => canEdit(book, rect, actor),
  'merges.list': (book, {rect}) => mergesIn(book, rect),
  'merges.set': (book, {rect, how}, actor) => {
    guard(book, rect, actor);
    setMerges(book, rect, how);
    return null;
  },

  'filter.get': (book, {sheet}) => book.sheet(sheet).filter,
  'filter.set': (book, {sheet, filter}, actor) => {
    checkSheetProtection(book, sheet, actor);
    if (filter) checkInside(book, filter.range);
    setFilter(book, sheet, filter);
    return null;
  },
  'rules.get': (book, {sheet}) => [...book.sheet(sheet).conditionalRules],
  'rules.set': (book, {sheet, rules}, actor) => {
    checkSheetProtection(book, sheet, actor);
    const found = book.sheet(sheet);
    found.conditionalRules = rules;
    book.touch(found);
    return null;
  },
  'bandings.list': (book, {sheet}) => [...book.sheet(sheet).bandings],
  'bandings.set': (book, {sheet, bandings}, actor) => {
    checkSheetProtection(book, sheet, actor);
    return setBandings(book, sheet, bandings);
  },
  'protections.list': (book, {sheet, kind}) =>
    book.sheets
      .filter(({id}) => sheet === null || id === sheet)
      .flatMap(({protections}) =>
        protections.filter(each => each.kind === kind),
      ),
  'protections.add': addProtection,
  'protections.update': (book, protection, actor) =>
    replaceProtection(book, protection.id, protection, actor),
  'protections.remove': (book, {id}, actor) =>
    replaceProtection(book, id, null, actor),
  'names.list': book => [...book.namedRanges],
  'names.set': (book, {name, range, rename}) => {
    setName(book, name, range, rename);
    return null;
  },
  'metadata.find': findMetadata,
  'metadata.add': addMetadata,
  'metadata.update': (book, metadata) => {
    updateMetadata(book, metadata);
    return null;
  },
  'metadata.remove': (book, {id}) => {
    removeMetadata(book, id);
    return null;
  },
  'charts.list': (book, {sheet}) => [...book.sheet(sheet).charts],
  'charts.put': (book, chart, actor) => {
    checkSheetProtection(book, chart.sheet, actor);
    return putChart(book, chart);
  },
  'charts.remove': (book, {id}) => {
    removeChart(book, id);
    return null;
  },
  flush: () => null,
};

const corner = ({sheet, row, column}: Rect) => ({sheet, row, column});
