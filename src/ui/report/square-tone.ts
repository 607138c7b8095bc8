/** How well a square of the heat-grid is covered, in five steps. */
import type {CellState} from '../../domain/grid';
import type {Square} from './heat';

type Tone = 'all' | 'most' | 'some' | 'none' | 'nothing';

/** From two thirds on it is most. */
export function toneOf({
  expected,
  covered,
}: Pick<Square, 'expected' | 'covered'>): Tone {
  if (expected === 0) return 'nothing';
  if (covered === expected) return 'all';
  if (covered === 0) return 'none';
  return covered * 3 >= expected * 2 ? 'most' : 'some';
}

/** A single cell that is thin must not look like one that is strong. */
export const CELL_TONES: {readonly [state in CellState]: Tone} = {
  strong: 'all',
  thin: 'some',
  empty: 'none',
  'not expected': 'nothing',
};
