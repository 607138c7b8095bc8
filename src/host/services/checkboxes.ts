/** Boxes in cells: which are ticked, ticking them, taking them away. */
import type {Facets, Rect, Validation, WireValue} from '../protocol';
import {fill, mapped, read, write} from './facets';

/** Cell by cell whether its box is ticked; null where it has none, or holds something else. */
export function boxStates(rect: Rect): (boolean | null)[] {
  const values = read(rect, 'values').flat();
  return rulesOf(rect).map((rule, index) => {
    if (!isBox(rule)) return null;
    const {on, off} = meanings(rule);
    if (values[index] === on) return true;
    return values[index] === off ? false : null;
  });
}

/** Leaves cells that hold neither value of their box as they are. */
export function tick(rect: Rect, isTicked: boolean): void {
  const rules = rulesOf(rect);
  boxStates(rect).forEach((state, index) => {
    if (state === null || state === isTicked) return;
    const {on, off} = meanings(rules[index]!);
    fill(cellAt(rect, index), 'values', isTicked ? on : off);
  });
}

/** With what says ticked or not; anything else stays. */
export function removeBoxes(rect: Rect): void {
  const states = boxStates(rect);
  const rules = read(rect, 'validations');
  write(
    rect,
    'validations',
    mapped(rules, rule => (isBox(rule) ? null : rule)),
  );
  states.forEach((state, index) => {
    if (state !== null) fill(cellAt(rect, index), 'values', '');
  });
}

const rulesOf = (rect: Rect): Facets['validations'][] =>
  read(rect, 'validations').flat();

const isBox = (rule: Validation | null): rule is Validation =>
  rule?.criteria === 'CHECKBOX';

function meanings({args}: Validation): {on: WireValue; off: WireValue} {
  const [on = true, off = args.length === 0 ? false : ''] =
    args as readonly WireValue[];
  return {on, off};
}

/** Counted row by row from 0. */
function cellAt(rect: Rect, index: number): Rect {
  const row = rect.row + Math.floor(index / rect.columns);
  const column = rect.column + (index % rect.columns);
  return {sheet: rect.sheet, row, column, rows: 1, columns: 1};
}
