/** What is drawn over the cells: one's own selection, others' with their names, a copied block. */
import type {GridView} from '../../../src/host/page/grid-view';
import {drawNames, markCells} from '../../../src/host/page/marks';
import {desk, rect, YOU} from './desk';
import {at, load, page, Part} from './window';

/** Cells A1 to D4 of a grid, by their addresses. */
function cells() {
  load();
  const grid = at('#grid-area');
  for (const number of [1, 2, 3, 4])
    for (const name of ['headerRow', 'headerColumn']) {
      const head = new Part('div');
      head.dataset[name] = String(number);
      grid.append(head);
    }
  for (const row of [1, 2, 3, 4])
    for (const column of [1, 2, 3, 4]) {
      const cell = new Part('div');
      cell.dataset['row'] = String(row);
      cell.dataset['column'] = String(column);
      grid.append(cell);
    }
  const element = grid as unknown as HTMLElement;
  return {element, placeOf: () => ({left: 5, top: 7})} as unknown as GridView;
}

const mark = (name: string, row: number, column: number) =>
  at(`[data-row="${row}"][data-column="${column}"]`).dataset[name];

test('a selection is marked at its edges, a merged cell in it as one', () => {
  const {
    page: {selection},
    select,
  } = desk();
  select('B2:C3');
  const marked = {sheet: 1, people: [], copied: rect('A1:B1'), merges: []};
  markCells(cells(), {...marked, selection: selection()});
  expect(mark('mark', 2, 2)).toBe('active top left');
  expect(mark('mark', 3, 3)).toBe('inside bottom right');
  expect(mark('mark', 2, 3)).toBe('inside top right');
  expect(mark('mark', 4, 4)).toBeUndefined();
  expect(mark('copied', 1, 2)).toBe('inside top bottom right');
  markCells(cells(), {
    ...marked,
    selection: selection(),
    merges: [rect('B2:C3')],
  });
  expect(mark('mark', 2, 2)).toBe('active top bottom left right');
});

test('the numbers of rows and the letters of columns that are selected stand out', () => {
  const at = desk();
  at.select('C2:D3');
  const marked = {sheet: 1, people: [], copied: null, merges: []};
  markCells(cells(), {...marked, selection: at.page.selection()});
  const picked = page.body
    .querySelectorAll('.picked')
    .map(each => [
      each.getAttribute('data-header-row'),
      each.getAttribute('data-header-column'),
    ]);
  expect(picked).toEqual([
    ['2', null],
    ['3', null],
    [null, '3'],
    [null, '4'],
  ]);
});

test('others are seen by their selection and name, on their own sheet', () => {
  const others = [
    {...YOU, key: 'ben', name: 'Ben', color: '#b3261e', selection: rect('D4')},
    {...YOU, key: 'eve', name: 'Eve', selection: rect('A1', 2)},
  ];
  const grid = cells();
  markCells(grid, {
    sheet: 1,
    selection: desk().page.selection(),
    people: others,
    copied: null,
    merges: [],
  });
  expect(mark('other', 4, 4)).toBe('inside top bottom left right');
  expect(at('[data-row="4"][data-column="4"]').style['--other']).toBe(
    '#b3261e',
  );
  expect(mark('other', 1, 1)).toBeUndefined();
  drawNames(at('#people') as unknown as HTMLElement, grid, others, 1);
  expect(
    page.body.querySelectorAll('.name-tag').map(each => each.textContent),
  ).toEqual(['Ben']);
});
