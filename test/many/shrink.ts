/** The shortest sequence found that breaks the same rule: steps are left out as long as it does. */
import {play} from './play';
import type {Theatre} from './theatre';
import type {Sequence} from './steps';

const MOST_TRIES = 400;

export function shrunk(theatre: Theatre, sequence: Sequence): Sequence {
  const rule = play(theatre, sequence).violation?.invariant;
  let steps = sequence.steps;
  let tries = 0;
  for (let size = steps.length >> 1; size >= 1; size >>= 1)
    for (let start = 0; start < steps.length && tries < MOST_TRIES;) {
      const fewer = [...steps.slice(0, start), ...steps.slice(start + size)];
      tries++;
      const {violation} = play(theatre, {...sequence, steps: fewer});
      if (violation?.invariant === rule) steps = fewer;
      else start += size;
    }
  return {...sequence, steps};
}
