/** Lines around and between cells. */
import type {BorderLine, Side} from './data';
import type {Book} from './book';
import type {Rect} from '../protocol';
import {hexColor, restyled} from './styles';
import {withParts} from './cells';

/** `sides`: top, left, bottom, right, vertical, horizontal; true draws, false removes, null leaves. */
export function setBorders(
  book: Book,
  rect: Rect,
  sides: readonly (boolean | null)[],
  color: string | null,
  style: string | null,
): void {
  const line: BorderLine = {
    color: hexColor(color ?? '#000000'),
    style: style ?? 'SOLID',
  };
  const [top, left, bottom, right, vertical, horizontal] = sides;
  const lastRow = rect.row + rect.rows - 1;
  const lastColumn = rect.column + rect.columns - 1;
  book.rewrite(rect, (cell, row, column) => {
    const wanted: {readonly [side in Side]: boolean | null | undefined} = {
      top: row === rect.row ? top : horizontal,
      bottom: row === lastRow ? bottom : horizontal,
      left: column === rect.column ? left : vertical,
      right: column === lastColumn ? right : vertical,
    };
    const borders: {[side in Side]?: BorderLine} = {...cell?.style?.borders};
    for (const [side, on] of Object.entries(wanted)) {
      if (on === true) borders[side as Side] = line;
      if (on === false) delete borders[side as Side];
    }
    const some = Object.keys(borders).length > 0;
    return withParts(cell, {
      style: restyled(cell?.style, {borders: some ? borders : null}),
    });
  });
}
