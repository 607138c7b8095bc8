/** A project's files as one program: they share one top level, and functions are there before any line runs. */
import {Script} from 'node:vm';
import type {Project} from './project';

const FILENAME = 'project';
const programs = new WeakMap<Project, Script>();

/** @throws SyntaxError where the files do not go together */
export function programOf(project: Project): Script {
  const known = programs.get(project);
  if (known) return known;
  const made = new Script(texts(project).join(''), {filename: FILENAME});
  programs.set(project, made);
  return made;
}

/** A line of a stack with the project's file and line in it; null for lines of the host. */
export function place(project: Project, line: string): string | null {
  const found = new RegExp(`\\b${FILENAME}:(\\d+):`).exec(line);
  if (!found) return null;
  let left = Number(found[1]);
  let index = 0;
  for (const text of texts(project)) {
    const lines = text.split('\n').length - 1;
    if (left <= lines) break;
    if (index === project.scripts.length - 1) break;
    left -= lines;
    index++;
  }
  const {name} = project.scripts[index]!;
  return line.replace(found[0], `${name}:${left}:`);
}

/** A leading ; keeps one file's 'use strict' from the others. */
const texts = ({scripts}: Project): string[] =>
  scripts.length === 1
    ? [scripts[0]!.source]
    : scripts.map(({source}) => `;${source}\n`);
