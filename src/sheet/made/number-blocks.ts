/** Where a drawing's numbers stand together, so that each block of them is written in one call. */
import type {NumberBlock} from '../codec';
import type {Drawn} from './drawing';
import {runsOf} from './runs';

/** Rows and columns from 0: rows below one another whose numbers stand in the same columns, without a hole. */
export function numberBlocks(
  rows: readonly (readonly Drawn[])[],
): readonly NumberBlock[] {
  const spans = rows.map(spanOf);
  return runsOf(spans, isSame).flatMap(({item, start, count}) =>
    item.columns === 0
      ? []
      : [
          {
            row: start,
            column: item.column,
            numbers: rows
              .slice(start, start + count)
              .map(row =>
                row
                  .slice(item.column, item.column + item.columns)
                  .map(({number}) => number ?? null),
              ),
          },
        ],
  );
}

interface Span {
  readonly column: number;
  readonly columns: number;
}

function spanOf(row: readonly Drawn[]): Span {
  const column = row.findIndex(isNumber);
  const columns = row.filter(isNumber).length;
  return {column, columns};
}

const isSame = (one: Span, other: Span) =>
  one.column === other.column && one.columns === other.columns;

const isNumber = ({number}: Drawn) => number !== undefined;
