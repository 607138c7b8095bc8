/** The smallest set against greedy and against an exact solver. */
import {FAMILIES, question} from './covers.mjs';
import {withMeasured} from './measured.mjs';
import {short} from './table.mjs';
import {cpuTime} from './timing.mjs';

/** So long the exact solver may take; it is not asked where there are more candidates. */
const PATIENCE = 20_000;
const MOST = 900;

export const benchSmallestSet = () => withMeasured(sectionOf);

async function sectionOf(file) {
  const measured = await import(file);
  const rows = FAMILIES.map(family => row(family, measured));
  return {
    title: 'Smallest set',
    about: [
      'The fewest activities that close the gaps, beside greedy choice and an exact solver that may take so long.',
    ],
    tables: [
      {
        title: 'Fewest activities that close the gaps',
        headers: [
          '',
          'gaps',
          'activities',
          'greedy',
          'ours',
          'proven',
          'ms',
          'exact',
          'exact ÷ ours, ms',
        ],
        rows,
      },
    ],
    targets: [],
  };
}

function row(family, {smallestCover, greedy, partsOf, bestWorth, worth}) {
  const asked = question(family, 1);
  let answer;
  const ours = cpuTime(() => (answer = smallestCover(asked)));
  const greedyCount = partsOf(asked)
    .map(part => greedy(part).held.length)
    .reduce((sum, count) => sum + count, 0);
  let best = null;
  const exact =
    asked.candidates.length > MOST
      ? null
      : cpuTime(() => (best = inTime(() => bestWorth(asked, PATIENCE))));
  const distance = best === null ? null : best - worth(asked, answer.picks);
  return [
    family.name,
    asked.gaps.toLocaleString('en-US'),
    asked.candidates.length.toLocaleString('en-US'),
    greedyCount.toLocaleString('en-US'),
    answer.picks.length.toLocaleString('en-US'),
    answer.isSmallest ? 'yes' : 'no',
    short(ours),
    exactWords(exact, distance),
    exact === null || distance === null ? '–' : short(exact / ours),
  ];
}

/** Null where the exact solver gave up. */
function inTime(solve) {
  try {
    return solve();
  } catch {
    return null;
  }
}

function exactWords(time, distance) {
  if (time === null) return 'not asked';
  if (distance === null) return `none in ${PATIENCE / 1000} s`;
  return distance === 0 ? 'the same' : `better by ${distance}`;
}
