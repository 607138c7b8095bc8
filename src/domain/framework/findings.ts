/** Collects what is odd in a file while it is read; what is odd in the same way many times is said once. */
import {counted, listed} from '../count';
import type {FileProblem} from './framework-file';

export interface Findings {
  add(where: string, message: string): void;
  /** A level that is no grade: many items share it. */
  addLevel(level: string, where: string): void;
  /** A line without a code, which is read as a heading. */
  addHeading(line: number): void;
  problems(): readonly FileProblem[];
}

/** A place in the file and the code that stands there, as far as it fits a sentence. */
export function placeOf(place: string, code: string): string {
  const shown = code.trim();
  if (shown === '') return place;
  return `${place} (${shown.length > LONGEST_SHOWN ? `${shown.slice(0, LONGEST_SHOWN)}…` : shown})`;
}

const LONGEST_SHOWN = 70;

/** As many places as are named where one thing is odd many times. */
const NAMED = 3;

export function findings(): Findings {
  const problems: FileProblem[] = [];
  const levels = new Map<string, Set<string>>();
  const headings: number[] = [];
  return {
    add: (where, message) => problems.push({where, message}),
    addLevel: (level, where) => {
      const places = levels.get(level) ?? new Set();
      levels.set(level, places.add(where));
    },
    addHeading: line => headings.push(line),
    problems: () => [
      ...problems,
      ...[...levels].map(([level, places]) => ofLevel(level, [...places])),
      ...(headings.length > 0 ? [ofHeadings(headings)] : []),
    ],
  };
}

function ofLevel(level: string, places: readonly string[]): FileProblem {
  const shown = level.length > 40 ? `${level.slice(0, 40)}…` : level;
  return {
    where: whereOf(places),
    message: `“${shown}” is no grade from PK to 12, so Grade stays blank there.`,
  };
}

function ofHeadings(lines: readonly number[]): FileProblem {
  const [word, is] =
    lines.length === 1 ? ['Line', 'It has'] : ['Lines', 'They have'];
  const named = lines.slice(0, NAMED).map(String);
  const others = lines.length - named.length;
  return {
    where: `${word} ${listed(others > 0 ? [...named, `${others} more`] : named)}`,
    message: `${is} no code, and ${lines.length === 1 ? 'was' : 'were'} taken for headings.`,
  };
}

function whereOf(places: readonly string[]): string {
  const others = places.length - NAMED;
  return others <= 0
    ? places.join('; ')
    : `${places.slice(0, NAMED).join('; ')}; and ${counted(others, 'more', 'more')}`;
}
