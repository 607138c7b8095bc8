/** Menu items and the sample school. */
import {expect, test} from '@jest/globals';
import type {Ops} from '../../src/host/protocol';
import {isAll} from './extent';
import {mishappening} from './faults';
import {Hands, after} from './hands';
import {SCHOOL} from './school';
import {standingIn} from './standing';
import type {Scenario} from './scenario';
import {Trial} from './trial';

const MOST = isAll ? Infinity : 10;

const item = (functionName: string, data = SCHOOL): Scenario => ({
  data,
  asked: {functionName, via: 'menu'},
  givesIds: true,
  undo: null,
});

const EDITED = after(SCHOOL, hands =>
  hands.ask('saveActivity', {
    operation: 'edit',
    id: 'ACT-AAAAAA',
    month: '2026-10',
    area: 'familyLiteracy',
    activity: 'Library night',
    partner: 'Museum',
  }),
);

const ITEMS: {readonly [what: string]: () => Scenario} = {
  'Plan this month': () => item('showPlanner'),
  'Review coverage': () => item('showCoverage'),
  'Check the workbook': () => item('showProblems'),
  // The second time, nothing of one's own is left to undo, which a window says.
  'Undo last change': () => ({...item('undoLastChange', EDITED), isOnce: true}),
  'Set up planner': () => item('showSetUp'),
};

test.each(Object.keys(ITEMS))(
  'whatever goes wrong with a call, the menu item %s does it whole or not, and says the truth',
  what => {
    const trial = new Trial(ITEMS[what]!());
    expect(
      trial.mishaps(MOST).flatMap(each => trial.complaint([each]) ?? []),
    ).toEqual([]);
  },
);

const SAMPLED = ['Objectives', 'Activities', 'Partners', 'Results'];

/** How many rows hold something, in each of the tabs that the sample fills. */
const sizes = ({data}: Hands) => {
  const standing = standingIn(data, 'typed');
  return SAMPLED.map(tab => standing.get(tab)?.length);
};

test('whatever goes wrong with a call, the sample school is taken out whole, and comes in again', () => {
  const asked = {functionName: 'addSample'};
  const without = sizes(new Hands(SCHOOL));
  const whole = new Hands(SCHOOL);
  whole.stage.done(asked);
  const trial = new Trial({data: SCHOOL, asked, isOnce: true, undo: null});
  const sheet = whole.sheet('Activities');
  // Texts, numbers, dates: one after the other.
  const halfWay = trial.calls
    .filter(
      ({op, argument}) =>
        op === 'range.set' &&
        (argument as Ops['range.set']['in']).rect.sheet === sheet,
    )
    .map(({index}) => ({at: index, fault: 'is the last'}) as const);
  expect(halfWay.length).toBeGreaterThan(2);
  for (const mishap of [...trial.mishaps(isAll ? Infinity : 10), ...halfWay]) {
    const hands = new Hands(SCHOOL);
    hands.stage.run(asked, mishappening(hands.stage, [mishap]));
    const {error} = hands.stage.run({functionName: 'removeSample'});
    if (error) expect(error.message).toMatch(/^There is no sample school/);
    expect([mishap, sizes(hands)]).toEqual([mishap, without]);
    hands.stage.done(asked);
    expect([mishap, sizes(hands)]).toEqual([mishap, sizes(whole)]);
  }
});
