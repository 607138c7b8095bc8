/** How many saves a second a crowd can make until somebody waits too long for an answer. */
import {LONGEST} from './figures.mjs';
import {work} from './crowd.mjs';

const RATES = [2, 5, 10, 15, 20, 25, 30, 40, 50, 60, 80, 100];
/** So that what comes now and then, as saving the file does, comes in each. */
const SECONDS = 20;

/** What is saved at most, if each second were one save. */
export const SECONDS_IN_ALL = RATES.reduce(
  (sum, rate) => sum + rate * SECONDS,
  0,
);

/** @returns each rate that was tried, up to the first at which somebody waited too long */
export async function findRate({writers, planners, figures}, {sidebar}) {
  const tried = [];
  for (const saves of RATES) {
    figures.restart();
    await work({writers, planners}, {saves, sidebar, seconds: SECONDS});
    const {sheet, sidebar: planned} = figures.longest();
    const holds = Math.max(sheet, planned) <= LONGEST;
    tried.push({saves, sheet, sidebar: planned, holds});
    if (!holds) break;
  }
  return tried;
}
