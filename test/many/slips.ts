/** What people misspell in columns that the planner reads, and what they can only have meant. */
import {type Chance, oneOf} from './chance';
import {type Makes, type Seen, columnOf} from './seen';
import type {Value} from './tables';
import {clearId, pasteRows, typed} from './typing';

/** By header: what is typed, and what the cell is to hold instead; undefined for a blank. */
const SLIPS: {
  readonly [header: string]: readonly (readonly [string, Value | undefined])[];
} = {
  Status: [
    ['Comfirmed', 'Confirmed'],
    ['\u00a0Planned', 'Planned'],
  ],
  Area: [['Family litracy', 'Family literacy']],
  Sessions: [['4x', 4]],
  Attended: [['7 people', 7]],
  'Delivered minutes': [['about 90', 90]],
  'Objective IDs': [['OBJ-NOBODY', undefined]],
  Priority: [['Normall', 'Normal']],
  Grade: [['Gr. 2', '2']],
};

/** What somebody meant who typed that; null where nobody can tell. */
export function meantBy(
  header: string,
  value: Value | undefined,
): {readonly value: Value | undefined} | null {
  const slip = SLIPS[header]?.find(([text]) => text === value);
  return slip ? {value: slip[1]} : null;
}

function typeSlip(seen: Seen, random: Chance) {
  const known = Object.keys(SLIPS).filter(header => columnOf(seen, header) > 0);
  const standing = [...seen.table.byKey.values()];
  if (known.length === 0 || standing.length === 0) return [];
  const header = oneOf(random, known);
  const [text] = oneOf(random, SLIPS[header]!);
  const {row} = oneOf(random, standing);
  return [typed(seen, row, columnOf(seen, header), [[text]])];
}

const KINDS: readonly Makes[] = [
  typeSlip,
  typeSlip,
  typeSlip,
  clearId,
  pasteRows,
];

/** Something that a check of the workbook lists. */
export const slipsOf: Makes = (seen, random) =>
  oneOf(random, KINDS)(seen, random);
