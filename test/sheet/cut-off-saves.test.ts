/** What the next opening makes of fixes and saves that were cut off, and whom it tells. */
import {expect, test} from '@jest/globals';
import type {Cell} from '../../src/domain/cell';
import {addressOf, logged} from '../../src/sheet/fixes/address';
import {PARTNERS} from '../../src/sheet/reference-tabs';
import {LOG} from '../../src/sheet/schema';
import {ownOf} from './clubs';
import {EDIT, cutOff} from './on-host/cut-off';
import {
  ANA,
  BEN,
  Planner,
  type Record_,
  standardTabs,
  tabOf,
} from './on-host/planner';
import {protectTab} from './on-host/protection';

const SLIPS = ['City Libary', 'Muzeum'];
const WORDS = ['City Library', 'Museum'];

/** Partners of these names, and a fix of both slips that the Log does not see the end of. */
function withFix(names: readonly string[]): Planner {
  const [tab, found] = tabOf(
    PARTNERS,
    SLIPS.map(Partner => ({Partner})),
  );
  const own = ownOf(PARTNERS, found as Cell[][]);
  const lines: readonly Record_[] = own.table.rows.map((row, at) => {
    const before = {partner: SLIPS[at]!};
    const after = {partner: WORDS[at]!};
    const address = addressOf(own, row);
    return {
      Operation: 'fix',
      Who: 'Ana',
      What: 'Wrote two partners right.',
      Table: tab,
      ID: logged(own, row, {address, nth: 0, before, after}),
      Before: JSON.stringify({Partner: before.partner}),
      After: JSON.stringify({Partner: after.partner}),
    };
  });
  return new Planner([
    ...standardTabs().filter(([name]) => ![tab, LOG.tab].includes(name)),
    tabOf(
      PARTNERS,
      names.map(Partner => ({Partner})),
    ),
    tabOf(LOG, lines),
  ]);
}

const namesIn = (planner: Planner) =>
  planner.records('Partners').map(({Partner}) => Partner);

test('a fix of which a part was written is finished, and it is said once', () => {
  const planner = withFix(['City Libary', 'Museum']);
  expect(planner.run('settle', [BEN])).toEqual([
    'A save by Ana that was cut off half-way has been finished: Wrote two partners right.',
  ]);
  expect(namesIn(planner)).toEqual(WORDS);
  expect(planner.run('settle', [BEN])).toEqual([]);
});

test.each([[SLIPS], [WORDS]])(
  'of a fix that was cut off with %j there is nothing to say',
  names => {
    const planner = withFix(names);
    expect(planner.run('settle', [BEN])).toEqual([]);
    expect(namesIn(planner)).toEqual(names);
  },
);

test('where a cell of a fix has changed since, it is left, and somebody is asked to look', () => {
  const planner = withFix(['City Library', 'Theatre']);
  expect(planner.run('settle', [BEN])).toEqual([
    'A save by Ana was cut off half-way: Wrote two partners right. Some of its cells have changed since. Please look at it and write what should stand.',
  ]);
  expect(namesIn(planner)).toEqual(['City Library', 'Theatre']);
  expect(planner.run('settle', [BEN])).toEqual([]);
});

test('who may not add to the Log is told nothing of a save that somebody else has settled just before', () => {
  const planner = cutOff(EDIT, 4);
  protectTab(planner, 'Log');
  let told: unknown = null;
  const hands = {
    after: ({op}: {readonly op: string}) => {
      if (op !== 'range.get' || told !== null) return;
      told = [];
      told = planner.run('settle', [ANA]);
    },
  };
  expect(planner.run('settle', [BEN], hands, false)).toEqual([]);
  expect(told).toEqual([expect.stringContaining('has been finished')]);
});
