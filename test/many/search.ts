/** Plays one sequence after the other, each from its seed, and tells the first that breaks a rule as JSON. */
import {parseArgs} from 'node:util';
import {join} from 'node:path';
import {ROOT} from '../../src/host/built';
import {loadProject} from '../../src/host/execution/project';
import {play} from './play';
import {theatreOf} from './theatre';
import {shrunk} from './shrink';
import {sequenceOf} from './steps';

/** @returns the exit code: 0 where no rule was broken, 1 where one was, 2 where nothing could be played */
export function search(args: readonly string[]): number {
  try {
    const {project, sequences, seed, 'no-shrink': asItIs} = optionsOf(args);
    return searched(project, Number(sequences), Number(seed), !asItIs);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 2;
  }
}

const optionsOf = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    options: {
      project: {type: 'string', default: join(ROOT, 'build')},
      sequences: {type: 'string', default: '1000'},
      seed: {type: 'string', default: '1'},
      'no-shrink': {type: 'boolean', default: false},
    },
  }).values;

function searched(
  folder: string,
  sequences: number,
  first: number,
  isToShrink: boolean,
): number {
  const theatre = theatreOf(loadProject(folder));
  process.env['TZ'] = theatre.project.manifest.timeZone;
  const excused: {[why: string]: number} = {};
  for (let count = 0; count < sequences; count++) {
    const sequence = sequenceOf(first + count);
    const {violation, told, excuses} = play(theatre, sequence);
    for (const why of excuses) excused[why] = (excused[why] ?? 0) + 1;
    if (violation === null) continue;
    const steps = isToShrink ? shrunk(theatre, sequence).steps : sequence.steps;
    const {seed} = sequence;
    const {invariant, message} = violation;
    console.log(
      JSON.stringify({
        sequences: count + 1,
        violation: {seed, invariant, message, steps, told},
      }),
    );
    return 1;
  }
  console.log(JSON.stringify({sequences, violation: null, excused}));
  return 0;
}
