/** A sign for each state of a cell, the same in every tab and in the sidebar; a word always stands beside it. */
import type {CellState} from './grid';

/** All four are in Arial and in what stands in for it, so that none is drawn small or cut by another font. */
export const STATE_SIGNS: {readonly [state in CellState]: string} = {
  strong: '●',
  thin: '◊',
  empty: '○',
  'not expected': '–',
};
