/** Two things go wrong in one save. */
import {expect, test} from '@jest/globals';
import {isAll} from './extent';
import {OTHER_SAVES} from './other-saves';
import {ROW_SAVES} from './row-saves';
import {Trial} from './trial';

const MOST = isAll ? Infinity : 5;

const SAVES = {...ROW_SAVES, ...OTHER_SAVES};

test.each(Object.keys(SAVES))(
  'whatever two calls go wrong, %s is whole or not there, and what people are told is true',
  what => {
    const trial = new Trial(SAVES[what]!());
    expect(
      trial.pairs(MOST).flatMap(each => trial.complaint(each) ?? []),
    ).toEqual([]);
  },
);

test.each(Object.keys(SAVES))(
  'whatever two looks in a row are older than what was written, %s is whole or not there, and what people are told is true',
  what => {
    const trial = new Trial(SAVES[what]!());
    expect(
      trial.oldLooks().flatMap(each => trial.complaint(each) ?? []),
    ).toEqual([]);
  },
);
