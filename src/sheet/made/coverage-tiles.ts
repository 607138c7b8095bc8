/** The Coverage tab's tiles: five figures, what each is a share of, and last month's. */
import {AREAS} from '../../domain/area';
import {monthName} from '../../domain/month';
import type {MonthFigures} from '../../domain/report/month-figures';
import {type Change, changeOf} from '../../domain/report/month-in-short';
import type {Line} from './page-section';
import {type Drawn, type Look, drawn} from './drawing';
import {share} from './headline';

/** How many of the tab's columns each tile is wide: 160 and four times some 192 or 96 pixels. */
const COLUMNS = [1, 2, 2, 2, 1];
const GROUNDS = ['#dfeaec', '#eef3f4'];

export const CHANGE_SIGNS: {readonly [change in Change]: string} = {
  more: '▲',
  less: '▼',
  same: '=',
};

interface Tile {
  readonly title: string;
  readonly value: string;
  /** What it is made of. */
  readonly of: string;
  readonly before: string;
}

/**
 * @param before null where no earlier month of the school year has anything expected
 * @param isOver whether all that can be delivered of the month has been
 */
export function tileLines(
  now: MonthFigures,
  before: MonthFigures | null,
  isOver: boolean,
): readonly Line[] {
  const tiles = [
    shareTile('Coverage', now, before, 'covered'),
    shareTile('Strong', now, before, 'strong'),
    shareTile('Confirmed', now, before, 'confirmed'),
    shareTile('Delivered', now, before, 'delivered', isOver),
    balanceTile(now, before),
  ];
  return [
    line(tiles, ({title}) => title, {bold: true, color: '#12343b'}),
    line(tiles, ({value}) => value, {bold: true, size: 20, color: '#12343b'}),
    line(tiles, ({of}) => of, {}),
    line(tiles, tile => tile.before, {color: '#3c4247'}),
  ];
}

function line(
  tiles: readonly Tile[],
  text: (tile: Tile) => string,
  look: Look,
): Line {
  return tiles.flatMap((tile, index): Drawn[] => {
    const background = GROUNDS[index % GROUNDS.length]!;
    const blanks = Array.from({length: COLUMNS[index]! - 1}, () =>
      drawn('', {background}),
    );
    return [drawn(text(tile), {...look, background, runsOn: true}), ...blanks];
  });
}

function shareTile(
  title: string,
  now: MonthFigures,
  before: MonthFigures | null,
  key: 'covered' | 'strong' | 'confirmed' | 'delivered',
  isComparable = true,
): Tile {
  const value = share(now[key], now.expected);
  return {
    title,
    value,
    of: now.expected === 0 ? 'nothing expected' : of(now[key], now.expected),
    before:
      before === null
        ? 'no month before'
        : told(
            before,
            value,
            share(before[key], before.expected),
            isComparable
              ? now[key] / now.expected - before[key] / before.expected
              : NaN,
            `, ${of(before[key], before.expected)}`,
          ),
  };
}

/** Never without how many areas it is over: one area alone can't be uneven. */
function balanceTile(now: MonthFigures, before: MonthFigures | null): Tile {
  const value = shown(now.balance);
  return {
    title: 'Balance',
    value,
    of: `${now.areasUsed} of ${AREAS.length} areas`,
    before:
      before === null
        ? ''
        : told(
            before,
            value,
            shown(before.balance),
            (now.balance ?? NaN) - (before.balance ?? NaN),
            '',
          ),
  };
}

/** `▲ Sep: 74 %, 37 of 50`; without a sign where the two are not to be compared. */
function told(
  {month}: MonthFigures,
  now: string,
  then: string,
  difference: number,
  detail: string,
): string {
  const words = `${monthName(month).slice(0, 3)}: ${then}${detail}`;
  if (Number.isNaN(difference)) return words;
  return `${CHANGE_SIGNS[changeOf(difference, 0, now === then)]} ${words}`;
}

const of = (count: number, all: number) => `${count} of ${all}`;

export const shown = (balance: number | null): string =>
  balance?.toFixed(2) ?? 'n/a';
