/** People at work in the tabs while the planner saves, builds and counts: 250 seeds of 60 steps. */
import {expect, test} from '@jest/globals';
import {firstBroken} from './played';

test('whoever types, sorts or moves while others save, no row is lost and no save is half done', () => {
  expect(firstBroken(751, 250)).toBeNull();
}, 600_000);
