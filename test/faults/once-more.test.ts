/** A run that was cut off, and the same asked once more: it ends, and answers, as if it had never been cut off. */
import {expect, test} from '@jest/globals';
import type {WorkbookData} from '../../src/host/workbook/data';
import {mishappening} from './faults';
import {Hands, after} from './hands';
import {EMPTY, SCHOOL} from './school';
import type {Asked, Call} from './stage';
import {withoutIds} from './standing';
import {Trial} from './trial';

interface Ended {
  readonly value: unknown;
  readonly hands: Hands;
}

function asked(data: WorkbookData, what: Asked): Ended {
  const hands = new Hands(data);
  return {value: hands.stage.done(what), hands};
}

/** Asked again after a run that ended with one of its writes, for each of them, or of those that are wanted. */
function askedTwice(
  data: WorkbookData,
  what: Asked,
  isWanted = ({op}: Call) => WRITES.includes(op),
): readonly Ended[] {
  const {calls} = new Trial({data, asked: what});
  const writes = calls.filter(isWanted);
  expect(writes).not.toEqual([]);
  return writes.map(({index}) => {
    const hands = new Hands(data);
    const isLast = [{at: index, fault: 'is the last'}] as const;
    hands.stage.run(what, mishappening(hands.stage, isLast));
    return {value: hands.stage.done(what), hands};
  });
}

const WRITES: readonly string[] = ['range.set', 'range.clear', 'sheets.delete'];

test('what set-up says of grades is whole, wherever an earlier one was cut off', () => {
  const data = after(SCHOOL, hands =>
    hands.deleteRows(
      'Expected areas',
      2,
      hands.texts('Expected areas').length - 1,
    ),
  );
  const what = {
    functionName: 'setUpPlanner',
    args: [{grades: ['K', '1', '3', '4']}],
  };
  const whole = asked(data, what).hands.texts('Expected areas');
  expect(whole).toHaveLength(5);
  for (const {hands} of askedTwice(data, what))
    expect(hands.texts('Expected areas')).toEqual(whole);
});

test('a set-up that was cut off draws Start here, and fills the bank, once it is asked for again', () => {
  const what = {functionName: 'setUpPlanner', args: [{grades: ['K', '1']}]};
  const standing = (hands: Hands) =>
    ['Start here', 'Activity bank'].map(tab =>
      withoutIds(JSON.stringify(hands.texts(tab))),
    );
  const whole = standing(asked(EMPTY, what).hands);
  const isHalfWay = ({op, argument}: Call) =>
    /"name":"Start here"|Counting jars/.test(JSON.stringify(argument)) &&
    ['sheets.insert', 'range.set'].includes(op);
  for (const {hands} of askedTwice(EMPTY, what, isHalfWay))
    expect(standing(hands)).toEqual(whole);
});

test('the start of a school year counts all that it took out, wherever an earlier one was cut off', () => {
  const data = {
    ...after(SCHOOL, hands =>
      hands
        .ask('buildGrid', {month: '2026-10'})
        .ask('publishMonth', {month: '2026-10'}),
    ),
    id: 'file-2',
  };
  const what = {
    functionName: 'startYear',
    args: [{operation: 'year', firstMonth: '2027-08'}],
  };
  const whole = asked(data, what).value;
  for (const {value} of askedTwice(data, what)) expect(value).toEqual(whole);
});
