/** Google fails, or ends the run, at any of the service calls of a save of rows. */
import {expect, test} from '@jest/globals';
import {ROW_SAVES} from './row-saves';
import {Trial} from './trial';

test.each(Object.keys(ROW_SAVES))(
  'whatever goes wrong with a call, %s is whole or not there, what people are told is true, and asking again does it once',
  what => {
    const trial = new Trial(ROW_SAVES[what]!());
    expect(trial.flaw()).toBeNull();
    expect(
      trial.mishaps().flatMap(each => trial.complaint([each]) ?? []),
    ).toEqual([]);
  },
);
