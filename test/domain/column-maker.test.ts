/** What columns of numbers are made with. */
import {linkMaker, numbered} from '../../src/domain/column-maker';

/** The links of activities that name these places, each activity's its own list. */
function linked(activities: readonly (readonly number[])[]): number[][] {
  const maker = linkMaker(activities.length);
  for (const places of activities) {
    for (const place of places) maker.add(place);
    maker.end();
  }
  const {from, to} = maker.links();
  return activities.map((_, at) => [...to.slice(from[at], from[at + 1])]);
}

test('an activity that names an objective twice is linked to it once', () => {
  expect(
    linked([
      [4, 4],
      [4, 5, 4],
    ]),
  ).toEqual([[4], [4, 5]]);
});

test('another activity may name the same', () => {
  expect(linked([[4], [], [4], [5, 4]])).toEqual([[4], [], [4], [5, 4]]);
});

test('an activity may name more than most do', () => {
  const places = Array.from({length: 100}, (_, index) => 3 * index);
  expect(linked([[1], places, [2]])).toEqual([[1], places, [2]]);
});

test('distinct things are numbered as they come', () => {
  const {list, numberOf} = numbered<string>();
  expect(['b', 'a', 'b', 'c'].map(numberOf)).toEqual([0, 1, 0, 2]);
  expect(list).toEqual(['b', 'a', 'c']);
});
