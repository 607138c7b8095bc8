/** The same for saves of what no id names. */
import {expect, test} from '@jest/globals';
import {isAll} from './extent';
import {OTHER_SAVES} from './other-saves';
import {Trial} from './trial';

/** Of each save, spread over its calls; `npm run test:faults` takes all. */
const MOST = isAll ? Infinity : 40;

test.each(Object.keys(OTHER_SAVES))(
  'whatever goes wrong with a call, %s is whole or not there, what people are told is true, and asking again does it once',
  what => {
    const trial = new Trial(OTHER_SAVES[what]!());
    expect(trial.flaw()).toBeNull();
    expect(
      trial.mishaps(MOST).flatMap(each => trial.complaint([each]) ?? []),
    ).toEqual([]);
  },
);
