/** Three numbers with what they are made of, and last month's. */
import type {Coverage} from '../../domain/coverage';
import type {MonthFigures} from '../../domain/report/month-figures';
import * as words from '../words/coverage';
import {outOf, percentWords} from '../words/headline';

export function CoverageTiles({
  cells,
  before,
}: {
  readonly cells: Coverage['cells'];
  readonly before: MonthFigures | null;
}) {
  const tiles = [
    {word: words.COVERED, figure: 'covered'},
    {word: words.STRONG, figure: 'strong'},
    {word: words.CONFIRMED, figure: 'confirmed'},
  ] as const;
  return (
    <ul class="numbers">
      {tiles.map(({word, figure}) => (
        <li key={figure}>
          <strong>{percentWords(cells[figure], cells.expected)}</strong>
          <span>{word}</span>
          <small>{outOf(cells[figure], cells.expected)}</small>
          {before && (
            <small>
              {words.lastMonth(
                percentWords(before[figure], before.expected),
                before.month,
              )}
            </small>
          )}
        </li>
      ))}
    </ul>
  );
}
