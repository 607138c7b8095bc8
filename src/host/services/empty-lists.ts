/** What a file of this host never has: forms, images, drawings, pivot tables, slicers, data sources. */
import {define} from './emulation';
import {Range} from './range';
import {Sheet} from './sheet';
import {Spreadsheet} from './spreadsheet';

const NONE = {
  getDataSourceTables: 'list',
  getDataSourcePivotTables: 'list',
  getDrawings: 'list',
  getImages: 'list',
  getPivotTables: 'list',
  getSlicers: 'list',
  getFormUrl: 'null',
} as const;

/** Asking for them is answered truly, though making one refuses by name. */
export function addEmptyLists(): void {
  for (const type of [Range, Sheet, Spreadsheet])
    define<'list' | 'null', object>(
      type,
      listedOf(type.prototype),
      kind => () => (kind === 'list' ? [] : null),
    );
}

const listedOf = (prototype: object) =>
  Object.fromEntries(
    Object.entries(NONE).filter(([name]) => name in prototype),
  );
