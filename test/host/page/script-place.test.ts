import {expect, test} from '@jest/globals';
import {scriptPlace} from '../../../src/host/page/script-place';

function pageWith(...known: number[]) {
  const sheets = new Set(known);
  const went: number[] = [];
  const place = scriptPlace(
    sheet => sheets.has(sheet),
    ({sheet}) => went.push(sheet),
  );
  const select = (sheet: number) => {
    const cell = {sheet, row: 1, column: 1, rows: 1, columns: 1};
    place.select({sheet, range: cell, cell});
  };
  const arrive = (sheet: number) => {
    sheets.add(sheet);
    place.arrived();
  };
  return {went, select, arrive, place};
}

test('a sheet that the page knows is brought to the front at once, and once', () => {
  const {went, select, arrive} = pageWith(1, 2);
  select(2);
  arrive(3);
  expect(went).toEqual([2]);
});

test('a sheet that a script has just inserted is brought to the front when it comes', () => {
  const {went, select, arrive} = pageWith(1);
  select(7);
  arrive(6);
  expect(went).toEqual([]);
  arrive(7);
  arrive(8);
  expect(went).toEqual([7]);
});

test('of two places the later one counts', () => {
  const {went, select, arrive} = pageWith(1);
  select(7);
  select(1);
  arrive(7);
  expect(went).toEqual([1]);
});

test('who has gone elsewhere before the sheet came stays there', () => {
  const {went, select, arrive, place} = pageWith(1);
  select(7);
  place.drop();
  arrive(7);
  expect(went).toEqual([]);
});
