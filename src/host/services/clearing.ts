/** What a clearing clears. */
import type {Rect} from '../protocol';
import {host} from './host';

/** The options of Range.clear and Sheet.clear. */
export interface Clearing {
  commentsOnly?: boolean | undefined;
  contentsOnly?: boolean | undefined;
  formatOnly?: boolean | undefined;
  validationsOnly?: boolean | undefined;
  skipFilteredRows?: boolean | undefined;
}

/**
 * Clears rectangles in one call; with `skipFilteredRows`, as the Delete key does, less the rows that a
 * filter hides.
 */
export function clearRects(rects: readonly Rect[], options: Clearing = {}) {
  const cleared = options.skipFilteredRows ? rects.flatMap(unfiltered) : rects;
  host('range.clear', {rects: cleared, ...clearOptions(options)});
}

/** Its runs of rows that no filter hides. */
function unfiltered(rect: Rect): Rect[] {
  const {sheet, row: start, rows: count} = rect;
  const {filtered} = host('span.get', {sheet, axis: 'rows', start, count});
  const runs: Rect[] = [];
  filtered.forEach((isHidden, index) => {
    if (isHidden) return;
    const row = start + index;
    const last = runs[runs.length - 1];
    if (last !== undefined && last.row + last.rows === row)
      runs[runs.length - 1] = {...last, rows: last.rows + 1};
    else runs.push({...rect, row, rows: 1});
  });
  return runs;
}

/** Without options everything goes: contents, formats, rules and notes. */
function clearOptions(options: Clearing) {
  const {commentsOnly, contentsOnly, formatOnly, validationsOnly} = options;
  const isAll =
    !commentsOnly && !contentsOnly && !formatOnly && !validationsOnly;
  return {
    contents: isAll || contentsOnly === true,
    formats: isAll || formatOnly === true,
    notes: isAll || commentsOnly === true,
    validations: isAll || validationsOnly === true,
  };
}
