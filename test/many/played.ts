/** Plays sequences in a test, and tells the first that breaks a rule by its seed and its shortest steps. */
import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {ROOT} from '../../src/host/built';
import {loadProject} from '../../src/host/execution/project';
import {inTimeZone} from '../../src/host/execution/time-zone';
import {play} from './play';
import {type Theatre, theatreOf} from './theatre';
import {shrunk} from './shrink';
import type {Sequence} from './steps';

const SEARCH = join(ROOT, 'test/many/search.mjs');
/** Characters of what is told of a broken sequence. */
const LONGEST = 50_000_000;

let theatre: Theatre | undefined;

/** @returns what was broken, as a text to read; null where every rule held */
export function brokenIn(sequence: Sequence): string | null {
  theatre ??= theatreOf(loadProject(join(ROOT, 'build')));
  const {project} = theatre;
  const stage = theatre;
  return inTimeZone(project.manifest.timeZone, () => {
    const {violation} = play(stage, sequence);
    if (violation === null) return null;
    const shortest = shrunk(stage, sequence);
    const {told} = play(stage, shortest);
    return [
      `${violation.invariant}: ${violation.message}`,
      `Seed ${sequence.seed}; the steps that are left:`,
      JSON.stringify(shortest),
      ...told,
    ].join('\n');
  });
}

/**
 * Of so many sequences from a seed on, the first that breaks a rule.
 *
 * Played in a process of its own: inside jest they take a third longer, with little room for young objects a tenth,
 * and a seventh where V8 makes functions faster early, which live for one execution.
 */
export function firstBroken(seed: number, sequences: number): string | null {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [
      '--max-semi-space-size=32',
      '--interrupt-budget=1000000',
      SEARCH,
      '--seed',
      `${seed}`,
      '--sequences',
      `${sequences}`,
    ],
    {encoding: 'utf8', maxBuffer: LONGEST},
  );
  return status === 0 ? null : `${stdout}\n${stderr}`;
}
