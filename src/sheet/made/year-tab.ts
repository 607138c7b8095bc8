/** The Year tab: which standards of a grade and subject the school year has come to, and how deeply. */
import type {YearView} from '../../contract/report';
import {counted} from '../../domain/count';
import {gradeTitle} from '../../domain/grade-words';
import {monthName} from '../../domain/month';
import {STATE_SIGNS} from '../../domain/state-sign';
import {clipped} from './clipped';
import {type Line, type Section, note} from './page-section';
import {shown} from './coverage-tiles';
import {type Drawing, INK, sentence} from './drawing';
import {share} from './headline';
import {stacked} from './stacked';
import {YEAR_MONTHS, areaHeat, domainTable, monthHeat} from './year-tables';

/** The code, what it is, four figures of depth, the months. */
const WIDTHS = [96, 220, ...Array.from({length: 4 + YEAR_MONTHS}, () => 88)];

/** How many standards are named before the rest is a number. */
const NAMED = 8;

/** @param today `YYYY-MM-DD`: unlike the Coverage tab, this one does not follow what is saved */
export function yearDrawing(year: YearView, today: string): Drawing {
  return stacked(
    [
      {lines: top(year, today)},
      domainTable(year),
      monthHeat(year),
      areaHeat(year),
      legend(),
    ],
    {widths: WIDTHS},
  );
}

function top(year: YearView, today: string): readonly Line[] {
  const {months, month, grade, subject, schoolName} = year;
  const [first = month] = months;
  const span =
    first === month
      ? monthName(month)
      : `${monthName(first)} to ${monthName(month)}`;
  const title = [
    `Year of ${gradeTitle(grade)} · ${subject}: ${span}`,
    schoolName,
  ]
    .filter(Boolean)
    .join(' · ');
  return [
    [sentence(clipped(title), INK.title)],
    [sentence(breadth(year), {size: 12, bold: true})],
    [sentence(missing(year), {size: 11})],
    note(`As of ${today}.`),
  ];
}

/** Balance only beside the breadth that it is over. */
function breadth({whole}: YearView): string {
  const {standards, named, supported, balance} = whole;
  const served =
    supported === 0
      ? 'none is supported by an activity'
      : `${supported} supported by an activity (${share(supported, standards)}), balance ${shown(balance)} over ${supported === 1 ? 'that one' : `those ${supported}`}`;
  return `${named} of ${counted(standards, 'standard')} named by an objective (${share(named, standards)}), ${served}.`;
}

function missing({standards}: YearView): string {
  const unnamed = standards.filter(({objectives}) => objectives === 0);
  const unserved = standards.filter(
    ({objectives, depth}) => objectives > 0 && depth.activities === 0,
  );
  return [
    listOf('Named and without an activity', unserved),
    listOf('Not named yet', unnamed),
  ]
    .filter(Boolean)
    .join(' ');
}

/** `Not named yet: 3.MD.A.1, 3.MD.A.2 and 10 more.` */
function listOf(
  words: string,
  standards: readonly {readonly code: string}[],
): string {
  if (standards.length === 0) return '';
  const codes = standards.slice(0, NAMED).map(({code}) => code);
  const rest = standards.length - codes.length;
  return `${words}: ${codes.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`;
}

function legend(): Section {
  return {
    lines: [
      [sentence('How to read this page', INK.section)],
      note(
        `In a cell: activities · minutes. The darker, the more activities: 1, 2 to 4, 5 or more.   ${STATE_SIGNS.empty} named by an objective, no activity in that month or area   ${STATE_SIGNS['not expected']} not named`,
      ),
      note(
        'Depth is four figures: in how many of the six areas, with how many activities, for how many minutes, in how many months a standard was served. An activity counts in full for each standard of its objectives, so minutes don’t add up over standards.',
      ),
      note(
        'Balance (Webb) is how evenly activities spread over the standards that are supported: 1.00 is even. It says nothing of those that are not, so it stands beside how many they are.',
      ),
      note(
        'Parts such as a and b count to their standard. Every figure is defined, with an example, in docs/figures.md of Integration Grid.',
      ),
    ],
  };
}
