/** The Year tab's tables: by domain, by month and by area, each standard with its depth beside it. */
import type {YearView} from '../../contract/report';
import {AREA_TITLES} from '../../domain/area';
import {addMonths} from '../../domain/month';
import type {Spread} from '../../domain/report/spread';
import type {YearCell} from '../../domain/report/depth';
import {STATE_SIGNS} from '../../domain/state-sign';
import {clipped} from './clipped';
import {
  type Line,
  type Section,
  centered,
  name,
  shortMonth,
  table,
  whole,
} from './page-section';
import {shown} from './coverage-tiles';
import {type Drawn, type Look, INK, drawn, sentence} from './drawing';
import {share} from './headline';

type Standard = YearView['standards'][number];

/** A school year has room for all its months from the first one on. */
export const YEAR_MONTHS = 12;

const DEPTH = ['Areas', 'Activities', 'Minutes', 'Months'];

export function domainTable({domains, whole: all}: YearView): Section {
  return table(
    'By domain: breadth, and balance beside it',
    [
      'Domain',
      'What it is',
      'Standards',
      'Named',
      'Share',
      'Supported',
      'Share',
      'Balance',
    ],
    [
      ...domains.map(({domain, label, ...spread}) => [
        name(domain),
        drawn(label === domain ? '' : clipped(label)),
        ...spreadCells(spread, INK.plain),
      ]),
      [name('All'), drawn(''), ...spreadCells(all, {bold: true})],
    ],
  );
}

function spreadCells(
  {standards, named, supported, balance}: Spread,
  look: Look,
): readonly Drawn[] {
  return [
    standards,
    named,
    share(named, standards),
    supported,
    share(supported, standards),
    shown(balance),
  ].map(text => centered(text, look));
}

export function monthHeat({months, standards, byMonth}: YearView): Section {
  const [first] = months;
  const titles = Array.from({length: YEAR_MONTHS}, (_, index) =>
    first === undefined ? '' : shortMonth(addMonths(first, index)),
  );
  return table(
    'By month: activities · minutes for each standard',
    ['Standard', 'What it is', ...DEPTH, ...titles],
    [
      ...standards.map(standard => [
        ...standardCells(standard),
        ...standard.months.map(cell =>
          heatCell(cell, cell.objectives > 0 ? NOT_SERVED : NOT_NAMED),
        ),
      ]),
      totalLine('Standards named', byMonth, ({named}) => named),
      totalLine('Standards supported', byMonth, ({supported}) => supported),
    ],
  );
}

export function areaHeat({standards, byArea}: YearView): Section {
  return table(
    'By area: activities · minutes for each standard',
    [
      'Standard',
      'What it is',
      ...DEPTH,
      ...byArea.map(({area}) => AREA_TITLES[area]),
    ],
    [
      ...standards.map(standard => [
        ...standardCells(standard),
        ...standard.areas.map(cell =>
          heatCell(cell, standard.objectives > 0 ? NOT_HERE : NOT_NAMED),
        ),
      ]),
      totalLine('Standards supported', byArea, ({supported}) => supported),
      totalLine('Activities', byArea, ({activities}) => activities),
    ],
  );
}

function standardCells(standard: Standard): Line {
  const {code, label, text} = standard;
  return [name(code), drawn(clipped(label || text)), ...depthCells(standard)];
}

function depthCells({objectives, depth}: Standard): Line {
  const {areas, activities, minutes, months} = depth;
  if (objectives === 0) return DEPTH.map(() => NOT_NAMED);
  return [areas, activities, whole(minutes), months].map(figure =>
    centered(figure, {bold: true}),
  );
}

const NOT_NAMED = centered(STATE_SIGNS['not expected'], INK.quiet);
/** In a month in which it was named: there is something to be done. */
const NOT_SERVED = centered(`${STATE_SIGNS.empty} named`, INK.empty);
/** In an area: no standard needs all six. */
const NOT_HERE = centered(STATE_SIGNS.empty, INK.quiet);

/** From so many activities on. */
const HEAT: readonly {readonly from: number; readonly background: string}[] = [
  {from: 5, background: '#8fc583'},
  {from: 2, background: '#bcdcae'},
  {from: 1, background: '#e3f1dd'},
];

function heatCell({activities, minutes}: YearCell, otherwise: Drawn): Drawn {
  const heat = HEAT.find(({from}) => activities >= from);
  if (heat)
    return centered(`${activities} · ${whole(minutes)}`, {
      background: heat.background,
      color: '#12290a',
    });
  return otherwise;
}

function totalLine<Column>(
  title: string,
  columns: readonly Column[],
  figure: (column: Column) => number,
): Line {
  return [
    sentence(title, {bold: true}),
    ...Array.from({length: 1 + DEPTH.length}, () => drawn('')),
    ...columns.map(column => centered(figure(column), {bold: true})),
  ];
}
