/** Undo where the Log holds more than a line can, or tells of an undo that was cut off. */
import {expect, test} from '@jest/globals';
import {LOG} from '../../src/sheet/schema';
import {
  ACTIVITY,
  ANA,
  BEN,
  EDIT,
  OBJECTIVE,
  Planner,
  standardTabs,
  tabOf,
} from './on-host/planner';

/** As long as a cell of the Log can be, so that with what stands around it one line is too short. */
const LONG = 'Bring a friend. '.repeat(3_125);

test.each([
  ['is written over by a short one', {notes: 'Bring two friends.'}],
  ['is emptied', {notes: ''}],
])('a note too long for one line of the Log that %s comes back whole', (_, change) => {
  const row = {...ACTIVITY, Notes: LONG};
  const planner = new Planner(standardTabs([OBJECTIVE], [row]));
  planner.run('saveActivity', [{...EDIT, ...change}, ANA]);
  expect(planner.records('Activities')).not.toEqual([row]);
  planner.run('undo', ['edit', ANA]);
  expect(planner.records('Activities')).toEqual([row]);
});

test('an undo that was cut off keeps its name, and the next one can be told from it', () => {
  const tabs = standardTabs().filter(([name]) => name !== LOG.tab);
  const changed = {Table: 'Activities', ID: 'ACT-AAAAAA'};
  const planner = new Planner([
    ...tabs,
    tabOf(LOG, [
      {
        ...changed,
        Operation: 'edit',
        What: 'Changed it.',
        Before: '{"Partner":"Museum"}',
        After: '{"Partner":"City Library"}',
      },
      {Operation: 'edit', What: 'Done'},
      {
        ...changed,
        Operation: 'undo:edit',
        What: 'Undid: Changed it.',
        Before: '{"Partner":"City Library"}',
        After: '{"Partner":"Museum"}',
      },
    ]),
  ]);
  planner.run('undo', ['edit', BEN]);
  expect(planner.record('Activities', 'ACT-AAAAAA')).toMatchObject({
    Partner: 'Museum',
  });
  planner.run('undo', ['undo2:edit', BEN]);
  expect(planner.records('Activities')).toEqual([ACTIVITY]);
});
