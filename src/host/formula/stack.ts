/** Areas put together in one array: `{A1:A3,C1:C3;9,8}`. */
import {
  type Area,
  type Value,
  BAD_VALUE,
  arrayArea,
  isArea,
  single,
} from './values';

/** Side by side within a row, rows below each other; #VALUE! where a side is shorter than its neighbour. */
export function stacked(rows: readonly (readonly Value[])[]): Value {
  if (!rows.flat().some(isArea))
    return sameSize(rows.map(row => row.length))
      ? arrayArea(rows.map(row => row.map(single)))
      : BAD_VALUE;
  const bands = rows.map(row => row.map(cells));
  const fits =
    bands.every(band => sameSize(band.map(each => each.rows))) &&
    sameSize(bands.map(band => total(band, 'columns')));
  return fits ? below(bands.map(beside)) : BAD_VALUE;
}

const sameSize = (sizes: readonly number[]) => new Set(sizes).size <= 1;

const cells = (value: Value): Area =>
  isArea(value) ? value : arrayArea([[value]]);

const total = (areas: readonly Area[], side: 'rows' | 'columns') =>
  areas.reduce((sum, area) => sum + area[side], 0);

/** Where each begins, from 0. */
function starts(areas: readonly Area[], side: 'rows' | 'columns'): number[] {
  let next = 0;
  return areas.map(area => {
    const start = next;
    next += area[side];
    return start;
  });
}

function beside(areas: readonly Area[]): Area {
  const from = starts(areas, 'columns');
  return {
    rows: areas[0]?.rows ?? 0,
    columns: total(areas, 'columns'),
    usedRows: Math.max(...areas.map(area => area.usedRows)),
    place: null,
    at: (row, column) => {
      const index = from.findLastIndex(start => start <= column);
      return areas[index]?.at(row, column - (from[index] ?? 0)) ?? null;
    },
  };
}

function below(areas: readonly Area[]): Area {
  const from = starts(areas, 'rows');
  const rows = total(areas, 'rows');
  return {
    rows,
    columns: areas[0]?.columns ?? 0,
    usedRows: rows,
    place: null,
    at: (row, column) => {
      const index = from.findLastIndex(start => start <= row);
      return areas[index]?.at(row - (from[index] ?? 0), column) ?? null;
    },
  };
}
