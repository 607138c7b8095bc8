/** Which of several words a slip of the pen meant. */
import {editsBetween, nearestOf, slipOf} from '../../src/domain/nearest';

test.each([
  ['', '', 0],
  ['', 'low', 3],
  ['low', 'low', 0],
  ['lw', 'low', 1],
  ['loow', 'low', 1],
  ['law', 'low', 1],
  ['lwo', 'low', 1],
  ['kitten', 'sitting', 3],
  ['planed', 'planned', 1],
])('from %j to %j it takes %i edits', (from, to, edits) => {
  expect(editsBetween(from, to)).toBe(edits);
  expect(editsBetween(to, from)).toBe(edits);
});

test('those that are equally near are all named, in their order', () => {
  expect(nearestOf('3.oa.9', ['3.oa.1', '3.nf.9', '3.oa.8'], 2)).toEqual([
    '3.oa.1',
    '3.oa.8',
  ]);
});

test('what is further away than allowed is not near', () => {
  expect(nearestOf('fall', ['spring', 'winter'], 2)).toEqual([]);
});

const STATUSES = ['idea', 'planned', 'confirmed', 'delivered', 'cancelled'];

test.each([
  ['comfirmed', 'confirmed'],
  ['confrimed', 'confirmed'],
  ['canceled', 'cancelled'],
  ['planed', 'planned'],
  ['ideas', 'idea'],
  ['delivred', 'delivered'],
])('%s is a slip of %s', (text, meant) => {
  expect(slipOf(text, STATUSES)).toBe(meant);
});

test.each(['', 'done', 'soon', 'plan', 'id', 'x'.repeat(5000)])(
  '%s is a slip of none',
  text => {
    expect(slipOf(text, STATUSES)).toBeUndefined();
  },
);

test('a text that is as near to two as to one is a slip of neither', () => {
  expect(slipOf('band', ['bands', 'brand', 'hands'])).toBeUndefined();
});
