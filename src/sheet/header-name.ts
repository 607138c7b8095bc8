/** By which a column is known: its header in any case, an area's by all that a cell may say for it. */
import {AREA_TITLES, parseArea} from '../domain/area';
import {type Cell, cellText, folded} from '../domain/cell';

/** `health and wellness` for `Health & wellness`; two headers of that name are the same. */
export function headerName(header: Cell): string {
  const text = cellText(header);
  const area = parseArea(text);
  return folded(area === undefined ? text : AREA_TITLES[area]);
}
