import {isStale, merge} from '../../src/ui/merge';

const BASE = {what: 'Library night', partner: '', days: ['Mon'], minutes: 45};

test('what only one of two people changed stands', () => {
  const theirs = {...BASE, minutes: 60};
  const mine = {...BASE, partner: 'YMCA'};
  expect(merge(BASE, theirs, mine)).toEqual({
    merged: {
      what: 'Library night',
      partner: 'YMCA',
      days: ['Mon'],
      minutes: 60,
    },
    clashes: [],
    taken: ['minutes'],
  });
});

test('what both changed differently is for a person to choose, mine standing until then', () => {
  const theirs = {...BASE, partner: 'Zoo'};
  const mine = {...BASE, partner: 'YMCA'};
  const {merged, clashes, taken} = merge(BASE, theirs, mine);
  expect(clashes).toEqual(['partner']);
  expect(taken).toEqual([]);
  expect(merged.partner).toBe('YMCA');
});

test('the same change by both is no clash', () => {
  const same = {...BASE, partner: 'YMCA'};
  expect(merge(BASE, same, same)).toEqual({
    merged: same,
    clashes: [],
    taken: [],
  });
});

test('lists are compared by what they hold', () => {
  const theirs = {...BASE, days: ['Mon']};
  expect(isStale(BASE, theirs)).toBe(false);
  expect(isStale(BASE, {...BASE, days: ['Mon', 'Tue']})).toBe(true);
});

test('a field that was not known of before is no other than a blank one', () => {
  const theirs = {...BASE, endDate: null};
  expect(isStale<Partial<typeof theirs>>(BASE, theirs)).toBe(false);
});
