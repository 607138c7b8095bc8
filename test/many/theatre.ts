/** A project made ready to be played many times. */
import type {Project} from '../../src/host/execution/project';
import type {Program} from './program';
import {type School, schoolOf} from './school';

export interface Theatre {
  readonly project: Project;
  readonly school: School;
  readonly programs: Program[];
}

export const theatreOf = (project: Project): Theatre => ({
  project,
  school: schoolOf(project),
  programs: [],
});
