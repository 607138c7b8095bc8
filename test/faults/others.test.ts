/** The same for saves of what no id names. */
import {expect, test} from '@jest/globals';
import {OTHER_SAVES} from './other-saves';
import {Trial} from './trial';

test.each(Object.keys(OTHER_SAVES))(
  'whatever goes wrong with a call, %s is whole or not there, what people are told is true, and asking again does it once',
  what => {
    const trial = new Trial(OTHER_SAVES[what]!());
    expect(trial.flaw()).toBeNull();
    expect(
      trial.mishaps().flatMap(each => trial.complaint([each]) ?? []),
    ).toEqual([]);
  },
);
