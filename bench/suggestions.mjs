/** Suggestions for one gap, out of banks of two sizes. */
import {fileURLToPath} from 'node:url';
import {barePass, schoolWith, substringScan, suggestions} from './banks.mjs';
import {withMeasured} from './measured.mjs';
import {short} from './table.mjs';
import {firstCalls, inTurns} from './timing.mjs';

const FIRST = fileURLToPath(new URL('first-suggestions.mjs', import.meta.url));

export const benchSuggestions = () => withMeasured(sectionOf);

async function sectionOf(file) {
  const measured = await import(file);
  const rows = [500, 5_000].flatMap(size => {
    const school = schoolWith(size, measured);
    const cold = named(
      firstCalls(
        FIRST,
        ['ours', 'substring', 'bare'].map(name => `${file} ${size} ${name}`),
        5,
      ),
    );
    const warm = inTurns(
      {
        ours: () => suggestions(school, measured),
        substring: () => substringScan(school),
        bare: () => barePass(school),
      },
      9,
    );
    return [row(size, 'first call', cold), row(size, 'later call', warm)];
  });
  return {
    title: 'Suggestions',
    about: [
      'Suggestions for one gap out of a bank: CPU time, and how many times that of simpler readings of the same texts.',
    ],
    tables: [
      {
        title: 'Suggestions for one gap',
        headers: ['bank', '', 'ms', '× substring scan', '× bare pass'],
        rows,
      },
    ],
    targets: [],
  };
}

/** The last word of a name tells what was done. */
function named(times) {
  return Object.fromEntries(
    Object.entries(times).map(([name, time]) => [name.split(' ').pop(), time]),
  );
}

function row(size, when, {ours, substring, bare}) {
  return [
    size.toLocaleString('en-US'),
    when,
    short(ours),
    short(ours / substring),
    short(ours / bare),
  ];
}
