/** What a run under load showed. */
import {printSection, short} from '../../bench/table.mjs';
import {LONGEST} from './figures.mjs';

const MOST_GROWTH = 1.1;

export function printReport(asked, {figures, account}, {memory, cores}) {
  const {people, saves, seconds, hours, shorten} = asked;
  const soak = hours
    ? `, for ${hours} hours: each second stands for ${shorten}`
    : '';
  const {sheet, sidebar} = figures.longest();
  printSection({
    title: `${people} people at once`,
    about: [
      `${short(saves)} saves a second for ${short(seconds / 60)} minutes on ${cores} cores${soak}. ${savesAre(asked)}`,
      `${account.lines.size} lines and ${account.activities.size} activities were written; the planner held ${Math.round(memory.most)} MB at most.`,
    ],
    tables: [answersTable(figures), refusalsTable(figures)],
    targets: [
      answersTarget('to what is typed into the sheet', sheet),
      answersTarget('to a save in the sidebar', sidebar),
      {
        target: `memory, last fifth to third, at most ${MOST_GROWTH}`,
        figure: memory.growth.toFixed(2),
        met: memory.growth <= MOST_GROWTH,
      },
    ],
  });
}

/** The highest rate at which nobody waited too long, of those that were tried. */
export function printRates(asked, rates, {memory, cores}) {
  const held = rates.filter(({holds}) => holds).at(-1)?.saves ?? 0;
  printSection({
    title: `${asked.people} people at once`,
    about: [
      `On ${cores} cores, whatever else they do, p99 stays within ${LONGEST} ms up to ${held} saves a second. ${savesAre(asked)}`,
      `The planner held ${Math.round(memory.most)} MB at most.`,
    ],
    tables: [
      {
        title: 'Milliseconds until an answer, p99',
        headers: ['saves a second', 'to the sheet', 'to the sidebar'],
        rows: rates.map(({saves, sheet, sidebar}) => [
          saves,
          short(sheet),
          short(sidebar),
        ]),
      },
    ],
    targets: [],
  });
}

const savesAre = ({sidebar}) =>
  `Of a hundred saves ${Math.round(100 * (1 - sidebar))} are typed into the sheet, each answered by onEdit too, and ${Math.round(100 * sidebar)} are made in the sidebar, under the document lock; all come from this computer, which plays the people as well.`;

const answersTarget = (what, longest) => ({
  target: `answers ${what}, p99, at most ${LONGEST} ms`,
  figure: `${short(longest)} ms`,
  met: longest <= LONGEST,
});

const answersTable = figures => ({
  title: 'Milliseconds until an answer',
  headers: ['to', 'count', 'p50', 'p99', 'most'],
  rows: figures
    .kinds()
    .map(kind => [
      kind,
      figures.count(kind),
      ...[50, 99, 100].map(percent => short(figures.percentile(percent, kind))),
    ]),
});

const refusalsTable = figures => ({
  title: 'Refused, with a sentence',
  headers: ['what', 'count'],
  rows: [...figures.refusals],
});
