/** What an edit of the Grid tab means: activities typed into empty cells, and cells to be put back. */
import type {Block} from './drawing';
import {type Typed, areaColumns} from './grid-tab';
import {EMPTY, typedTitle} from './grid-cell';
import {headerOf} from '../column';
import {GRID} from '../schema';

export interface GridEdit {
  readonly typed: readonly Typed[];
  /** Whether something else was typed over. */
  readonly isMisplaced: boolean;
  /** The tab as it stood before the edit, as far as can be told. */
  readonly before: readonly (readonly string[])[];
}

/**
 * @param values the tab as it stands after the edit
 * @param shown what it should show by the plan of this moment
 * @param oldValue what a single cell held; null where it is not known
 */
export function gridEdit(
  values: readonly (readonly string[])[],
  shown: readonly (readonly string[])[],
  block: Block,
  oldValue: string | null,
): GridEdit {
  const header = shown[0] ?? [];
  const areas = areaColumns(header);
  const rowOf = rowFinder(shown, block);
  const typed: Typed[] = [];
  let isMisplaced = false;
  const before = values.map((cells, row) =>
    cells.map((text, column) => {
      const known = isWithin(block, row, column)
        ? rowOf(cells, row)
        : undefined;
      // Outside what we built are people's own notes, which the next build keeps aside.
      if (known === undefined || column >= header.length) return text;
      // Another run has answered this edit already, and drawn the tab since.
      if (text === known.cells[column]) return text;
      const old = oldValue ?? known.cells[column] ?? '';
      const area = areas[column];
      const title = typedTitle(text);
      const {id: objectiveId} = known;
      const isEmpty = old === '' || old.startsWith(EMPTY);
      if (area === undefined || objectiveId === '' || !isEmpty)
        isMisplaced ||= text !== old;
      else if (title !== '') typed.push({objectiveId, area, title});
      return old;
    }),
  );
  return {typed, isMisplaced, before};
}

function isWithin(block: Block, row: number, column: number): boolean {
  const down = row - (block.row - 1);
  const across = column - (block.column - 1);
  return (
    down >= 0 && down < block.rows && across >= 0 && across < block.columns
  );
}

interface Known {
  readonly id: string;
  readonly cells: readonly string[];
}

/** Finds what a row should show: by the id in it, or by its place where the id was typed over. */
function rowFinder(shown: readonly (readonly string[])[], block: Block) {
  const idColumn = (shown[0] ?? []).indexOf(headerOf(GRID, 'id'));
  const known = shown.map((cells): Known => ({
    id: cells[idColumn] ?? '',
    cells,
  }));
  const byId = new Map(known.map(each => [each.id, each]));
  return (cells: readonly string[], row: number): Known | undefined => {
    if (row === 0 || isWithin(block, row, idColumn)) return known[row];
    const id = cells[idColumn] ?? '';
    return id === '' ? undefined : byId.get(id);
  };
}
