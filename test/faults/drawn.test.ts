/** The same for functions that draw. */
import {expect, test} from '@jest/globals';
import {DRAWN} from './drawn';
import {isAll} from './extent';
import {Trial} from './trial';

/** Of the hundreds of calls of a set-up so many stand for all. */
const MOST = isAll ? Infinity : 10;

test.each(Object.keys(DRAWN))(
  'whatever goes wrong with a call, %s loses and doubles nothing, and is whole once it is asked for again',
  what => {
    const trial = new Trial(DRAWN[what]!());
    expect(trial.flaw()).toBeNull();
    expect(
      trial.mishaps(MOST).flatMap(each => trial.complaint([each]) ?? []),
    ).toEqual([]);
  },
);
