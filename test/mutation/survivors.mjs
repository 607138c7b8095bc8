/** What is to be said of the mutants that lived: which, which of them change nothing, and the score of each group. */
import {readFileSync} from 'node:fs';
import {relative, sep} from 'node:path';
import {at} from '../../building/root.mjs';
import {EQUIVALENT} from './equivalent/equivalent.mjs';

const NOTICED = ['Killed', 'Timeout'];
const LIVED = ['Survived', 'NoCoverage'];

/**
 * Sorts the results of runs.
 *
 * @param groups each a name, what tells of a path whether it is of it, and the least percentage
 * @returns lines for those that lived and change something, and the groups of which a mutant ran
 */
export function told(results, groups) {
  const mutants = results
    .filter(({status}) => [...NOTICED, ...LIVED].includes(status))
    .map(placed);
  const open = mutants.filter(({isOpen}) => isOpen);
  return {
    lines: open.map(
      ({path, line, column, was, replacement, status}) =>
        `${path}:${line}:${column}: ${short(was)} → ${short(replacement)}${status === 'NoCoverage' ? ' (no test comes by)' : ''}`,
    ),
    groups: groups.flatMap(([name, isOf, least]) => {
      const group = mutants.filter(({path}) => isOf(path));
      return group.length === 0 ? [] : [{least, ...score(name, group)}];
    }),
  };
}

function score(name, group) {
  const survivors = group.filter(({status}) => LIVED.includes(status));
  const equivalent = survivors.filter(({isOpen}) => !isOpen).length;
  const all = group.length - equivalent;
  const noticed = group.length - survivors.length;
  const percent = (100 * noticed) / all;
  return {
    name,
    percent,
    line: `${name}: ${noticed} of ${all} mutants noticed, ${percent.toFixed(1)} %; survivors: ${survivors.length}, of these equivalent ${equivalent}`,
  };
}

/** With its file from the project's root, what stood there, and whether it is one that a test should notice. */
function placed({fileName, location: {start, end}, replacement, status}) {
  const path = relative(at(''), fileName).split(sep).join('/');
  const lines = readFileSync(at(path), 'utf8').split('\n');
  const within = lines.slice(start.line - 1, end.line);
  within.push(within.pop().slice(0, end.column - 1));
  const was = within.join('\n').slice(start.column - 1);
  const isKnown = EQUIVALENT.some(
    known =>
      path.startsWith(known.path) &&
      known.was === was &&
      known.becomes === replacement &&
      lines[start.line - 1].includes(known.line),
  );
  const isOpen = LIVED.includes(status) && !isKnown;
  return {path, ...start, was, replacement, status, isOpen};
}

function short(code) {
  const line = code.replace(/\s+/g, ' ');
  return line.length > 70 ? `${line.slice(0, 69)}…` : line;
}
