import fc from 'fast-check';
import {applyPatch, patchBetween} from '../../../src/host/file/patch';
import {smallWorkbook} from './small-workbook';
import {workbook} from './workbook-arbitrary';

test('what lies between two workbooks leads from one to the other', () => {
  fc.assert(
    fc.property(workbook, workbook, (before, after) => {
      const patch = patchBetween(before, after);
      expect(patch === null ? before : applyPatch(before, patch)).toEqual(
        after,
      );
    }),
    {numRuns: 50},
  );
});

test('nothing lies between a workbook and its equal', () => {
  fc.assert(
    fc.property(workbook, data => {
      expect(patchBetween(data, structuredClone(data))).toBeNull();
    }),
    {numRuns: 20},
  );
});

test('one changed cell is written down as one row', () => {
  const patch = patchBetween(smallWorkbook('a', 'b'), smallWorkbook('a', 'c'));
  expect(patch).toEqual({
    book: {},
    order: null,
    sheets: [
      {
        id: 0,
        whole: null,
        facets: {},
        rowCount: 2,
        rows: [[1, [{value: 'c'}]]],
      },
    ],
  });
});

test('tabs that come, go and move are told', () => {
  const one = smallWorkbook('a');
  const tab = {...one.sheets[0]!, id: 4, name: 'Log'};
  const two = {...one, sheets: [tab, one.sheets[0]!]};
  expect(applyPatch(one, patchBetween(one, two)!)).toEqual(two);
  expect(applyPatch(two, patchBetween(two, one)!)).toEqual(one);
  const turned = {...two, sheets: [...two.sheets].reverse()};
  expect(applyPatch(two, patchBetween(two, turned)!)).toEqual(turned);
});
