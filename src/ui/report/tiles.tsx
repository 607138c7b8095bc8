/** The month's figures at a glance, each with what it is made of and last month's. */
import type {ReportView} from '../../contract/report';
import type {MonthFigures} from '../../domain/report/month-figures';
import {outOf, percentWords} from '../words/headline';
import * as words from '../words/report-coverage';
import {Bar} from './bar';

const SHARES = ['coverage', 'strong', 'confirmed', 'delivered'] as const;

export function Tiles({report}: {readonly report: ReportView}) {
  const {before} = report;
  const now = monthOf(report);
  return (
    <ul class="tiles">
      {SHARES.map(share => (
        <li key={share}>
          <h2>{words.TILES[share]}</h2>
          <p class="big">{percentWords(partOf(now, share), now.expected)}</p>
          <Bar part={partOf(now, share)} whole={now.expected} />
          <p>
            <b>{outOf(partOf(now, share), now.expected)}</b>{' '}
            {words.WHAT_TILES_SAY[share]}
          </p>
          <p class="before">
            {before === null
              ? words.NO_LAST_MONTH
              : words.lastMonth(before.month, shareWords(before, share))}
          </p>
        </li>
      ))}
      <li>
        <h2>{words.TILES.balance}</h2>
        <p class="big">{balanceWords(now)}</p>
        <Bar part={now.balance ?? 0} whole={1} />
        <p>
          <b>{words.areasUsed(now.areasUsed)}</b> {words.WHAT_TILES_SAY.balance}
        </p>
        <p class="before">
          {before === null
            ? words.NO_LAST_MONTH
            : words.lastMonth(
                before.month,
                `${balanceWords(before)} ${words.areasUsed(before.areasUsed)}`,
              )}
        </p>
      </li>
    </ul>
  );
}

/** The figures a line each, for those who copy them. */
export function tileLines(report: ReportView): readonly string[] {
  const now = monthOf(report);
  return [
    ...SHARES.map(share => `${words.TILES[share]}: ${shareWords(now, share)}`),
    `${words.TILES.balance}: ${balanceWords(now)} ${words.areasUsed(now.areasUsed)}`,
  ];
}

/** The trend ends with the month itself. */
const monthOf = ({trend}: ReportView) => trend[trend.length - 1]!;

function partOf(figures: MonthFigures, share: (typeof SHARES)[number]): number {
  return share === 'coverage' ? figures.covered : figures[share];
}

function shareWords(
  figures: MonthFigures,
  share: (typeof SHARES)[number],
): string {
  const part = partOf(figures, share);
  return `${percentWords(part, figures.expected)}, ${outOf(part, figures.expected)}`;
}

const balanceWords = ({balance}: MonthFigures) =>
  balance === null ? percentWords(0, 0) : balance.toFixed(2);
