/** Partners, who have no ids: what is done to their rows as a fix does it, and what others do at the same time. */
import type {Edit} from '../../../src/host/wire';
import {PARTNERS, RESULTS} from '../../../src/sheet/reference-tabs';
import {LOG} from '../../../src/sheet/schema';
import {ANA, type Hands, Planner, tabOf} from '../on-host/planner';

export type Texts = readonly string[];
export type Rows = readonly (readonly [
  row: number,
  cells: {[key: string]: string},
])[];

export const plannerOf = (rows: readonly Texts[]) =>
  new Planner([
    tabOf(
      PARTNERS,
      rows.map(([Partner = '', Role = '', Areas = '']) => ({
        Partner,
        Role,
        Areas,
      })),
    ),
    tabOf(RESULTS, []),
    tabOf(LOG, []),
  ]);

export const mend = (planner: Planner, rows: Rows, around: Hands = {}) =>
  planner.run('mendRows', ['Partners', rows, ANA], around);

/** The partners that are not blank, in their order. */
export const partners = (planner: Planner) =>
  planner
    .records('Partners')
    .map(({Partner, Role, Areas}) =>
      [Partner, Role, Areas].map(cell => cell ?? ''),
    )
    .filter(cells => cells.some(cell => cell !== ''));

export const LIBRARY = ['Library', 'Reads', 'Books'];
export const MUSEUM = ['Museum', 'Shows', 'Art'];
export const ZOO = ['Zoo', 'Feeds', 'Animals'];

/** What somebody does to whole rows. */
export const ROWS = {
  'inserts one above': {do: 'insert', start: 2, count: 1},
  'moves the last one up': {do: 'move', start: 4, count: 1, destination: 2},
  'moves the first one down': {do: 'move', start: 2, count: 1, destination: 4},
} as const;

export const doing = (planner: Planner, edit: object) => () =>
  planner.edit({
    axis: 'rows',
    sheet: planner.sheetId('Partners'),
    ...edit,
  } as Edit);

export const EMPTIED: Rows = [[3, {partner: '', role: '', areas: ''}]];

export const ADDED: Rows = [[5, {partner: 'Choir', areas: 'Songs'}]];

export const TWO: Rows = [
  [2, {areas: 'Poems'}],
  [4, {areas: 'Plants'}],
];
export const MENDED = [
  ['Library', 'Reads', 'Poems'],
  MUSEUM,
  ['Zoo', 'Feeds', 'Plants'],
];
export const WHOLE = [LIBRARY, MUSEUM, ZOO];

/** The so-manyth write fails once. */
export function failing(nth: number, message: string): Hands {
  let writes = 0;
  return {
    before: ({op}) => {
      const isWrite = op === 'range.set' || op === 'range.clear';
      if (isWrite && ++writes === nth) throw new Error(message);
    },
  };
}
