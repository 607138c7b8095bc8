/** A save of rows far apart: few are written alone, many in blocks with what lies between them. */
import {expect, test} from '@jest/globals';
import {type} from './on-host/cut-off';
import {after, before, hands} from './on-host/moments';
import {delivery, plannerOf, rowOf} from './on-host/named-activities';
import {ANA} from './on-host/planner';
import {protectRow} from './on-host/protection';

const MANY = [
  'Choir',
  'Art',
  'Dance',
  'Baking',
  'Zoo',
  'Chess',
  'Yoga',
  'Judo',
  'Radio',
];

const apart = (count: number) =>
  MANY.filter((_, index) => index % 2 === 0).slice(0, count);

/** How many blocks are written for so many rows apart. */
function sets(count: number): number {
  const calls: string[] = [];
  plannerOf(MANY).run('saveDelivered', [delivery(apart(count)), ANA], {
    after: ({op}) => calls.push(op),
  });
  return calls.filter(op => op === 'range.set').length;
}

test('five rows apart are written in fewer blocks than four', () => {
  expect(sets(5)).toBeLessThan(sets(4));
});

test('of four rows apart, nothing between them is written: what somebody types there stays', () => {
  const at = plannerOf(MANY);
  const typed = () => type(at, 3, 'Status', 'Confirmed');
  at.run(
    'saveDelivered',
    [delivery(apart(4)), ANA],
    hands(before('range.set', 2, typed)),
  );
  expect(rowOf(at, 'Art')).toMatchObject({Status: 'Confirmed'});
  expect(rowOf(at, 'Dance')).toMatchObject({Attended: 12});
});

test('of many rows apart, those between them may be protected', () => {
  const at = plannerOf(MANY);
  protectRow(at, 'Activities', 3);
  at.run('saveDelivered', [delivery(apart(5)), ANA], {}, false);
  const attended = at.records('Activities').map(({Attended}) => Attended);
  expect(attended).toEqual(MANY.map((_, at) => (at % 2 ? undefined : 12)));
});

test('of many rows apart, the same figure that somebody types into one that moment is theirs', () => {
  const at = plannerOf(MANY);
  const same = () => type(at, 2, 'Delivered minutes', '90');
  at.run(
    'saveDelivered',
    [delivery(apart(5)), ANA],
    hands(before('range.set', 1, same)),
  );
  const minutes = () =>
    MANY.map(name => rowOf(at, name)?.['Delivered minutes']);
  expect(minutes()).toEqual(MANY.map((_, at) => (at % 2 ? undefined : 90)));
  at.run('undo', ['deliver', ANA]);
  expect(minutes()).toEqual(MANY.map((_, at) => (at === 0 ? 90 : undefined)));
});

test('of many rows apart, what somebody types that moment into one without an id between them stays', () => {
  const at = plannerOf(MANY);
  const sheet = at.sheetId('Activities');
  at.edit({do: 'insert', axis: 'rows', sheet, start: 3, count: 1});
  at.run(
    'saveDelivered',
    [delivery(apart(5)), ANA],
    hands(
      after('range.set', 1, () => {
        type(at, 2, 'Attended', '3');
        type(at, 3, 'Lead', 'Ms. Lee');
      }),
      // The second try is noted in the Log after the end of the first.
      after('range.set', 3, () => type(at, 3, 'Status', 'Confirmed')),
    ),
  );
  expect(at.records('Activities')[1]).toEqual({
    Lead: 'Ms. Lee',
    Status: 'Confirmed',
  });
  expect(rowOf(at, 'Choir')).toMatchObject({Attended: 12});
});
