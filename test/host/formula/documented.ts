/** A small table, and formulas beside it with what they give. */
import {Trial} from '../workbook/sheet-of';

/**
 * A1:D5, and nothing below: numbers with a blank and a text among them, words, truths, days.
 *
 *     A      B        C      D
 *     3      pear     TRUE   2026-01-31
 *     1      Apple    FALSE  2026-02-28
 *            fig      TRUE   2028-02-29
 *     two    apple           2026-12-31
 *     2                      2027-01-01
 */
const table = new Trial()
  .set('A1:A5', [[3], [1], [''], ['two'], [2]])
  .set('B1:B5', [['pear'], ['Apple'], ['fig'], ['apple'], ['']])
  .set('C1:C5', [[true], [false], [true], [''], ['']])
  .set('D1:D5', [
    ['2026-01-31'],
    ['2026-02-28'],
    ['2028-02-29'],
    ['2026-12-31'],
    ['2027-01-01'],
  ])
  .set('F1:H3', [
    [10, 20, 30],
    ['a', 'b', 'c'],
    [1, 2, 3],
  ])
  .set('J1:J4', [[10], [20], [30], [40]])
  .set('K1:K4', [['ten'], ['twenty'], ['thirty'], ['forty']]);

type Themes = {
  readonly [theme: string]: readonly (readonly [string, unknown])[];
};

export function checkAll(themes: Themes): void {
  describe.each(Object.entries(themes))('%s', (_, cases) => {
    test.each(cases)('=%s', (formula, result) => {
      table.set('M1', `=${formula}`);
      const value = table.value('M1');
      if (typeof result === 'number' && typeof value === 'number')
        expect(value).toBeCloseTo(result, 9);
      else expect(value).toBe(result);
    });
  });
}
