/** What a run under load showed. */
import {printSection, short} from '../../bench/table.mjs';

/** Milliseconds until an answer, of all but one of a hundred. */
const LONGEST = 250;
const MOST_GROWTH = 1.1;

export function printReport(asked, {figures, account}, {memory, cores}) {
  const {people, saves, seconds, hours, shorten} = asked;
  const soak = hours
    ? `, for ${hours} hours: each second stands for ${shorten}`
    : '';
  const answers = figures.kinds().filter(kind => kind !== SEEN);
  const longest = figures.percentile(99, ...answers) ?? 0;
  printSection({
    title: `${people} people at once`,
    about: [
      `${short(saves)} saves a second for ${short(seconds / 60)} minutes on ${cores} cores${soak}.`,
      `${account.lines.size} lines and ${account.activities.size} activities were written; the planner held ${Math.round(memory.most)} MB at most.`,
    ],
    tables: [answersTable(figures), refusalsTable(figures)],
    targets: [
      {
        target: `answers, p99, at most ${LONGEST} ms`,
        figure: `${short(longest)} ms`,
        met: longest <= LONGEST,
      },
      {
        target: `memory, last fifth to third, at most ${MOST_GROWTH}`,
        figure: memory.growth.toFixed(2),
        met: memory.growth <= MOST_GROWTH,
      },
    ],
  });
}

const SEEN = 'seen by another';

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
